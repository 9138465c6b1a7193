extension MetricDefinition {
  static let portaIndex = MetricDefinition(
    name: "Porta's index", unit: "%", group: .asymmetry,
    definition: "100 · accelerations / (accelerations + decelerations): the share of contiguous "
      + "pairs (x, y) with y < x among those with y ≠ x.",
    minimumData: "1 pair of successive intervals",
    undefinedWhen: "no interval differs from the one before it",
    reference: .porta2008,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.asymmetry(needing: 1, percentOf: \.counts.accelerations, \.counts.total)
  }
}
