import SignalCore

extension MetricInputs {
  /// How many differences exceed a threshold in size, strictly.
  func countOfDifferences(above thresholdMilliseconds: Double) -> MetricValue {
    needing(pairs: 1) {
      Double(differences.count { $0.magnitude > thresholdMilliseconds })
    }
  }

  /// The same as a share in percent.
  func shareOfDifferences(above thresholdMilliseconds: Double) -> MetricValue {
    let divisor =
      switch conventions.shareDenominator {
      case .differences: differences.count
      case .intervals: series.count
      }
    return countOfDifferences(above: thresholdMilliseconds).map { 100 * $0 / Double(divisor) }
  }
}
