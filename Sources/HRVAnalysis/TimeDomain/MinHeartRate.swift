extension MetricDefinition {
  static let minHeartRate = MetricDefinition(
    name: "Lowest heart rate", unit: "bpm", group: .time,
    definition: "60000 / max_nn.",
    minimumData: "1 interval",
    reference: .shafferGinsberg2017,
    interval: .extreme
  ) { $0.percentile(100).map { 60_000 / $0 } }
}
