import SignalCore

extension MetricDefinition {
  static let peakToTroughDeviation = MetricDefinition(
    name: "Spread of peak-to-trough RSA", unit: "ms", group: .respiration,
    definition: "Standard deviation over breaths (divisor n − 1) of the sizes that rsa_p2t_mean "
      + "averages.",
    minimumData: "2 breaths with an interval in both halves, of a respiration signal",
    undefinedWhen: "there is no respiration signal", reference: .grossman1990,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.peakToTrough(needing: 2) { sizes in
      .finite(DescriptiveStatistics.standardDeviation(sizes.span) ?? .nan)
    }
  }
}
