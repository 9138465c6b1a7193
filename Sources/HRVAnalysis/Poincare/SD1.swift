extension MetricDefinition {
  static let sd1 = MetricDefinition(
    name: "Poincaré SD1", unit: "ms", group: .poincare,
    definition: "Standard deviation (divisor n − 1) of (x − y)/√2 over the n pairs (x, y) of "
      + "intervals that truly follow each other: the width across the line of identity.",
    minimumData: "2 pairs of successive intervals",
    reference: .brennan2001,
    interval: .spread([(.differences, 1)])
  ) { inputs in inputs.needing(pairs: 2) { inputs.poincare?.sd1Milliseconds ?? .nan } }
}
