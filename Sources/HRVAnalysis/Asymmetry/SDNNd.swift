extension MetricDefinition {
  static let sdnnd = MetricDefinition(
    name: "SDNN of decelerations", unit: "ms", group: .asymmetry,
    definition: "√((sd1d² + sd2d²) / 2).",
    minimumData: "2 pairs of successive intervals",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.asymmetry(deviation: \.squares.decelerations).map { $0 * 0.5.squareRoot() }
  }
}
