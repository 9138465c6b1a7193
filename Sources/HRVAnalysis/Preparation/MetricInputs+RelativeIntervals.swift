extension MetricInputs {
  /// A measure of the points of relative intervals, or why there is none.
  func relativeIntervals(_ measure: (RelativeIntervals) -> Double?) -> MetricValue {
    let runs = stretches.reduce(0) { $0 + max(0, $1.count - 2) }
    guard runs >= 1 else { return .undefined(.tooFewRuns(needed: 1, length: 3, found: runs)) }
    guard let value = measure(relativeIntervals) else {
      return .undefined(
        .tooFewEvents(
          needed: 1, found: 0, name: "run of 3 intervals that change by less than 20 %"))
    }
    return .finite(value)
  }
}
