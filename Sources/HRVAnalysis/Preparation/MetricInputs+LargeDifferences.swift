import SignalCore

extension MetricInputs {
  /// How many differences exceed a threshold in size; whether they may equal it, the convention says.
  func countOfDifferences(above thresholdMilliseconds: Double) -> MetricValue {
    needing(pairs: 1) {
      switch conventions.largeDifferences {
      case .above: Double(ValueSizes.count(of: differences, above: thresholdMilliseconds))
      case .atLeast: Double(ValueSizes.count(of: differences, atLeast: thresholdMilliseconds))
      }
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
