import HRVAnalysis

extension MetricLaws {
  /// The laws of breathing: what is read from its signal does not hang on the beats, and what the
  /// beats show of it moves with them.
  static let respiration: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    laws[.respirationRate] = MetricLaw(
      shift: .same, scale: .same, reversal: .same, shuffle: .same, bounds: .positive,
      ground: .breathing)

    let breaths = MetricLaw.Effect.noLaw(because: "the beats fall into other parts of a breath")
    func addBreathByBreath(_ metrics: [Metric], _ bounds: ClosedRange<Double>) {
      for metric in metrics {
        laws[metric] = MetricLaw(
          shift: breaths, scale: breaths, reversal: breaths, shuffle: breaths, bounds: bounds,
          ground: .breathing)
      }
    }
    addBreathByBreath([.peakToTroughMean, .peakToTroughDeviation], .notNegative)
    addBreathByBreath([.peakToTroughLogMean], .any)
    addBreathByBreath([.breathsWithoutRSA], .percent)

    func addSpectral(_ metrics: [Metric], _ bounds: ClosedRange<Double>) {
      for metric in metrics {
        laws[metric] = MetricLaw(
          shift: .beatTimes, scale: .frequencies, reversal: .beatAtEnd, shuffle: .order,
          bounds: bounds)
      }
    }
    addSpectral([.respiratoryHighFrequency, .gatesDeviation], .notNegative)
    addSpectral([.logRespiratoryHighFrequency, .gatesMean, .gatesLogMean], .any)
    return laws
  }()
}
