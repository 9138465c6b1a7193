public import HRVAnalysis

/// The scale on which a metric varies evenly, and on which its changes are judged.
public enum MetricScale: String, Sendable {
  /// The metric's own unit.
  case linear
  /// Natural logarithms: a change is a ratio.
  case logarithmic = "ln"
}

extension Metric {
  /// The scale on which windows of the metric scatter about evenly, where all of them are positive.
  ///
  /// Powers, variabilities and their ratios are positive and skewed to the right, and are compared
  /// as logarithms: Task Force, Eur. Heart J. 17 (1996) 354,
  /// doi:10.1093/oxfordjournals.eurheartj.a014868; D. S. Quintana, J. A. J. Heathers, Front.
  /// Psychol. 5 (2014) 805, doi:10.3389/fpsyg.2014.00805. Shares, exponents, entropies and heart
  /// rates stay as they are, and so does what is a logarithm already.
  public var scale: MetricScale {
    switch self {
    case .sdnn, .sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
      .sdnnIndexTwoMinutes, .meanAbsoluteDifference, .medianAbsoluteDifference, .sdrmssd, .mcvnn,
      .peakToTroughMean, .rmssd, .sdsd, .cvnn, .cvsd, .sdHeartRate, .madNN, .iqrNN,
      .lowToHighFrequency, .sd1, .sd2, .sd1ToSD2, .csi, .csiModified, .sd1d, .sd1a,
      .sd2d, .sd2a, .sdnnd, .sdnna, .stressIndex:
      .logarithmic
    default: definition.unit == "ms²" ? .logarithmic : .linear
    }
  }
}
