extension MetricDefinition {
  static let compositeMultiscaleEntropy = MetricDefinition(
    name: "Area under composite multiscale entropy", unit: "nat", group: .entropy,
    definition:
      "As mse_area, but the value at scale s is the mean of the sample entropies of the s "
      + "coarse series that start 0, 1, …, s − 1 intervals into each stretch.",
    minimumData: "a value of sample entropy for every start at every scale, as a rule about 1,500 "
      + "intervals",
    undefinedWhen: "no two templates match in one of the series, or all intervals are equal",
    complexity: "between O(N log N) and O(N²) up to 150,000 intervals, O(N) beyond",
    longSeries: .manyScales,
    reference: .wu2013
  ) { $0.multiscaleArea(.composite) }
}
