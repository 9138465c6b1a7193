import HRVAnalysis

extension MetricLaws {
  /// The laws of spectra, which are over time, and time is what the intervals make.
  ///
  /// All four changes move the beats. What holds for any spectrum is in `SpectralGroupTests`.
  static let frequency: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    func add(
      _ metrics: [Metric], _ bounds: ClosedRange<Double>, _ ground: MetricLaw.Ground = .resting
    ) {
      for metric in metrics {
        laws[metric] = MetricLaw(
          shift: .beatTimes, scale: .frequencies, reversal: .beatAtEnd, shuffle: .order,
          bounds: bounds, ground: ground)
      }
    }
    add(
      [
        .veryLowFrequency, .lowFrequency, .highFrequency, .veryHighFrequency, .totalPower,
        .lowToHighFrequency, .relativeVeryHighFrequency,
      ],
      .notNegative)
    add([.ultraLowFrequency], .notNegative, .slow)
    add(
      [
        .lowFrequencyNormalised, .highFrequencyNormalised, .relativeVeryLowFrequency,
        .relativeLowFrequency, .relativeHighFrequency,
      ],
      .percent)
    add([.relativeUltraLowFrequency], .percent, .slow)
    add(
      [
        .logVeryLowFrequency, .logLowFrequency, .logHighFrequency, .logVeryHighFrequency,
        .spectralSlope,
      ],
      .any)
    add([.logUltraLowFrequency], .any, .slow)
    add([.peakUltraLowFrequency], Double.leastNonzeroMagnitude...0.0033, .slow)
    add([.peakVeryLowFrequency], 0.0033...0.04)
    add([.peakLowFrequency], 0.04...0.15)
    add([.peakHighFrequency], 0.15...0.4)
    add([.peakVeryHighFrequency], 0.4...0.5)
    return laws
  }()
}
