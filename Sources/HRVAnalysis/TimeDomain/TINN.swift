extension MetricDefinition {
  static let tinn = MetricDefinition(
    name: "Triangular interpolation of NN", unit: "ms", group: .time,
    definition: "Base of the triangle that fits the histogram of intervals (bins of 7.8125 ms "
      + "anchored at 0) best in least squares; its apex is the tallest bin and both ends are "
      + "searched exhaustively, independently of each other.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.needing(intervals: 1) { inputs.triangle?.baseMilliseconds ?? .nan }
  }
}
