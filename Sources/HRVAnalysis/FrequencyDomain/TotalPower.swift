extension MetricDefinition {
  static let totalPower = MetricDefinition(
    name: "Total power", unit: "ms²", group: .frequency,
    definition: "ULF + VLF + LF + HF, that is [0, 0.40) Hz, from the stretches long enough for "
      + "VLF; the neurokit preset adds VHF.",
    minimumData: "5 min without a gap", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .totalPower
  ) { $0.totalPower }
}
