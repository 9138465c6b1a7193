extension MetricDefinition {
  static let tinnStart = MetricDefinition(
    name: "Start of the triangle of TINN", unit: "ms", group: .time,
    definition: "N, the centre of the bin where the triangle of tinn begins.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.needing(intervals: 1) { inputs.triangle?.startMilliseconds ?? .nan }
  }
}
