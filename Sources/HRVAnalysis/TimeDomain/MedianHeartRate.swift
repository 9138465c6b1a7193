import SignalCore

extension MetricDefinition {
  static let medianHeartRate = MetricDefinition(
    name: "Median heart rate", unit: "bpm", group: .time,
    definition: "The median of 60000/NN over the intervals; for even N the mean of the two middle "
      + "rates, which is not quite 60000 / median_nn.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .hyndmanFan1996,
    interval: .quantile(0.5) { $0.heartRates }
  ) { inputs in
    inputs.needing(intervals: 1) {
      let rates = inputs.sorted.reversed().map { 60_000 / $0 }
      return DescriptiveStatistics.percentile(50, ofSorted: rates.span) ?? .nan
    }
  }
}
