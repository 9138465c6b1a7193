import SignalCore

/// Puts intervals, missing values and gaps together to a series.
struct BeatAssembly {
  /// One interval per row in milliseconds; NaN where the row has none.
  var intervals: [Double]
  /// Time without beats before a row, in milliseconds, in the order of rows.
  var gaps: [(row: Int, milliseconds: Double)] = []
  var start: RecordingStart?
  /// The kind of the beat that ends the interval of each row; `nil` where all are normal.
  var labels: [BeatLabel]?
  /// From the start of the recording to the beat that begins the first interval.
  var leadMilliseconds = 0.0

  /// The longest interval a file may hold: one hour.
  ///
  /// Recorders write drop-outs as one interval of
  /// up to about a minute; more than an hour is another quantity.
  static let longestMilliseconds = 3_600_000.0
  /// The shortest: a thousandth of a millisecond.
  static let shortestMilliseconds = 0.001

  /// The longest recording: three years, 10⁸ s.
  ///
  /// Whatever divides a recording into equal steps needs an end of it, and a clock that jumps by
  /// years is wrong.
  static let longestRecordingSeconds = 1e8

  /// Returns the series: beat times are the running sum of intervals and gaps.
  ///
  /// - Parameter place: Gives the line of a row, for the message of an error.
  /// - Returns: The series with a break at each gap and each missing value between beats.
  /// - Throws: ``RecordingError`` with the code `badCell`, `noIntervals` or `notBeats`.
  /// - Complexity: O(n).
  func series(place: (Int) -> Int?) throws(RecordingError) -> RRSeries {
    let missing = try BeatAssembly.checkIntervals(intervals, place: place)
    let series = try builtSeries(missing: missing)
    try BeatAssembly.checkSpan(series.beatTimesSeconds.last ?? 0)
    return series
  }

  /// Refuses a recording that is longer than any.
  ///
  /// - Parameter seconds: The time from its start to its last beat.
  /// - Throws: ``RecordingError`` with the code `badCell`.
  static func checkSpan(_ seconds: Double) throws(RecordingError) {
    guard seconds > longestRecordingSeconds else { return }
    throw RecordingError(
      .badCell,
      "the recording would last \(ShortNumber.text((seconds / 86_400).rounded())) days with its "
        + "gaps, but at most 1157 days (100000000 s) are read; correct the rows whose clock jumps")
  }

  private func builtSeries(missing: Int) throws(RecordingError) -> RRSeries {
    do throws(RRSeriesError) {
      if gaps.isEmpty, missing == 0, labels == nil, leadMilliseconds == 0 {
        return try RRSeries(intervalsMilliseconds: intervals, start: start)
      }
      return try seriesWithBreaks()
    } catch {
      throw RecordingError(
        .badCell, "\(error); remove or correct the row of this interval", line: nil)
    }
  }

  /// Checks the size of all intervals and returns how many rows have none.
  static func checkIntervals(
    _ intervals: [Double],
    remedy: String = "remove or correct the line, or leave its value empty to mark a gap",
    place: (Int) -> Int?
  ) throws(RecordingError) -> Int {
    var missing = 0
    for row in intervals.indices {
      let interval = intervals[row]
      if interval >= BeatAssembly.shortestMilliseconds,
        interval <= BeatAssembly.longestMilliseconds
      {
        continue
      }
      if interval.isNaN {
        missing += 1
        continue
      }
      let shown = ShortNumber.text(interval)
      let expectation =
        interval < 0
        ? "intervals are positive" : "an interval lasts from 0.001 ms to one hour"
      throw RecordingError(
        .badCell,
        "found an interval of \(shown) ms, but \(expectation); \(remedy)",
        line: place(row))
    }
    let present = intervals.count - missing
    guard present > 0 else {
      throw RecordingError(
        .noIntervals, "no interval was found; the file must hold at least one beat-to-beat value")
    }
    guard missing <= present || missing < 10 else {
      throw RecordingError(
        .notBeats,
        "\(missing) of \(intervals.count) rows hold no interval, as in a channel sampled at equal "
          + "steps; export the list of beats, one row for each")
    }
    return missing
  }

  private func seriesWithBreaks() throws(RRSeriesError) -> RRSeries {
    var kept: [Double] = []
    var times: [Double] = []
    var breaks: [Int] = []
    var keptLabels: [BeatLabel]?
    if let labels {
      precondition(labels.count == intervals.count, "each row has a label")
      keptLabels = zip(labels, intervals).compactMap { $1.isNaN ? nil : $0 }
    }
    kept.reserveCapacity(intervals.count)
    times.reserveCapacity(intervals.count)
    var elapsed = leadMilliseconds
    var isBroken = false
    var nextGap = 0
    for (row, interval) in intervals.enumerated() {
      if nextGap < gaps.count, gaps[nextGap].row == row {
        // Time before the first beat is no part of the recording.
        if !kept.isEmpty { elapsed += gaps[nextGap].milliseconds }
        isBroken = true
        nextGap += 1
      }
      if interval.isNaN {
        isBroken = true
        continue
      }
      elapsed += interval
      if isBroken, !kept.isEmpty { breaks.append(kept.count) }
      isBroken = false
      kept.append(interval)
      times.append(elapsed / 1000)
    }
    return try RRSeries(
      intervalsMilliseconds: kept, beatTimesSeconds: times, labels: keptLabels, breaks: breaks,
      start: start)
  }
}
