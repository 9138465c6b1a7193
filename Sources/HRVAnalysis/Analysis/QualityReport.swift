public import SignalCore

/// How much of a recording could be used, and what was done to it.
public struct QualityReport: Sendable, Equatable {
  /// Artefacts found, by class.
  public let artifacts: ArtifactCounts
  /// Corrected beats as a share of all beats, in percent.
  public let correctedPercent: Double
  /// The parts of the recording without usable beats.
  public let gaps: [SignalGap]
  /// The share of the analysed time that intervals cover, in percent.
  public let coveragePercent: Double
  /// What a reader should know before reading the numbers; one sentence each.
  public private(set) var warnings: [String]

  /// Sums up what became of a recording.
  ///
  /// - Parameters:
  ///   - recorded: The series before anything was taken out; its span is what coverage is a share of.
  ///   - corrected: The series after it, with the log.
  ///   - lossCount: How many intervals were too long for a heartbeat.
  ///   - longestIntervalMilliseconds: What too long was.
  init(
    recorded: RRSeries, corrected: CorrectionResult, lossCount: Int,
    longestIntervalMilliseconds: Double
  ) {
    let series = corrected.series
    artifacts = corrected.counts
    correctedPercent = corrected.correctedPercent
    gaps = Self.gaps(recorded, series)
    coveragePercent =
      recorded.spanSeconds > 0 ? min(100, 100 * series.coveredSeconds / recorded.spanSeconds) : 0
    var warnings = [String]()
    if lossCount > 0 {
      let seconds = longestIntervalMilliseconds / 1000
      warnings.append(
        "\(lossCount) interval\(lossCount == 1 ? "" : "s") longer than \(seconds) s "
          + "\(lossCount == 1 ? "was" : "were") taken as loss of signal, not as heartbeats")
    }
    if correctedPercent > Self.correctedPercentLimit {
      warnings.append(
        "more than \(Int(Self.correctedPercentLimit)) % of the beats were corrected; "
          + "measures of variability are not reliable; some bear less, as each metric says")
    }
    if coveragePercent < Self.coveragePercentLimit {
      warnings.append(
        "beats cover less than \(Int(Self.coveragePercentLimit)) % of the time; "
          + "the numbers speak for the covered part only")
    }
    self.warnings = warnings
  }

  /// Returns the report with further warnings at its end.
  func adding(_ sentences: [String]) -> QualityReport {
    var report = self
    report.warnings += sentences
    return report
  }

  /// The gaps of the corrected series, and the time lost before its first and after its last interval.
  private static func gaps(_ recorded: RRSeries, _ corrected: RRSeries) -> [SignalGap] {
    guard let first = corrected.beatTimesSeconds.first, let last = corrected.beatTimesSeconds.last,
      let recordedFirst = recorded.beatTimesSeconds.first,
      let recordedLast = recorded.beatTimesSeconds.last
    else { return [] }
    let recordedStart = recordedFirst - recorded.intervalsMilliseconds[0] / 1000
    let start = first - corrected.intervalsMilliseconds[0] / 1000
    // Sums of a day's beats differ by less than a microsecond; a loss is longer.
    let leastSeconds = 1e-6
    var gaps = corrected.gaps
    if start - recordedStart > leastSeconds {
      gaps.insert(
        SignalGap(startSeconds: recordedStart, lengthSeconds: start - recordedStart), at: 0)
    }
    if recordedLast - last > leastSeconds {
      gaps.append(SignalGap(startSeconds: last, lengthSeconds: recordedLast - last))
    }
    return gaps
  }

  /// Above this share of corrected beats short-term measures lose their meaning.
  ///
  /// F. Shaffer, J. P. Ginsberg, Front. Public Health 5 (2017) 258, doi:10.3389/fpubh.2017.00258.
  static let correctedPercentLimit = 5.0
  /// Below this coverage the reader is told; a choice of this package.
  static let coveragePercentLimit = 80.0
}
