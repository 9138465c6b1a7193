extension MetricDefinition {
  static let diagonalRecurrenceSlope = MetricDefinition(
    name: "Slope of diagonal recurrence", unit: "1", group: .recurrence,
    definition:
      "The slope of the straight line through log2 of the share of recurrences on a diagonal "
      + "against log2 of its distance from the main diagonal in beats, by least squares over all "
      + "diagonals above the main one that hold a recurrence; NeuroKit2 names it DiagRec.",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "fewer than 3 diagonals hold a recurrence, or all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .tomashin2022
  ) { inputs in
    inputs.recurrence { lines in
      guard let slope = lines.diagonalSlope(&inputs.workspace.line) else {
        return .undefined(
          .tooFewEvents(
            needed: RecurrenceLines.leastDiagonalsOfSlope,
            found: lines.diagonalRecurrences.count { $0 > 0 },
            name: "diagonals with a recurrence"))
      }
      return .finite(slope)
    }
  }
}
