import SignalCore

/// How much data a metric should have to be read as published values of it are.
///
/// Less than its ``MetricDefinition/minimumData`` leaves a metric undefined; less than this leaves it a
/// number that should be read with its warning.
public struct MetricNeed: Sendable, Equatable {
  /// What is asked for.
  public enum Amount: Sendable, Equatable {
    /// Seconds covered by beats.
    case seconds(Double)
    /// Intervals.
    case intervals(Int)
  }

  /// How much.
  public let amount: Amount
  /// Who asks for it, in words.
  public let source: String

  fileprivate static let taskForce = "Task Force 1996"

  fileprivate static let day = MetricNeed(amount: .seconds(24 * 3600), source: taskForce)
  /// The standard short recording.
  fileprivate static let short = MetricNeed(amount: .seconds(300), source: taskForce)
  /// Geometric measures: at least 20 min, better 24 h.
  fileprivate static let geometric = MetricNeed(amount: .seconds(1200), source: taskForce)
  /// Ten periods of the lowest frequency of the band.
  fileprivate static func periods(ofHertz frequency: Double) -> MetricNeed {
    MetricNeed(amount: .seconds(10 / frequency), source: "ten periods, \(taskForce)")
  }
}

extension Metric {
  /// How much data the metric should have; `nil` where its minimum is all that is asked for.
  ///
  /// Times: Task Force of the ESC and NASPE (doi:10.1161/01.CIR.93.5.1043), which asks for 5 min as
  /// the standard, for ten periods of the lowest frequency of a band, for 20 min for geometric
  /// measures and for 24 h for long-term ones. Measures of successive differences settle within a
  /// minute (F. Shaffer, J. P. Ginsberg, doi:10.3389/fpubh.2017.00258, after H. J. Baek et al.,
  /// doi:10.1089/tmj.2014.0104). Entropies of templates of two: at least 200 beats (J. M. Yentes et
  /// al., Ann. Biomed. Eng. 41 (2013) 349, doi:10.1007/s10439-012-0668-3); over 20 scales 10² beats at
  /// the coarsest (J. S. Richman, J. R. Moorman, doi:10.1152/ajpheart.2000.278.6.H2039). Capacities: A.
  /// Bauer et al., Lancet 367 (2006) 1674, doi:10.1016/S0140-6736(06)68735-7.
  public var need: MetricNeed? {
    switch self {
    case .sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
      .sdnnIndexTwoMinutes, .ultraLowFrequency, .logUltraLowFrequency, .peakUltraLowFrequency,
      .relativeUltraLowFrequency:
      .day
    case .sdnn, .cvnn, .sdrmssd, .sd2, .sd1ToSD2, .ellipseArea, .stressIndex, .pnsIndex, .snsIndex:
      .short
    case .rmssd, .sdsd, .cvsd, .nn50, .pnn50, .nn20, .pnn20, .sd1,
      .meanAbsoluteDifference, .medianAbsoluteDifference:
      MetricNeed(amount: .seconds(60), source: "Shaffer & Ginsberg 2017")
    case .triangularIndex, .tinn, .tinnStart, .tinnEnd: .geometric
    case .veryLowFrequency, .logVeryLowFrequency, .spectralSlope, .totalPower,
      .peakVeryLowFrequency, .relativeVeryLowFrequency,
      .relativeLowFrequency, .relativeHighFrequency, .relativeVeryHighFrequency:
      .periods(ofHertz: 0.0033)
    case .lowFrequency, .logLowFrequency, .lowFrequencyNormalised, .highFrequencyNormalised,
      .lowToHighFrequency,
      .peakLowFrequency:
      .periods(ofHertz: 0.04)
    case .highFrequency, .logHighFrequency, .peakHighFrequency: .periods(ofHertz: 0.15)
    case .sampleEntropy, .approximateEntropy, .fuzzyEntropy:
      MetricNeed(amount: .intervals(200), source: "Yentes 2013")
    case .multiscaleEntropy, .compositeMultiscaleEntropy, .refinedMultiscaleEntropy:
      MetricNeed(amount: .intervals(2000), source: "Richman & Moorman 2000")
    case .decelerationCapacity, .accelerationCapacity:
      MetricNeed(amount: .seconds(24 * 3600), source: "Bauer 2006")
    default: nil
    }
  }
}
