extension MetricDefinition {
  static let sdnna = MetricDefinition(
    name: "SDNN of accelerations", unit: "ms", group: .asymmetry,
    definition: "√((sd1a² + sd2a²) / 2).",
    minimumData: "2 pairs of successive intervals",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.asymmetry(deviation: \.squares.accelerations).map { $0 * 0.5.squareRoot() }
  }
}
