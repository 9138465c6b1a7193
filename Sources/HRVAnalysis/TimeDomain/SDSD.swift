extension MetricDefinition {
  static let sdsd = MetricDefinition(
    name: "SD of successive differences", unit: "ms", group: .time,
    definition: "Standard deviation (divisor n − 1) of the signed differences of intervals that "
      + "truly follow each other, not of their absolute values.",
    minimumData: "2 pairs of successive intervals",
    reference: .taskForce1996,
    interval: .spread([(.differences, 1)])
  ) { inputs in
    inputs.needing(pairs: 2) {
      let convention = inputs.conventions.differenceSpread
      let differences =
        convention == .absolute ? inputs.differences.map(\.magnitude) : inputs.differences
      return MetricInputs.spread(
        differences.span, convention == .signedByCount ? .count : .countLessOne)
    }
  }
}
