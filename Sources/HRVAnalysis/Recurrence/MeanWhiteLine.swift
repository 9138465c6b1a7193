extension MetricDefinition {
  static let meanWhiteLine = MetricDefinition(
    name: "Mean white vertical line", unit: "beats", group: .recurrence,
    definition:
      "Mean length of the white vertical lines, runs of at least 2 states that do not recur, read "
      + "like the vertical lines of rqa_lam: a run ends with its row and at a gap too.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen:
      "no row has two states side by side that do not recur, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007, interval: .parts(atLeast: 2)
  ) { inputs in
    inputs.recurrence { lines in
      guard let length = lines.whiteMeasures.meanLength else { return .undefined(.noWhiteLines) }
      return .finite(length)
    }
  }
}

extension UndefinedReason {
  /// Every run of states that do not recur is shorter than a line.
  static let noWhiteLines = UndefinedReason.tooFewEvents(
    needed: 1, found: 0, name: "white line of at least 2 states")
}
