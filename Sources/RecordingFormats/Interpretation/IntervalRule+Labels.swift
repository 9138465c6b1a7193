import SignalCore

extension DecodedRecording {
  /// Returns the recording by a rule, where its format gave all intervals whatever the rule.
  ///
  /// Formats of annotations join beats by the rule themselves. Others hold intervals, of which a label
  /// says what kind of beat ends it; the beat that begins one is that which ends the one before, and
  /// is taken for normal where a break or the start of the file leaves it open.
  ///
  /// - Parameter rule: Which pairs of beats bound an interval.
  /// - Returns: The recording with the rule, or with a warning that the rule changes nothing.
  /// - Throws: ``RecordingError`` with the code `noIntervals`.
  /// - Complexity: O(n).
  func following(_ rule: IntervalRule) throws(RecordingError) -> DecodedRecording {
    guard rule != .beatToBeat, intervalRule == nil else { return self }
    var recording = self
    guard series.labels.contains(where: { $0 != .normal }) else {
      recording.warnings.append(
        "--interval-rule \(rule.rawValue) changes nothing: the file tells no kinds of beats apart")
      return recording
    }
    recording.intervalRule = rule
    recording.roleReason += "; \(rule.meaning)"
    guard rule == .normalToNormal else { return recording }
    recording.series = try normalToNormal()
    recording.warnings.append(
      "--interval-rule \(rule.rawValue) left out \(series.count - recording.series.count) of "
        + "\(series.count) intervals, which no two normal beats bound")
    return recording
  }

  private func normalToNormal() throws(RecordingError) -> RRSeries {
    var kept: [Int] = []
    var breaks: [Int] = []
    var nextBreak = 0
    var follows = false
    for row in 0..<series.count {
      let isBreak = nextBreak < series.breaks.count && series.breaks[nextBreak] == row
      if isBreak { nextBreak += 1 }
      if isBreak { follows = false }
      let beginsNormal = row == 0 || isBreak || series.labels[row - 1] == .normal
      guard beginsNormal, series.labels[row] == .normal else {
        follows = false
        continue
      }
      if !follows, !kept.isEmpty { breaks.append(kept.count) }
      follows = true
      kept.append(row)
    }
    guard !kept.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "none of \(series.count) intervals is bounded by two normal beats; give another "
          + "--interval-rule")
    }
    do throws(RRSeriesError) {
      return try RRSeries(
        intervalsMilliseconds: kept.map { series.intervalsMilliseconds[$0] },
        beatTimesSeconds: kept.map { series.beatTimesSeconds[$0] }, breaks: breaks,
        start: series.start)
    } catch {
      throw RecordingError(.badCell, "\(error); export the recording again")
    }
  }
}
