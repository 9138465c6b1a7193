extension MetricDefinition {
  static let dfaAlpha2 = MetricDefinition(
    name: "Long-term scaling exponent α2", unit: "1", group: .fractal,
    definition: "As dfa_alpha1, for window sizes from 16 to 64 beats.",
    minimumData: "4 windows of 64 contiguous intervals",
    undefinedWhen: "the series does not fluctuate at one of the sizes",
    complexity: "O(N · number of sizes)",
    reference: .peng1995
  ) { $0.scalingExponent(over: $0.conventions.longScales) }
}
