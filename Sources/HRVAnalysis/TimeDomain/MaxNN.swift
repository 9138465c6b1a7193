extension MetricDefinition {
  static let maxNN = MetricDefinition(
    name: "Longest NN interval", unit: "ms", group: .time,
    definition: "The largest interval.",
    minimumData: "1 interval",
    reference: .shafferGinsberg2017,
    interval: .extreme
  ) { $0.percentile(100) }
}
