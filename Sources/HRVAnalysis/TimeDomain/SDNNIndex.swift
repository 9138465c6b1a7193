extension MetricDefinition {
  static let sdnnIndex = MetricDefinition(
    name: "Mean of 5-min SDNN", unit: "ms", group: .time,
    definition: "Mean of the SDNN (divisor N − 1) of the complete 5-min segments, "
      + MetricInputs.segmentNote,
    minimumData: "3 complete segments of 5 min",
    undefinedWhen: "no segment holds two beats",
    reference: .taskForce1996,
    interval: .mean { $0.segments(ofSeconds: 300).standardDeviations }
  ) { $0.meanOfSegmentDeviations(minutes: 5) }
}
