extension MetricDefinition {
  static let relativeVeryHighFrequency = MetricDefinition(
    name: "VHF relative to total power", unit: "%", group: .frequency,
    definition:
      "100 · VHF / total_power, both from the stretches long enough for VLF. Total power ends with HF, "
      + "so this is no part of the 100 % that the shares of ULF to HF add up to; in the neurokit "
      + "preset total power holds VHF and it is.",
    minimumData: "5 min without a gap",
    undefinedWhen: "the preset has no such band, or total power is zero",
    complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .shareOfTotal(of: .veryHigh)
  ) { $0.shareOfTotalPower(.veryHigh) }
}
