import SignalCore

extension MetricDefinition {
  static let gatesLogMean = MetricDefinition(
    name: "Logarithm of Gates' RSA", unit: "1", group: .respiration,
    definition: "Natural logarithm of rsa_gates_mean, which is a logarithm itself; for comparison "
      + "with NeuroKit2, which shows it.",
    minimumData: "32 s without a gap", undefinedWhen: "rsa_gates_mean is not above zero",
    reference: .gates2015
  ) { inputs in
    let mean = inputs.secondBySecond(needing: 1) { DescriptiveStatistics.mean($0.span) }
    if let number = mean.number, number <= 0 { return .undefined(.outOfRange) }
    return mean.map { log($0) }
  }
}
