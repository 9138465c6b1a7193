import AutonomicSim

/// A choice among the conventions that moves the value of some metrics.
enum ConventionTopic: CaseIterable {
  case estimator
  case sampling
  case segments
  case integration
  case bands
  case minimumDurations
  case normalisedPower
  case totalPower
  case shareDenominator
  case largeDifferences
  case longSegments
  case shortScales
  case longScales
  case scaleWindows
  case multifractal
  case symbolLevels
  case shannonSymbols
  case fuzzyExponent
  case recurrence
  case correlationRadii
  case differenceSpread
  case heartRateDivisor
  case histogramBins
  case poincareWidths
  case entropyTolerance
  case templatePairs
  case capacityAnchors

  /// What every power of a spectrum depends on.
  private static let spectrum: [ConventionTopic] = [
    .estimator, .sampling, .segments, .integration, .bands, .minimumDurations,
  ]

  /// The choices that move a metric, in the order a reader needs them.
  ///
  /// - Parameter metric: The metric.
  /// - Returns: The topics; none for a metric that every convention computes alike.
  static func topics(of metric: Metric) -> [ConventionTopic] {
    switch metric.definition.group {
    case .time: ofTime(metric)
    case .frequency: spectrum + ofShares(metric)
    case .poincare: ofPoincare(metric)
    case .entropy: ofEntropy(metric)
    case .fractal: ofScaling(metric)
    case .fragmentation, .asymmetry: []
    case .symbolic: [.symbolLevels]
    case .recurrence: [.recurrence]
    case .clinical: ofClinical(metric)
    case .respiration: ofRespiration(metric)
    }
  }

  private static func ofTime(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .nn50, .nn20: [.largeDifferences]
    case .pnn50, .pnn20: [.largeDifferences, .shareDenominator]
    case .sdsd: [.differenceSpread]
    case .sdHeartRate: [.heartRateDivisor]
    case .triangularIndex, .tinn, .tinnStart, .tinnEnd: [.histogramBins]
    case .sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
      .sdnnIndexTwoMinutes:
      [.longSegments]
    default: []
    }
  }

  private static func ofShares(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .lowFrequencyNormalised, .highFrequencyNormalised: [.normalisedPower]
    case .totalPower, .relativeUltraLowFrequency, .relativeVeryLowFrequency, .relativeLowFrequency,
      .relativeHighFrequency, .relativeVeryHighFrequency:
      [.totalPower]
    default: []
    }
  }

  private static func ofPoincare(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .relativeIntervalsMedian, .relativeIntervalsIQR: []
    default: [.poincareWidths]
    }
  }

  private static func ofEntropy(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .shannonEntropy: [.shannonSymbols, .histogramBins]
    case .fuzzyEntropy: [.entropyTolerance, .fuzzyExponent]
    case .sampleEntropy: [.entropyTolerance, .templatePairs]
    default: [.entropyTolerance]
    }
  }

  private static func ofScaling(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .dfaAlpha1: [.shortScales, .scaleWindows]
    case .dfaAlpha2: [.longScales, .scaleWindows]
    case .correlationDimension: [.correlationRadii]
    case .higuchiDimension, .katzDimension, .lempelZiv: []
    default:
      [
        metric.key.hasPrefix("mfdfa_alpha1") ? .shortScales : .longScales, .scaleWindows,
        .multifractal,
      ]
    }
  }

  private static func ofClinical(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .decelerationCapacity, .accelerationCapacity: [.capacityAnchors]
    case .pnsIndex, .snsIndex: [.poincareWidths]
    default: []
    }
  }

  private static func ofRespiration(_ metric: Metric) -> [ConventionTopic] {
    switch metric {
    case .respiratoryHighFrequency, .logRespiratoryHighFrequency: spectrum
    case .respirationRate: [.estimator, .sampling, .segments, .bands, .minimumDurations]
    default: []
    }
  }
}
