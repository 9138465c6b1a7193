extension MetricDefinition {
  static let sdnnIndexOneMinute = MetricDefinition(
    name: "Mean of 1-min SDNN", unit: "ms", group: .time,
    definition: "Mean of the SDNN (divisor N − 1) of the complete 1-min segments, "
      + MetricInputs.segmentNote,
    minimumData: "3 complete segments of 1 min",
    undefinedWhen: "no segment holds two beats",
    reference: .taskForce1996,
    interval: .mean { $0.segments(ofSeconds: 60).standardDeviations }
  ) { $0.meanOfSegmentDeviations(minutes: 1) }
}
