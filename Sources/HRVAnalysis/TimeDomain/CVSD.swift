extension MetricDefinition {
  static let cvsd = MetricDefinition(
    name: "Coefficient of variation of differences", unit: "1", group: .time,
    definition: "rmssd / mean_nn.",
    minimumData: "1 pair of successive intervals",
    reference: .shafferGinsberg2017,
    interval: .spread([(.differences, 1)])
  ) { .quotient($0.rootMeanSquareDifference, by: $0.mean, named: "the mean interval") }
}
