extension MetricDefinition {
  static let sd1ToSD2 = MetricDefinition(
    name: "Ratio of SD1 to SD2", unit: "1", group: .poincare,
    definition: "sd1 / sd2.",
    minimumData: "2 pairs of successive intervals", undefinedWhen: "SD2 is zero",
    reference: .brennan2001,
    interval: .spread([(.differences, 1), (.sums, -1)])
  ) { inputs in
    .quotient(
      MetricDefinition.sd1.compute(inputs), by: MetricDefinition.sd2.compute(inputs),
      named: "SD2")
  }
}
