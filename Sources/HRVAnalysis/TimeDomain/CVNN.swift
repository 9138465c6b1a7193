extension MetricDefinition {
  static let cvnn = MetricDefinition(
    name: "Coefficient of variation of NN", unit: "1", group: .time,
    definition: "sdnn / mean_nn.",
    minimumData: "2 intervals",
    reference: .shafferGinsberg2017,
    interval: .spread([(.intervals, 1)])
  ) { .quotient($0.standardDeviation, by: $0.mean, named: "the mean interval") }
}
