extension MetricDefinition {
  static let sdnnIndexTwoMinutes = MetricDefinition(
    name: "Mean of 2-min SDNN", unit: "ms", group: .time,
    definition: "Mean of the SDNN (divisor N − 1) of the complete 2-min segments, "
      + MetricInputs.segmentNote,
    minimumData: "3 complete segments of 2 min",
    undefinedWhen: "no segment holds two beats",
    reference: .taskForce1996,
    interval: .mean { $0.segments(ofSeconds: 120).standardDeviations }
  ) { $0.meanOfSegmentDeviations(minutes: 2) }
}
