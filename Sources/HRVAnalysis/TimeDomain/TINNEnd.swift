extension MetricDefinition {
  static let tinnEnd = MetricDefinition(
    name: "End of the triangle of TINN", unit: "ms", group: .time,
    definition:
      "M, the centre of the bin where the triangle of tinn ends; tinn_m − tinn_n is tinn.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .taskForce1996,
    interval: .parts(on: .logarithm)
  ) { inputs in
    inputs.needing(intervals: 1) { inputs.triangle?.endMilliseconds ?? .nan }
  }
}
