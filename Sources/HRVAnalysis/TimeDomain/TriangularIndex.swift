extension MetricDefinition {
  static let triangularIndex = MetricDefinition(
    name: "HRV triangular index", unit: "1", group: .time,
    definition: "N / height of the tallest bin of the histogram of intervals; bins of 7.8125 ms "
      + "(1/128 s) anchored at 0.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .parts(on: .logarithm, atLeast: 1)
  ) { inputs in
    inputs.needing(intervals: 1) { inputs.histogram.triangularIndex ?? .nan }
  }
}
