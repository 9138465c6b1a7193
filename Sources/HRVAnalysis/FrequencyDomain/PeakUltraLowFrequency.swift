extension MetricDefinition {
  static let peakUltraLowFrequency = MetricDefinition(
    name: "Peak frequency of ULF", unit: "Hz", group: .frequency,
    definition: "Frequency of the largest bin of the density in the ULF band above 0 Hz, whose bin "
      + "is what is left of the mean and no oscillation; the lower one of equal bins. Welch "
      + "segments of 300 s have no such bin: it takes longer segments or the Lomb–Scargle "
      + "estimator.",
    minimumData: "18 h without a gap",
    undefinedWhen: "the preset has no such band, no bin lies in it above 0 Hz, or all are zero",
    complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .peak
  ) { $0.peak(.ultraLow) }
}
