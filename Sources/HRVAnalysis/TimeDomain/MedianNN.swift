import SignalCore

extension MetricDefinition {
  static let medianNN = MetricDefinition(
    name: "Median NN interval", unit: "ms", group: .time,
    definition: "The middle of the sorted intervals; the mean of the two middle ones for even N.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .hyndmanFan1996,
    interval: .quantile(0.5) { $0.intervals }
  ) { $0.percentile(50) }
}

extension MetricInputs {
  /// A percentile of the intervals, by linear interpolation between order statistics.
  func percentile(_ percent: Double) -> MetricValue {
    needing(intervals: 1) {
      DescriptiveStatistics.percentile(percent, ofSorted: sorted.span) ?? .nan
    }
  }
}
