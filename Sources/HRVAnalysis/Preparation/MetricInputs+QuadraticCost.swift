import SignalCore

/// How a metric whose cost grows with the square of the length treats long series.
struct LongSeriesRule {
  /// Series up to this many intervals are measured whole.
  let longestWhole: Int
  /// Longer ones are cut in windows of so many intervals.
  let windowLength: Int

  /// For metrics that look at every pair of intervals: whole for an hour and more, else in windows
  /// of about the standard short recording of 5 min (Task Force, doi:10.1161/01.CIR.93.5.1043), so
  /// that values compare with published ones.
  static let everyPair = LongSeriesRule(longestWhole: 5000, windowLength: 300)
  /// For entropies over many scales: a day is measured whole at any resting heart rate, and windows
  /// are long enough for a value at every scale.
  static let manyScales = LongSeriesRule(longestWhole: 150_000, windowLength: 100_000)

  /// What definitions say of it.
  var note: String {
    "Over \(Self.text(longestWhole)) intervals: the mean over consecutive windows of "
      + "\(Self.text(windowLength)) intervals (the remainder dropped), each measured by itself; "
      + "windows without a value are left out."
  }

  private static func text(_ count: Int) -> String {
    let rest = count % 1000
    if count < 1000 { return String(count) }
    return "\(count / 1000)," + (rest == 0 ? "000" : String(rest))
  }
}

extension MetricInputs {
  /// Computes a value of the whole series, or its mean over windows where the series is long.
  ///
  /// - Parameters:
  ///   - rule: What is long.
  ///   - compute: The value of one window.
  /// - Returns: The value, or why the first window has none if none has.
  func windowed(
    _ rule: LongSeriesRule, _ compute: (MetricInputs) -> MetricValue
  ) -> MetricValue {
    guard series.count > rule.longestWhole else { return compute(self) }
    var sum = 0.0
    var count = 0
    var withoutValue: MetricValue?
    for window in windows(ofLength: rule.windowLength) {
      let value = compute(window)
      if let number = value.number {
        sum += number
        count += 1
      } else if withoutValue == nil {
        withoutValue = value
      }
    }
    if count > 0 { return .finite(sum / Double(count)) }
    return withoutValue
      ?? .undefined(.tooFewIntervals(needed: rule.windowLength, found: series.count))
  }
}
