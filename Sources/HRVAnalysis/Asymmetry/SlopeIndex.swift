extension MetricDefinition {
  static let slopeIndex = MetricDefinition(
    name: "Slope index", unit: "%", group: .asymmetry,
    definition: "100 · Σ θ over decelerations / Σ θ, where θ is the angle between (x, y), seen "
      + "from the origin, and the line of identity, over contiguous pairs (x, y); "
      + "decelerations are the pairs with y > x.",
    minimumData: "1 pair of successive intervals",
    undefinedWhen: "no interval differs from the one before it",
    reference: .karmakar2015,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.asymmetry(needing: 1, percentOf: \.angles.decelerations, \.angles.total)
  }
}
