extension MetricDefinition {
  static let diagonalEntropy = MetricDefinition(
    name: "Entropy of diagonal lines", unit: "nat", group: .recurrence,
    definition: "−Σ p ln p over the lengths of the diagonal lines of at least 2 recurrences "
      + "above the main diagonal, p the share of lines of that length; recurrences as for "
      + "rqa_rec.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur in a line, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007, interval: .parts(atLeast: 0)
  ) { inputs in
    inputs.recurrence { lines in
      let measures = lines.diagonalMeasures
      return measures.lineCount == 0 ? .undefined(.noLines) : .finite(measures.entropy)
    }
  }
}
