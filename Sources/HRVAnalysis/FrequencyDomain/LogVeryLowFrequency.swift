extension MetricDefinition {
  static let logVeryLowFrequency = MetricDefinition(
    name: "Logarithm of VLF power", unit: "ln ms²", group: .frequency,
    definition: "Natural logarithm of vlf in ms².",
    minimumData: "5 min without a gap", undefinedWhen: "VLF is zero",
    complexity: "O(N log N)", reference: .shafferGinsberg2017,
    interval: .bandPower([.veryLow], need: .veryLow, scale: .plain)
  ) { $0.logarithm(of: .veryLow) }
}
