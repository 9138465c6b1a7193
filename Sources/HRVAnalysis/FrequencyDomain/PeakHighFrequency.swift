extension MetricDefinition {
  static let peakHighFrequency = MetricDefinition(
    name: "Peak frequency of HF", unit: "Hz", group: .frequency,
    definition: "Frequency of the largest bin of the density in the half-open HF band; the lower "
      + "one of equal bins.",
    minimumData: "1 min without a gap",
    undefinedWhen: "no bin lies in the band or all are zero", complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .peak
  ) { $0.peak(.high) }
}
