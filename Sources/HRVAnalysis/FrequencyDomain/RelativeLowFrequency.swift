extension MetricDefinition {
  static let relativeLowFrequency = MetricDefinition(
    name: "LF share of total power", unit: "%", group: .frequency,
    definition: "100 · LF / total_power, both from the stretches long enough for VLF.",
    minimumData: "5 min without a gap", undefinedWhen: "total power is zero",
    complexity: "O(N log N)",
    reference: .shafferGinsberg2017,
    interval: .shareOfTotal(of: .low)
  ) { $0.shareOfTotalPower(.low) }
}
