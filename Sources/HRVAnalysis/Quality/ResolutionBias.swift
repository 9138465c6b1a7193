/// What the step of the clock adds to a metric.
public struct ResolutionBias: Sendable, Equatable {
  /// The metric.
  public let metric: Metric
  /// What the recording shows minus what a clock without steps would have shown, in the metric's
  /// unit.
  public let bias: Double
  /// The value the recording shows, or the part of it that the estimate was made on.
  public let recorded: Double

  /// The bias as a share of the value without it, in percent; `nil` where nothing would be left of
  /// the value.
  public var percent: Double? {
    let unbiased = recorded - bias
    return unbiased > 0 ? 100 * bias / unbiased : nil
  }

  /// A bias of 5 %: about half the difference that two halves of a resting recording show.
  public static let largestPercent = 5.0
  /// A share of intervals, in percent, off by less than one percentage point is read without care.
  static let leastPercentagePoints = 1.0

  /// Whether the value should not be read without it.
  public var matters: Bool {
    if metric.definition.unit == "%", bias.magnitude < Self.leastPercentagePoints { return false }
    guard bias != 0 else { return false }
    guard let percent else { return true }
    return percent.magnitude > Self.largestPercent
  }
}
