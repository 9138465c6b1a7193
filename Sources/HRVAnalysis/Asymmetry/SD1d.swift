extension MetricDefinition {
  static let sd1d = MetricDefinition(
    name: "SD1 of decelerations", unit: "ms", group: .asymmetry,
    definition: "√(Σ (y − x)²/2 / (n − 1)), the sum over the decelerations, y > x, among the n "
      + "contiguous pairs (x, y).",
    minimumData: "2 pairs of successive intervals",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.asymmetry(deviation: \.squaresAcross.decelerations)
  }
}
