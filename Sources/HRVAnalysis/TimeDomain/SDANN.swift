import SignalCore

extension MetricDefinition {
  static let sdann = MetricDefinition(
    name: "SD of 5-min means", unit: "ms", group: .time,
    definition: "Standard deviation (divisor n − 1) of the mean NN of the n complete 5-min "
      + "segments, side by side from the start of the recording. A segment whose intervals cover "
      + "less than half of it does not count; an interval belongs to the segment in which it ends.",
    minimumData: "3 complete segments of 5 min (default preset)",
    reference: .taskForce1996,
    interval: .standardDeviation(followsStretches: false) { $0.segments.means }
  ) { inputs in
    let segments = inputs.segments
    return segments.needing(inputs.conventions.minimumSegments) {
      DescriptiveStatistics.standardDeviation(segments.means.span) ?? .nan
    }
  }
}
