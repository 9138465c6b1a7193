extension MetricDefinition {
  static let determinismToRecurrence = MetricDefinition(
    name: "Ratio of determinism to recurrence rate", unit: "1", group: .recurrence,
    definition: "rqa_det / rqa_rec.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007, interval: .parts(atLeast: 0)
  ) { inputs in
    inputs.recurrence { lines in
      .quotient(
        MetricInputs.share(lines, in: lines.diagonalMeasures),
        by: inputs.recurrenceRate(lines), named: "the recurrence rate")
    }
  }
}
