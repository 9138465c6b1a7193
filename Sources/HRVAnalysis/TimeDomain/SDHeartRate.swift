extension MetricDefinition {
  static let sdHeartRate = MetricDefinition(
    name: "SD of heart rate", unit: "bpm", group: .time,
    definition: "Standard deviation (divisor N − 1) of 60000/NN.",
    minimumData: "2 intervals",
    reference: .shafferGinsberg2017,
    interval: .standardDeviation(followsStretches: true) { $0.heartRates }
  ) { inputs in
    inputs.needing(intervals: 2) {
      guard !inputs.isConstant, let mean = inputs.meanHeartRate.number else { return 0 }
      return MetricInputs.spread(
        inputs.heartRates.span, around: mean, inputs.conventions.heartRateDivisor)
    }
  }
}
