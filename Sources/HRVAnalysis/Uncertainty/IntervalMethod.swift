/// How the interval of a metric is made, in words and as a computation.
public struct IntervalMethod: Sendable {
  /// The method in a few words.
  public let name: String
  /// Why this method suits the metric, and what it counts as its effective sample size.
  public let argument: String
  /// The computation: the interval of a value, from the inputs of the metric.
  let compute: @Sendable (UncertaintyInputs, Metric, Double) -> IntervalOutcome

  init(
    name: String, argument: String,
    compute: @escaping @Sendable (UncertaintyInputs, Metric, Double) -> IntervalOutcome
  ) {
    self.name = name
    self.argument = argument
    self.compute = compute
  }

  /// The name of the method that gives none.
  public static let noneName = "none"

  /// No interval, because the value is not an estimate of anything steady.
  ///
  /// - Parameter reason: A clause that says why.
  /// - Returns: The method.
  static func none(because reason: String) -> IntervalMethod {
    IntervalMethod(name: noneName, argument: "No interval: \(reason).") { _, _, _ in
      .undefined(.notOffered(reason))
    }
  }
}

extension IntervalMethod {
  /// The smallest or largest of its kind in the recording.
  static let extreme = none(because: "an extreme grows with the length of the recording")
  /// The place of the largest bin of a spectrum.
  static let peak = none(
    because: "the place of the largest bin jumps between neighbouring peaks of one spectrum")
  /// What is averaged over a handful of events.
  static let fewEvents = none(because: "events are too few and too unequal to tell their spread")
}
