extension MetricDefinition {
  static let whiteEntropy = MetricDefinition(
    name: "Entropy of white vertical lines", unit: "nat", group: .recurrence,
    definition: "−Σ p ln p over the lengths of the white vertical lines of at least 2 states (see "
      + "rqa_white_mean), p the share of lines of that length.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen:
      "no row has two states side by side that do not recur, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007, interval: .parts(atLeast: 0)
  ) { inputs in
    inputs.recurrence { lines in
      let measures = lines.whiteMeasures
      return measures.lineCount == 0 ? .undefined(.noWhiteLines) : .finite(measures.entropy)
    }
  }
}
