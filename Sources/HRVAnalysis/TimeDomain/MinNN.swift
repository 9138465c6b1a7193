extension MetricDefinition {
  static let minNN = MetricDefinition(
    name: "Shortest NN interval", unit: "ms", group: .time,
    definition: "The smallest interval.",
    minimumData: "1 interval",
    reference: .shafferGinsberg2017,
    interval: .extreme
  ) { $0.percentile(0) }
}
