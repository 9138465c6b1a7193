import SignalCore

extension MetricDefinition {
  static let lempelZiv = MetricDefinition(
    name: "Lempel–Ziv complexity", unit: "1", group: .fractal,
    definition:
      "c · log₂ N / N: c is the number of phrases of the sequence of symbols NN > mean_nn, "
      + "each phrase the shortest that does not occur earlier (overlap with itself allowed); an "
      + "unfinished last phrase counts. A phrase ends at a gap and no earlier word crosses one. "
      + "About 1 for a random sequence of two equally frequent symbols.",
    minimumData: "2 intervals",
    reference: .lempelZiv1976, interval: .parts(atLeast: 0)
  ) { inputs in
    guard let mean = inputs.mean.number else { return inputs.mean }
    return inputs.needing(intervals: 2) {
      let count = Double(inputs.series.count)
      let intervals = inputs.intervals
      let phrases = LempelZivComplexity.phraseCount(
        intervals.count, stretches: inputs.stretches, past: &inputs.workspace.past
      ) { intervals[$0] > mean }
      return Double(phrases) * log2(count) / count
    }
  }
}
