import SignalCore

extension MetricDefinition {
  static let sdnnIndex = MetricDefinition(
    name: "Mean of 5-min SDNN", unit: "ms", group: .time,
    definition: "Mean of the SDNN (divisor N − 1) of the complete 5-min segments, cut as for "
      + "sdann.",
    minimumData: "3 complete segments of 5 min (default preset)",
    reference: .taskForce1996,
    interval: .mean { $0.segments.standardDeviations }
  ) { inputs in
    let segments = inputs.segments
    return segments.needing(inputs.conventions.minimumSegments) {
      DescriptiveStatistics.mean(segments.standardDeviations.span) ?? .nan
    }
  }
}
