import SignalCore

extension MetricDefinition {
  static let peakToTroughLogMean = MetricDefinition(
    name: "Logarithm of peak-to-trough RSA", unit: "ln ms", group: .respiration,
    definition:
      "Natural logarithm of rsa_p2t_mean in ms (of the mean, not the mean of logarithms).",
    minimumData: "1 breath with an interval in both halves, of a respiration signal",
    undefinedWhen: "there is no respiration signal, or no breath moves the intervals",
    reference: .grossman1990
  ) { inputs in
    inputs.peakToTrough(needing: 1) { sizes in
      guard let mean = DescriptiveStatistics.mean(sizes.span), mean > 0 else {
        return .undefined(.zeroDivisor("rsa_p2t_mean"))
      }
      return .finite(log(mean))
    }
  }
}
