extension MetricDefinition {
  static let sdann = MetricDefinition(
    name: "SD of 5-min means", unit: "ms", group: .time,
    definition: "Standard deviation (divisor n − 1) of the mean NN of the n complete 5-min "
      + "segments, " + MetricInputs.segmentNote,
    minimumData: "3 complete segments of 5 min",
    undefinedWhen: "fewer than two segments hold a beat",
    reference: .taskForce1996,
    interval: .standardDeviation(followsStretches: false) { $0.segments(ofSeconds: 300).means }
  ) { $0.deviationOfSegmentMeans(minutes: 5) }
}
