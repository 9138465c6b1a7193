import HRVAnalysis

extension MetricLaws {
  /// The laws of the multifractal spectrum: detrending takes the level out, and a slope on a
  /// logarithm the scale.
  static let multifractal: [Metric: MetricLaw] = {
    var laws = [Metric: MetricLaw]()
    func add(_ metrics: [Metric], _ bounds: ClosedRange<Double>) {
      for metric in metrics {
        laws[metric] = MetricLaw(
          shift: .same, scale: .same, reversal: .fromTheStart, shuffle: .order, bounds: bounds)
      }
    }
    add([.mfdfaAlpha1Width, .mfdfaAlpha2Width], .notNegative)
    // The divergence of the weights from equal ones need not shrink with the window in a short
    // series, so that f has no bound there.
    add(
      [
        .mfdfaAlpha1Peak, .mfdfaAlpha2Peak, .mfdfaAlpha1Mean, .mfdfaAlpha2Mean, .mfdfaAlpha1Max,
        .mfdfaAlpha2Max, .mfdfaAlpha1Delta, .mfdfaAlpha2Delta,
      ],
      .any)
    // The peak is one of the strengths.
    add([.mfdfaAlpha1Asymmetry, .mfdfaAlpha2Asymmetry], .fraction)
    add(
      [
        .mfdfaAlpha1Fluctuation, .mfdfaAlpha2Fluctuation, .mfdfaAlpha1Increment,
        .mfdfaAlpha2Increment,
      ],
      .notNegative)
    return laws
  }()
}
