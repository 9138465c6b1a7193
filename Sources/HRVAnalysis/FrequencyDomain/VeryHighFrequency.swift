extension MetricDefinition {
  static let veryHighFrequency = MetricDefinition(
    name: "Very-high-frequency power", unit: "ms²", group: .frequency,
    definition: "Power of [0.40, 0.50) Hz: the one-sided density integrated by trapezoid, "
      + "interpolated at the exact edges. Default spectrum: cubic spline at 4 Hz, mean removed, Welch, 300 s "
      + "periodic Hann segments (the whole stretch when shorter), half overlap, linear trend "
      + "removed from each, no zero padding; gap-free stretches averaged by time.",
    minimumData: "1 min without a gap",
    undefinedWhen: "the preset has no such band",
    complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .bandPower([.veryHigh], need: .veryHigh)
  ) { $0.power(.veryHigh) }
}
