extension MetricDefinition {
  static let csi = MetricDefinition(
    name: "Cardiac sympathetic index", unit: "1", group: .poincare,
    definition: "L / T with L = 4 · sd2 and T = 4 · sd1, that is sd2 / sd1.",
    minimumData: "2 pairs of successive intervals", undefinedWhen: "SD1 is zero",
    reference: .toichi1997,
    interval: .spread([(.sums, 1), (.differences, -1)])
  ) { inputs in
    .quotient(
      MetricDefinition.sd2.compute(inputs), by: MetricDefinition.sd1.compute(inputs),
      named: "SD1")
  }
}
