import SignalCore

/// What the intervals of one recording share, each part prepared once, when first asked for.
///
/// One value serves one thread.
final class UncertaintyInputs {
  /// What the metrics were computed from.
  let inputs: MetricInputs

  /// Prepares nothing yet.
  init(_ inputs: MetricInputs) {
    self.inputs = inputs
  }

  /// The interval of a metric, or why it has none.
  func interval(of metric: Metric, _ value: MetricValue) -> IntervalOutcome {
    guard let number = value.number else { return .undefined(.noValue) }
    // Equal intervals leave rounding at most, which is no variation.
    guard !inputs.isConstant else { return .undefined(.constant) }
    return metric.definition.interval.compute(self, metric, number)
  }

  /// How precisely the mean squares of intervals, differences and sums are known.
  private(set) lazy var beatPowers = BeatPowers(inputs.intervals, stretches: inputs.stretches)

  /// Parts of the recording to compute a metric again on.
  private(set) lazy var parts = RecordingParts(inputs)

  /// The probability that stays outside every interval.
  static let outside = 0.05

  /// The bounds of a normal variable.
  static let normalCriticalValue = NormalDistribution.twoSidedCriticalValue(probability: outside)
}
