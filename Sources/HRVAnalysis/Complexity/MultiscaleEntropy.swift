extension MetricDefinition {
  static let multiscaleEntropy = MetricDefinition(
    name: "Area under multiscale entropy", unit: "nat", group: .entropy,
    definition:
      "Trapezoidal area under sample entropy against scale s = 1, 2, …, 20. At scale s the "
      + "series is cut from the start of each stretch into means of s intervals (the remainder "
      + "dropped); m = 2, and r = 0.2 · sdnn of the original series at every scale.",
    minimumData: "a value of sample entropy at every scale, as a rule about 1,000 intervals",
    undefinedWhen: "no two templates match at one of the scales, or all intervals are equal",
    complexity: "between O(N log N) and O(N²) up to 150,000 intervals, O(N) beyond",
    longSeries: .manyScales,
    reference: .costa2002
  ) { $0.multiscaleArea(.plain) }
}
