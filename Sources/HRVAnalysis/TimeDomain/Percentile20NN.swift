extension MetricDefinition {
  static let percentile20NN = MetricDefinition(
    name: "20th percentile of NN", unit: "ms", group: .time,
    definition: "20th percentile, linear interpolation between order statistics.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .hyndmanFan1996,
    interval: .quantile(0.2) { $0.intervals }
  ) { $0.percentile(20) }
}
