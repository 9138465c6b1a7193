extension MetricDefinition {
  static let ultraLowFrequency = MetricDefinition(
    name: "Ultra-low-frequency power", unit: "ms²", group: .frequency,
    definition: "Power of [0, 0.0033) Hz: the one-sided density integrated by trapezoid, "
      + "interpolated at the exact edges. Default spectrum: cubic spline at 4 Hz, mean removed, Welch, 300 s "
      + "periodic Hann segments (the whole stretch when shorter), half overlap, linear trend "
      + "removed from each, no zero padding; gap-free stretches averaged by time.",
    minimumData: "18 h without a gap",
    undefinedWhen: "the preset has no such band; note that 300 s segments hold one bin of it",
    complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .bandPower([.ultraLow], need: .ultraLow)
  ) { $0.power(.ultraLow) }
}
