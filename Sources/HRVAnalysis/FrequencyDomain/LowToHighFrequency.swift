extension MetricDefinition {
  static let lowToHighFrequency = MetricDefinition(
    name: "Ratio of LF to HF", unit: "1", group: .frequency,
    definition:
      "LF / HF, both from the stretches long enough for LF. It is no measure of a balance between the two branches: LF holds vagal "
      + "and baroreflex activity too, and slow breathing moves RSA into it.",
    minimumData: "2 min without a gap", undefinedWhen: "HF is zero", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .bandPower([.low], against: [.high], need: .low)
  ) { .quotient($0.power(.low), by: $0.power(.high, fromStretchesFor: .low), named: "HF") }
}
