extension MetricDefinition {
  static let sdrmssd = MetricDefinition(
    name: "Ratio of SDNN to RMSSD", unit: "1", group: .time,
    definition: "sdnn / rmssd.",
    minimumData: "2 intervals and 1 pair of successive ones", undefinedWhen: "RMSSD is zero",
    reference: .pham2021,
    interval: .spread([(.intervals, 1), (.differences, -1)])
  ) { .quotient($0.standardDeviation, by: $0.rootMeanSquareDifference, named: "RMSSD") }
}
