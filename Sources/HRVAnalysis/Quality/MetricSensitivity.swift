/// What each metric suffers from.
extension Metric {
  /// Above this share of corrected beats, in percent, the metric is read with care.
  ///
  /// Measured: the largest of 1, 2, 5 and 10 % of artefacts at which nine of ten simulated recordings
  /// keep the metric within a tenth of its true value after correction
  /// (`Documentation/METHODOLOGY/validity-gates.md`). What counts many beats alike, or ranks, bears
  /// most; what squares differences bears least, since one artefact that slips through is enough. 5 %
  /// is also the limit of F. Shaffer, J. P. Ginsberg (doi:10.3389/fpubh.2017.00258).
  public var correctedPercentLimit: Double {
    switch self {
    case .meanNN, .medianNN, .meanHeartRate, .percentile20NN, .percentile80NN, .madNN, .iqrNN,
      .triangularIndex, .tinn, .peakLowFrequency, .peakHighFrequency, .cvi, .approximateEntropy,
      .shannonEntropy, .correlationDimension, .higuchiDimension, .inflectionPoints,
      .inverseSegmentLength, .shortSegments, .guzikIndex, .slopeIndex, .areaIndex, .portaIndex,
      .determinism, .diagonalEntropy, .decelerationCapacity, .accelerationCapacity, .porgesRSA:
      10
    case .minNN, .maxHeartRate, .nn20, .pnn20, .logHighFrequency, .relativeLowFrequency,
      .sampleEntropy, .multiscaleEntropy,
      .compositeMultiscaleEntropy, .refinedMultiscaleEntropy, .lempelZiv, .c1d, .c1a, .c2d, .c2a,
      .cd, .ca, .meanDiagonalLine:
      5
    case .veryHighFrequency, .alternation, .symbols0V: 1
    default: 2
    }
  }

  /// Whether the metric places beats in time.
  var readsTime: Bool {
    [.frequency, .respiration].contains(definition.group) || self == .porgesRSA
  }

  /// Whether a drift of the mean adds to what the metric measures.
  var readsMeanDrift: Bool {
    switch self {
    case .sdnn, .cvnn, .mcvnn, .sdrmssd, .rangeNN, .semNN, .skewnessNN, .kurtosisNN, .tinnStart,
      .tinnEnd, .logVeryLowFrequency, .logLowFrequency, .logUltraLowFrequency,
      .relativeUltraLowFrequency, .spectralSlope, .triangularIndex, .tinn, .sdHeartRate, .madNN,
      .iqrNN, .ultraLowFrequency,
      .veryLowFrequency, .lowFrequency, .totalPower, .relativeVeryLowFrequency,
      .relativeLowFrequency, .relativeHighFrequency, .sd2, .sd1ToSD2, .ellipseArea, .csi, .cvi,
      .csiModified, .dfaAlpha2, .correlationDimension, .lempelZiv, .stressIndex, .sdnnd, .sdnna,
      .sd2d, .sd2a:
      true
    default: [.entropy, .symbolic, .recurrence].contains(definition.group)
    }
  }

  /// Whether a change of the variance makes the metric the mean of unlike parts.
  var readsVarianceDrift: Bool {
    switch self {
    case .sdnn, .rmssd, .sdsd, .sd1, .sd2, .sdrmssd, .meanAbsoluteDifference,
      .medianAbsoluteDifference, .lowFrequency, .highFrequency, .logLowFrequency, .logHighFrequency,
      .lowToHighFrequency,
      .totalPower, .sampleEntropy, .approximateEntropy, .fuzzyEntropy, .dfaAlpha1, .dfaAlpha2:
      true
    default: [.recurrence, .symbolic].contains(definition.group)
    }
  }
}
