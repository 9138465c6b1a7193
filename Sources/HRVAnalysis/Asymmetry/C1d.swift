extension MetricDefinition {
  static let c1d = MetricDefinition(
    name: "Short-term contribution of decelerations", unit: "1", group: .asymmetry,
    definition: "sd1d² / (sd1d² + sd1a²).",
    minimumData: "1 pair of successive intervals",
    undefinedWhen: "no interval differs from the one before it",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .share(of: 1))
  ) { inputs in
    inputs.asymmetry(needing: 1, shareOf: \.squaresAcross.decelerations, \.squaresAcross.total)
  }
}
