extension MetricDefinition {
  static let peakVeryHighFrequency = MetricDefinition(
    name: "Peak frequency of VHF", unit: "Hz", group: .frequency,
    definition: "Frequency of the largest bin of the density in the half-open VHF band; the lower "
      + "one of equal bins.",
    minimumData: "1 min without a gap",
    undefinedWhen: "the preset has no such band, no bin lies in it, or all are zero",
    complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .peak
  ) { $0.peak(.veryHigh) }
}
