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
      // Rates fall as intervals rise, so only the middle ones are computed.
      let falling = inputs.sorted
      let middle = Double(falling.count - 1) / 2
      let lower = 60_000 / falling[falling.count - 1 - Int(middle)]
      let upper = 60_000 / falling[falling.count - 1 - Int(middle.rounded(.up))]
      return lower + (middle - middle.rounded(.down)) * (upper - lower)
    }
  }
}
