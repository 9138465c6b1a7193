extension MetricDefinition {
  static let sd2 = MetricDefinition(
    name: "Poincaré SD2", unit: "ms", group: .poincare,
    definition: "Standard deviation (divisor n − 1) of (x + y)/√2 over the n pairs (x, y) of "
      + "intervals that truly follow each other, by projection, not from SDNN and SD1.",
    minimumData: "2 pairs of successive intervals",
    reference: .brennan2001,
    interval: .spread([(.sums, 1)])
  ) { $0.poincareLength }
}
