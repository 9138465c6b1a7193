/// A part of an analysis that shares costly preparations inside and few with the other parts, so that
/// several can be computed at once.
enum WorkShare: CaseIterable {
  /// What compares templates.
  case templates
  /// What follows the spread of a series over scales.
  case scaling
  /// What compares states.
  case states
  /// All the rest, none of which takes long.
  case others

  /// Where a metric belongs.
  init(_ metric: Metric) {
    switch metric.definition.group {
    case .entropy: self = .templates
    case .fractal: self = .scaling
    case .recurrence: self = .states
    case .time, .frequency, .poincare, .fragmentation, .asymmetry, .symbolic, .clinical,
      .respiration:
      self = .others
    }
  }

  /// Where a curve belongs.
  init(_ curve: AnalysisCurve) {
    switch curve {
    case .multiscaleEntropy, .compositeMultiscaleEntropy, .refinedMultiscaleEntropy:
      self = .templates
    case .fluctuation, .mfdfaAlpha1Exponents, .mfdfaAlpha1Dimensions, .mfdfaAlpha2Exponents,
      .mfdfaAlpha2Dimensions:
      self = .scaling
    case .powerSpectrum, .decelerationAverage, .accelerationAverage:
      self = .others
    }
  }
}
