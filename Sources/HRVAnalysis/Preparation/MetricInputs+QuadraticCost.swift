import SignalCore

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
