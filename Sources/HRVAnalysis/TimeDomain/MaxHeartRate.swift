extension MetricDefinition {
  static let maxHeartRate = MetricDefinition(
    name: "Highest heart rate", unit: "bpm", group: .time,
    definition: "60000 / min_nn.",
    minimumData: "1 interval",
    reference: .shafferGinsberg2017,
    interval: .extreme
  ) { $0.percentile(0).map { 60_000 / $0 } }
}
