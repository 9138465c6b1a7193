extension MetricDefinition {
  static let lowFrequencyNormalised = MetricDefinition(
    name: "LF in normalised units", unit: "n.u.", group: .frequency,
    definition: "100 · LF / (LF + HF); the neurokit preset divides by the sum of all its bands.",
    minimumData: "2 min without a gap", undefinedWhen: "LF + HF is zero", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .normalisedPower(of: .low)
  ) { inputs in
    MetricValue.quotient(
      inputs.power(.low, fromStretchesFor: .low), by: inputs.normalisationPower,
      named: "LF + HF"
    )
    .map { 100 * $0 }
  }
}
