extension MetricDefinition {
  static let ca = MetricDefinition(
    name: "Total contribution of accelerations", unit: "1", group: .asymmetry,
    definition: "sdnna² / (sdnnd² + sdnna²).",
    minimumData: "2 pairs of successive intervals",
    undefinedWhen: "all pairs are equal",
    reference: .piskorskiGuzik2011,
    interval: .parts(on: .share(of: 1))
  ) { inputs in
    inputs.asymmetry(needing: 2, shareOf: \.squares.accelerations, \.squares.total)
  }
}
