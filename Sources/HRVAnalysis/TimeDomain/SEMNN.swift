import SignalCore

extension MetricDefinition {
  static let semNN = MetricDefinition(
    name: "Standard error of mean NN", unit: "ms", group: .time,
    definition: "sdnn / √N, as PhysioZoo has it: the standard error if the N intervals were "
      + "independent of each other. They are not, so that the mean is less certain than this says.",
    minimumData: "2 intervals",
    reference: .behar2018,
    interval: .none(because: "it is itself a standard error")
  ) { inputs in
    inputs.standardDeviation.map { $0 / Double(inputs.series.count).squareRoot() }
  }
}
