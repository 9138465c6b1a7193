extension MetricDefinition {
  static let longestVerticalLine = MetricDefinition(
    name: "Longest vertical line", unit: "beats", group: .recurrence,
    definition: "Length of the longest vertical line, at least 2 recurrences (see rqa_lam).",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur in a vertical line, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .extreme
  ) { inputs in
    inputs.recurrence { lines in
      let longest = lines.verticalMeasures.longest
      return longest == 0 ? .undefined(.noLines) : .finite(Double(longest))
    }
  }
}
