import SignalCore

/// Beats joined to intervals, with what was met on the way.
struct JoinedBeats {
  var intervalsMilliseconds: [Double] = []
  var endSeconds: [Double] = []
  var labels: [BeatLabel] = []
  var breaks: [Int] = []
  var beatCount = 0
  var abnormalCount = 0
  /// Beats at the time of the beat before them.
  var repeatedCount = 0
  /// Pairs of beats more than an hour apart.
  var longCount = 0
  /// How many marks the file holds, beats included.
  var markCount = 0
  /// Marks that stand before the mark above them.
  var backwardCount = 0

  /// Beats of no human heart are so far apart in the middle; letters also name stages and events,
  /// which stand half a minute or a minute apart.
  private static let slowestMilliseconds = 5000.0

  /// Returns the recording.
  ///
  /// - Parameters:
  ///   - rule: The rule by which the beats were joined.
  ///   - ticksPerSecond: The samples of the clock per second.
  ///   - start: When the clock stood at zero.
  ///   - unitReason: Where the rate of the clock comes from.
  ///   - roleReason: Which marks were taken for beats.
  /// - Returns: The recording, with the rule.
  /// - Throws: ``RecordingError`` with the code `noIntervals`, `notBeats` or `badCell`.
  /// - Complexity: O(n).
  func decoded(
    rule: IntervalRule, ticksPerSecond: Double, start: RecordingStart?,
    unitReason: String, roleReason: String
  ) throws(RecordingError) -> DecodedRecording {
    guard !intervalsMilliseconds.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "\(Counted.text(beatCount, "beat was", "beats were")) found among "
          + "\(Counted.text(markCount, "mark")), and no two that bound an interval "
          + "(\(rule.meaning)); give the annotations of the beats, or another --interval-rule")
    }
    let slowCount = intervalsMilliseconds.count { $0 > JoinedBeats.slowestMilliseconds }
    guard slowCount * 2 <= intervalsMilliseconds.count else {
      throw RecordingError(
        .notBeats,
        "most marks that could be beats stand more than 5 s apart, as those of apnea, of sleep or of "
          + "other events do; give the annotations of the beats (of WFDB .qrs or .atr), or the "
          + "rate of the clock with --tick-rate HZ where it is another")
    }
    // One tick of any usual clock is longer than the shortest interval, and longer ones than the
    // longest were not joined.
    if 1000 / ticksPerSecond < BeatAssembly.shortestMilliseconds {
      _ = try BeatAssembly.checkIntervals(
        intervalsMilliseconds, remedy: "check the rate of the clock"
      ) { _ in nil }
    }
    let series: RRSeries
    do throws(RRSeriesError) {
      series = try RRSeries(
        intervalsMilliseconds: intervalsMilliseconds, beatTimesSeconds: endSeconds,
        labels: labels, breaks: breaks, start: start)
    } catch {
      throw RecordingError(.badCell, "\(error); the annotations are damaged, export them again")
    }
    try BeatAssembly.checkSpan(series.spanSeconds)
    var decoded = DecodedRecording(
      series: series, unit: .ticks, unitReason: unitReason,
      roleReason: "\(roleReason); \(rule.meaning)")
    decoded.intervalRule = rule
    decoded.evidence.backwardStampCount = backwardCount
    decoded.warnings = warnings(rule)
    return decoded
  }

  private func warnings(_ rule: IntervalRule) -> [String] {
    var warnings: [String] = []
    if backwardCount > 0 {
      warnings.append(
        "\(Counted.text(backwardCount, "mark stands", "marks stand")) before the mark above; all "
          + "were put in order")
    }
    if repeatedCount > 0 {
      warnings.append(
        "\(Counted.text(repeatedCount, "beat stands", "beats stand")) at the same time as the beat "
          + "before it: left out")
    }
    if longCount > 0 {
      warnings.append(
        "\(Counted.text(longCount, "pair of beats lies", "pairs of beats lie")) more "
          + "than an hour apart; each is a break")
    }
    if abnormalCount > 0, rule != .normalToNormal {
      warnings.append(
        "\(abnormalCount) of \(beatCount) beats are not normal; --interval-rule "
          + "normal-to-normal leaves their intervals out")
    }
    return warnings
  }
}
