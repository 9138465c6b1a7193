extension MetricDefinition {
  static let guzikIndex = MetricDefinition(
    name: "Guzik's index", unit: "%", group: .asymmetry,
    definition: "100 · Σ |y − x| over decelerations / Σ |y − x| over contiguous pairs (x, y); "
      + "decelerations are the pairs with y > x.",
    minimumData: "1 pair of successive intervals",
    undefinedWhen: "no interval differs from the one before it",
    reference: .guzik2006,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.asymmetry(needing: 1, percentOf: \.distances.decelerations, \.distances.total)
  }
}
