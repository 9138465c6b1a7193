extension MetricDefinition {
  static let refinedMultiscaleEntropy = MetricDefinition(
    name: "Area under refined composite multiscale entropy", unit: "nat", group: .entropy,
    definition: "As cmse_area, but the value at scale s is −ln(ΣA / ΣB): the matching pairs of "
      + "templates of 3 and of 2 means are added over the s coarse series before the ratio is taken.",
    minimumData: "matching templates at every scale, as a rule about 300 intervals",
    undefinedWhen: "no two templates match at one of the scales, or all intervals are equal",
    complexity: "between O(N log N) and O(N²) up to 150,000 intervals, O(N) beyond",
    longSeries: .manyScales,
    reference: .wu2014
  ) { $0.multiscaleArea(.refined) }
}
