extension MetricDefinition {
  static let lowFrequency = MetricDefinition(
    name: "Low-frequency power", unit: "ms²", group: .frequency,
    definition: "Power of [0.04, 0.15) Hz: the one-sided density integrated by trapezoid, "
      + "interpolated at the exact edges. Default spectrum: cubic spline at 4 Hz, mean removed, Welch, 300 s "
      + "periodic Hann segments (the whole stretch when shorter), half overlap, linear trend "
      + "removed from each, no zero padding; gap-free stretches averaged by time.",
    minimumData: "2 min without a gap",
    undefinedWhen: "never otherwise",
    complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .bandPower([.low], need: .low)
  ) { $0.power(.low) }
}
