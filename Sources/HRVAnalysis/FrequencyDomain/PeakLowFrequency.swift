extension MetricDefinition {
  static let peakLowFrequency = MetricDefinition(
    name: "Peak frequency of LF", unit: "Hz", group: .frequency,
    definition: "Frequency of the largest bin of the density in the half-open LF band; the lower "
      + "one of equal bins.",
    minimumData: "2 min without a gap",
    undefinedWhen: "no bin lies in the band or all are zero", complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .peak
  ) { $0.peak(.low) }
}
