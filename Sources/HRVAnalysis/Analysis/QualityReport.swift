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
  public let warnings: [String]

  init(corrected: CorrectionResult, lossCount: Int, longestIntervalMilliseconds: Double) {
    let series = corrected.series
    artifacts = corrected.counts
    correctedPercent = corrected.correctedPercent
    gaps = series.gaps
    coveragePercent =
      series.spanSeconds > 0 ? min(100, 100 * series.coveredSeconds / series.spanSeconds) : 0
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
          + "measures of variability are not reliable")
    }
    if coveragePercent < Self.coveragePercentLimit {
      warnings.append(
        "beats cover less than \(Int(Self.coveragePercentLimit)) % of the time; "
          + "the numbers speak for the covered part only")
    }
    self.warnings = warnings
  }

  /// Above this share of corrected beats short-term measures lose their meaning.
  ///
  /// F. Shaffer, J. P. Ginsberg, Front. Public Health 5 (2017) 258, doi:10.3389/fpubh.2017.00258.
  static let correctedPercentLimit = 5.0
  /// Below this coverage the reader is told; a choice of this package.
  static let coveragePercentLimit = 80.0
}
