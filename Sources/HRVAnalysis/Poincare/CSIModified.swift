extension MetricDefinition {
  static let csiModified = MetricDefinition(
    name: "Modified cardiac sympathetic index", unit: "ms", group: .poincare,
    definition: "L² / T with L = 4 · sd2 and T = 4 · sd1.",
    minimumData: "2 pairs of successive intervals", undefinedWhen: "SD1 is zero",
    reference: .jeppesen2014,
    interval: .spread([(.sums, 2), (.differences, -1)])
  ) { inputs in
    let long = MetricDefinition.sd2.compute(inputs).map { 16 * $0 * $0 }
    return .quotient(
      long, by: MetricDefinition.sd1.compute(inputs).map { 4 * $0 }, named: "SD1")
  }
}
