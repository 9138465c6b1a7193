extension MetricDefinition {
  static let meanHeartRate = MetricDefinition(
    name: "Mean heart rate", unit: "bpm", group: .time,
    definition: "Mean of 60000/NN over the intervals, which is not 60000 / mean_nn.",
    minimumData: "1 interval",
    reference: .shafferGinsberg2017,
    interval: .mean { $0.heartRates }
  ) { $0.meanHeartRate }
}
