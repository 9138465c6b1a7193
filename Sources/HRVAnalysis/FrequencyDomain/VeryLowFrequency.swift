extension MetricDefinition {
  static let veryLowFrequency = MetricDefinition(
    name: "Very-low-frequency power", unit: "ms²", group: .frequency,
    definition: "Power of [0.0033, 0.04) Hz: the one-sided density integrated by trapezoid, "
      + "interpolated at the exact edges. Default spectrum: cubic spline at 4 Hz, mean removed, Welch, 300 s "
      + "periodic Hann segments (the whole stretch when shorter), half overlap, linear trend "
      + "removed from each, no zero padding; gap-free stretches averaged by time.",
    minimumData: "5 min without a gap",
    undefinedWhen: "never otherwise",
    complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .bandPower([.veryLow], need: .veryLow)
  ) { $0.power(.veryLow) }
}
