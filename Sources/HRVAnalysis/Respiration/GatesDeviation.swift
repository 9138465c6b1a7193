import SignalCore

extension MetricDefinition {
  static let gatesDeviation = MetricDefinition(
    name: "Spread of Gates' RSA", unit: "ln ms²", group: .respiration,
    definition: "Standard deviation (divisor n − 1) over the windows that rsa_gates_mean averages.",
    minimumData: "33 s without a gap", undefinedWhen: "a window has no power",
    reference: .gates2015,
    interval: .parts(on: .logarithm)
  ) { $0.secondBySecond(needing: 2) { DescriptiveStatistics.standardDeviation($0.span) } }
}
