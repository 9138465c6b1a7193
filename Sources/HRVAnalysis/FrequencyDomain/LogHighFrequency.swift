extension MetricDefinition {
  static let logHighFrequency = MetricDefinition(
    name: "Logarithm of HF power", unit: "ln ms²", group: .frequency,
    definition: "Natural logarithm of hf in ms².",
    minimumData: "1 min without a gap", undefinedWhen: "HF is zero",
    complexity: "O(N log N)", reference: .shafferGinsberg2017,
    interval: .bandPower([.high], need: .high, scale: .plain)
  ) { $0.logarithm(of: .high) }
}
