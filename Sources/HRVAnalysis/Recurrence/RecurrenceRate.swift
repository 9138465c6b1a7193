extension MetricDefinition {
  static let recurrenceRate = MetricDefinition(
    name: "Recurrence rate", unit: "%", group: .recurrence,
    definition: "100 · recurrences / n², the n points of the main diagonal not counted as "
      + "recurrences but as part of the plot. The n states are runs of 10 contiguous "
      + "intervals; two recur if their Euclidean distance is at most √10 · sdnn. Removing the "
      + "main diagonal from the numerator alone is what reproduces Kubios. The neurokit "
      + "preset: states of 7, a straight line removed first, radius half the mean distance √2 "
      + "|x − y| of all pairs of intervals, divisor n(n − 1).",
    minimumData: "2 runs of 10 contiguous intervals",
    undefinedWhen: "all intervals are equal",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .marwan2007,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.recurrence { inputs.recurrenceRate($0) }
  }
}

extension MetricInputs {
  /// Recurrences as a share of the plot, in percent.
  func recurrenceRate(_ lines: RecurrenceLines) -> MetricValue {
    let states = Double(lines.stateCount)
    let plot =
      switch conventions.recurrence.density {
      case .wholePlot: states * states
      case .offDiagonal: states * (states - 1)
      }
    return .finite(200 * Double(lines.recurrenceCount) / plot)
  }
}
