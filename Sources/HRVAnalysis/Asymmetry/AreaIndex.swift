extension MetricDefinition {
  static let areaIndex = MetricDefinition(
    name: "Area index", unit: "%", group: .asymmetry,
    definition: "100 · Σ S over decelerations / Σ S, where S = θ·(x² + y²)/2 is the area of the "
      + "sector between (x, y) and the line of identity (θ as for si), over contiguous "
      + "pairs (x, y); decelerations are the pairs with y > x.",
    minimumData: "1 pair of successive intervals",
    undefinedWhen: "no interval differs from the one before it",
    reference: .yan2017,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.asymmetry(needing: 1, percentOf: \.areas.decelerations, \.areas.total)
  }
}
