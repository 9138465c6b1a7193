extension MetricDefinition {
  static let relativeUltraLowFrequency = MetricDefinition(
    name: "ULF share of total power", unit: "%", group: .frequency,
    definition:
      "100 · ULF / total_power, both from the stretches long enough for VLF, so that the shares of "
      + "ULF, VLF, LF and HF add up to 100; withheld until ulf itself has a value.",
    minimumData: "18 h without a gap",
    undefinedWhen: "the preset has no such band, or total power is zero",
    complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .shareOfTotal(of: .ultraLow)
  ) { $0.shareOfTotalPower(.ultraLow) }
}
