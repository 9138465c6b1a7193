extension MetricDefinition {
  static let longestWhiteLine = MetricDefinition(
    name: "Longest white vertical line", unit: "beats", group: .recurrence,
    definition:
      "Length of the longest white vertical line, at least 2 states (see rqa_white_mean).",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen:
      "no row has two states side by side that do not recur, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .extreme
  ) { inputs in
    inputs.recurrence { lines in
      let longest = lines.whiteMeasures.longest
      return longest == 0 ? .undefined(.noWhiteLines) : .finite(Double(longest))
    }
  }
}
