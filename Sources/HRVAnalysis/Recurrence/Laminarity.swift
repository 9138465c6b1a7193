extension MetricDefinition {
  static let laminarity = MetricDefinition(
    name: "Laminarity", unit: "%", group: .recurrence,
    definition: "100 · recurrences in vertical lines of at least 2 / recurrences. The plot is "
      + "symmetric, so vertical lines are read along rows, from the main diagonal (excluded) "
      + "to the right; recurrences as for rqa_rec.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.recurrence { MetricInputs.share($0, in: $0.verticalMeasures) }
  }
}
