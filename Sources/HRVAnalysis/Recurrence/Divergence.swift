extension MetricDefinition {
  static let divergence = MetricDefinition(
    name: "Divergence", unit: "1/beats", group: .recurrence,
    definition: "1 / length of the longest diagonal line (see rqa_lmax).",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur in a line, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .extreme
  ) { inputs in
    inputs.recurrence { lines in
      let longest = lines.diagonalMeasures.longest
      return longest == 0 ? .undefined(.noLines) : .finite(1 / Double(longest))
    }
  }
}
