extension MetricDefinition {
  static let trappingTime = MetricDefinition(
    name: "Trapping time", unit: "beats", group: .recurrence,
    definition: "Mean length of the vertical lines of at least 2 recurrences (see rqa_lam).",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur in a line, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .parts(on: .logarithm, atLeast: 2)
  ) { inputs in
    inputs.recurrence { lines in
      guard let length = lines.verticalMeasures.meanLength else { return .undefined(.noLines) }
      return .finite(length)
    }
  }
}
