extension MetricDefinition {
  static let longestDiagonalLine = MetricDefinition(
    name: "Longest diagonal line", unit: "beats", group: .recurrence,
    definition: "Length of the longest diagonal line above the main diagonal, at least 2 "
      + "recurrences; recurrences as for rqa_rec.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "no two states recur in a line, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .extreme
  ) { inputs in
    inputs.recurrence { lines in
      let longest = lines.diagonalMeasures.longest
      return longest == 0 ? .undefined(.noLines) : .finite(Double(longest))
    }
  }
}
