extension MetricDefinition {
  static let logUltraLowFrequency = MetricDefinition(
    name: "Logarithm of ULF power", unit: "ln ms²", group: .frequency,
    definition: "Natural logarithm of ulf in ms².",
    minimumData: "18 h without a gap", undefinedWhen: "the preset has no such band, or ULF is zero",
    complexity: "O(N log N)", reference: .shafferGinsberg2017,
    interval: .bandPower([.ultraLow], need: .ultraLow, scale: .plain)
  ) { $0.logarithm(of: .ultraLow) }
}
