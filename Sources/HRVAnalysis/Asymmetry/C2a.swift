extension MetricDefinition {
  static let c2a = MetricDefinition(
    name: "Long-term contribution of accelerations", unit: "1", group: .asymmetry,
    definition: "sd2a² / (sd2d² + sd2a²).",
    minimumData: "2 pairs of successive intervals",
    undefinedWhen: "SD2 is zero",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .share(of: 1))
  ) { inputs in
    inputs.asymmetry(needing: 2, shareOf: \.squaresAlong.accelerations, \.squaresAlong.total)
  }
}
