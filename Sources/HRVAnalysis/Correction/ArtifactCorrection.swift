public import SignalCore

/// A rule that finds beats detected wrongly, or not of sinus origin, and repairs the intervals.
///
/// Whatever the rule, a repair keeps the clock: the time between the nearest untouched beats stays
/// as recorded, and beats between them are moved, put in or taken out. Every contiguous stretch is
/// judged on its own; nothing is compared or repaired across a break.
///
/// An interval of more than three and a half local medians (three or more beats lost in a row) is
/// loss of signal, not a beat artefact: every rule but ``none`` takes it out and leaves a break in
/// its place, because filling it would invent a rhythm nobody recorded.
public enum ArtifactCorrection: Sendable, Hashable {
  /// Leaves the series as it is.
  case none
  /// Time-varying thresholds and beat classes (ectopic, missed, extra, long or short).
  ///
  /// J. A. Lipponen, M. P. Tarvainen, *A robust algorithm for heart rate variability time series
  /// artefact correction using novel beat classification*, J. Med. Eng. Technol. 43 (2019) 173,
  /// doi:10.1080/03091902.2019.1640306.
  case lipponenTarvainen
  /// A fixed distance from the local median of eleven intervals.
  case threshold(ThresholdLevel)
  /// More than 20 % away from the last accepted interval.
  case malik
  /// More than 32.5 % above or 24.5 % below the last accepted interval.
  case kamath
  /// More than 20 % away from the mean of the two neighbours.
  case karlsson
  /// More than 20 % away from the mean of the last nine accepted intervals.
  case acar
  /// A quotient with the next interval outside 0.8 to 1.2, in either direction.
  case quotient
  /// Outside fixed limits, in milliseconds.
  case range(minimumMilliseconds: Double, maximumMilliseconds: Double)

  /// The limits of the range rule where none are given: 300 to 2000 ms, 200 to 30 beats a minute.
  public static let defaultRange = ArtifactCorrection.range(
    minimumMilliseconds: 300, maximumMilliseconds: 2000)

  /// Returns the corrected series with the account of every repair.
  ///
  /// The series comes back untouched, bit for bit, where the rule finds nothing. Stretches of
  /// fewer than three intervals hold too little to judge and stay as they are, except under the
  /// range rule, whose limits need no neighbours to find an artefact (a lone one is taken out).
  ///
  /// - Parameter series: The recorded intervals.
  /// - Returns: The corrected series, its log, and the maps between recorded and corrected beats.
  /// - Complexity: O(n·w) with a window w of at most 91 beats.
  public func correct(_ series: RRSeries) -> CorrectionResult {
    if case .none = self { return CorrectionResult(untouched: series) }
    if case .range(let minimum, let maximum) = self {
      precondition(
        minimum > 0 && minimum < maximum, "the limits of the range rule are positive and rise")
    }
    var parts = [BeatSequence]()
    var log = [CorrectedBeat]()
    for stretch in series.stretches {
      SignalLoss.divide(series, stretch, into: &parts, log: &log)
    }
    for index in parts.indices {
      correct(&parts[index], log: &log)
    }
    guard !log.isEmpty else { return CorrectionResult(untouched: series) }
    return CorrectionResult(recorded: series, parts: parts, log: log)
  }

  private func correct(_ part: inout BeatSequence, log: inout [CorrectedBeat]) {
    switch self {
    case .none: break
    case .lipponenTarvainen: LipponenTarvainen.correct(&part, log: &log)
    default:
      let flags = IntervalRule(self).flags(of: part.intervals)
      FlaggedRuns.repair(flags, in: &part, log: &log)
    }
  }
}
