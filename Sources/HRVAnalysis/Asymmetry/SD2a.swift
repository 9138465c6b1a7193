extension MetricDefinition {
  static let sd2a = MetricDefinition(
    name: "SD2 of accelerations", unit: "ms", group: .asymmetry,
    definition: "√(Σ ((x − x̄) + (y − ȳ))²/2 / (n − 1)), the sum over the accelerations, y < x, "
      + "among the n contiguous pairs (x, y); x̄ and ȳ are means over all pairs, and "
      + "pairs with y = x count half.",
    minimumData: "2 pairs of successive intervals",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.asymmetry(deviation: \.squaresAlong.accelerations)
  }
}
