extension MetricDefinition {
  static let logLowFrequency = MetricDefinition(
    name: "Logarithm of LF power", unit: "ln ms²", group: .frequency,
    definition: "Natural logarithm of lf in ms².",
    minimumData: "2 min without a gap", undefinedWhen: "LF is zero",
    complexity: "O(N log N)", reference: .shafferGinsberg2017,
    interval: .bandPower([.low], need: .low, scale: .plain)
  ) { $0.logarithm(of: .low) }
}
