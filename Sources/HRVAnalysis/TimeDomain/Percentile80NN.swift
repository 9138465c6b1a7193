extension MetricDefinition {
  static let percentile80NN = MetricDefinition(
    name: "80th percentile of NN", unit: "ms", group: .time,
    definition: "80th percentile, linear interpolation between order statistics.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .hyndmanFan1996,
    interval: .quantile(0.8) { $0.intervals }
  ) { $0.percentile(80) }
}
