extension MetricDefinition {
  static let logVeryHighFrequency = MetricDefinition(
    name: "Logarithm of VHF power", unit: "ln ms²", group: .frequency,
    definition: "Natural logarithm of vhf in ms².",
    minimumData: "1 min without a gap",
    undefinedWhen: "the preset has no such band, or VHF is zero",
    complexity: "O(N log N)", reference: .shafferGinsberg2017,
    interval: .bandPower([.veryHigh], need: .veryHigh, scale: .plain)
  ) { $0.logarithm(of: .veryHigh) }
}
