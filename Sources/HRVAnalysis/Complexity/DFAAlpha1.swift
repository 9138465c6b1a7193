extension MetricDefinition {
  static let dfaAlpha1 = MetricDefinition(
    name: "Short-term scaling exponent α1", unit: "1", group: .fractal,
    definition: "Slope of ln F(n) on ln n for every window size n from 4 to 16 beats. F(n) is the "
      + "root mean square of the residuals of straight lines in windows of n points, side by side "
      + "from the start of each stretch (the remainder dropped), of the running sum of NN − mean.",
    minimumData: "4 windows of 16 contiguous intervals",
    undefinedWhen: "the series does not fluctuate at one of the sizes",
    complexity: "O(N · number of sizes)",
    reference: .peng1995
  ) { $0.scalingExponent(over: $0.conventions.shortScales) }
}
