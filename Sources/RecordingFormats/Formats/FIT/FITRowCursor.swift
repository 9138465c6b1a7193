import SignalCore

/// Makes recordings of successive rows of intervals, each row touched once.
struct FITRowCursor {
  private let intervals: FITIntervals
  private var nextStamp = 0
  private var nextGap = 0
  private var nextPause = 0
  private var nextDoubt = 0
  private var nextZero = 0

  /// Where the FIT clock is zero, 1989-12-31T00:00:00Z, in seconds since 1970.
  static let epochSeconds = 631_065_600.0
  /// Smaller times count from the start of the device.
  static let smallestDateSeconds = Double(0x1000_0000)

  init(_ intervals: FITIntervals) {
    self.intervals = intervals
  }

  /// Makes a recording of rows; each call takes rows after those of the call before.
  ///
  /// - Parameters:
  ///   - rows: The rows of a session, not empty.
  ///   - isStrap: Whether the rows were measured in 1/1024 s.
  ///   - created: When the file was begun, for a session without times.
  /// - Returns: The recording.
  /// - Throws: ``RecordingError``.
  mutating func decoded(
    _ rows: Range<Int>, isStrap: Bool, created: UInt32?
  ) throws(RecordingError) -> DecodedRecording {
    let values = Array(intervals.milliseconds[rows])
    var clock = [Double](repeating: .nan, count: values.count)
    var stated: [(row: Int, milliseconds: Double)] = []
    take(intervals.gaps, &nextGap, rows, row: \.row) { row, entry in
      if row > 0 { stated.append((row, entry.milliseconds)) }
    }
    var firstStamp: (row: Int, seconds: Double)?
    var stampCount = 0
    var strayCount = 0
    var statedBefore = 0.0
    var gap = 0
    while nextStamp < intervals.stamps.count, intervals.stamps[nextStamp].row < rows.upperBound {
      let row = intervals.stamps[nextStamp].row - rows.lowerBound
      let seconds = intervals.stamps[nextStamp].seconds
      let isStray = isStray(nextStamp)
      nextStamp += 1
      while gap < stated.count, stated[gap].row <= row {
        statedBefore += stated[gap].milliseconds / 1000
        gap += 1
      }
      strayCount += isStray ? 1 : 0
      guard !isStray else { continue }
      firstStamp = firstStamp ?? (row, seconds)
      stampCount += 1
      // Gaps that the file states need not be found again.
      clock[row] = seconds - statedBefore
    }
    var pauses: [Int] = []
    take(intervals.pauses, &nextPause, rows, row: \.self) { row, _ in
      if row > 0 { pauses.append(row) }
    }
    var doubtful: [Int] = []
    take(intervals.doubtful, &nextDoubt, rows, row: \.self) { row, _ in doubtful.append(row) }

    var zeroCount = 0
    // Zeros after the last interval belong to the last session.
    let isLast = rows.upperBound == intervals.milliseconds.count
    take(intervals.zeros, &nextZero, isLast ? rows.lowerBound..<Int.max : rows, row: \.self) {
      _, _ in
      zeroCount += 1
    }

    let comparison = ClockComparison(
      times: TimeColumn(
        seconds: clock, meaning: .arrival, firstStamp: nil, resolutionSeconds: 1),
      intervals: values)
    var assembly = BeatAssembly(intervals: values, start: start(firstStamp, created))
    assembly.gaps = FITRowCursor.merged(comparison.gaps, stated, pauses)
    var series = try assembly.series { _ in nil }
    if !doubtful.isEmpty { series = try FITRowCursor.labelled(series, doubtful) }
    var decoded = DecodedRecording(
      series: series, unit: isStrap ? .ticks : .milliseconds,
      unitReason: isStrap
        ? "the FIT profile counts these beat times in 1/1024 s"
        : "the FIT profile counts these intervals in milliseconds",
      roleReason: placesReason)
    decoded.evidence.missingCount = zeroCount
    decoded.evidence.decimals = DecimalDigits.decimals(of: values)
    if stampCount > 1 {
      decoded.evidence.backwardStampCount = comparison.backwardCount + strayCount
      decoded.evidence.longStampStepCount = comparison.longStepCount
      decoded.evidence.stampSpanSeconds = comparison.spanSeconds + statedBefore
    }
    decoded.warnings = warnings(
      comparison, stated: stated, pauseCount: pauses.count, doubtfulCount: doubtful.count,
      zeroCount: zeroCount)
    if decoded.evidence.backwardStampCount > 0 {
      decoded.warnings.append(
        "\(decoded.evidence.backwardStampCount) time stamps go back; the beats were kept in the "
          + "order of the file")
    }
    return decoded
  }

  /// Whether a stamp alone lies before its neighbours: a damaged one, after which no beats are missing.
  private func isStray(_ index: Int) -> Bool {
    guard index > 0, index + 1 < intervals.stamps.count else { return false }
    let before = intervals.stamps[index - 1].seconds
    return intervals.stamps[index].seconds < before
      && intervals.stamps[index + 1].seconds >= before
  }

  private func take<Entry>(
    _ entries: [Entry], _ next: inout Int, _ rows: Range<Int>, row: (Entry) -> Int,
    _ body: (_ row: Int, _ entry: Entry) -> Void
  ) {
    while next < entries.count, row(entries[next]) < rows.upperBound {
      if row(entries[next]) >= rows.lowerBound {
        body(row(entries[next]) - rows.lowerBound, entries[next])
      }
      next += 1
    }
  }

  private func start(
    _ stamp: (row: Int, seconds: Double)?, _ created: UInt32?
  ) -> RecordingStart? {
    let first = stamp.flatMap { $0.row == 0 ? $0.seconds : nil }
    guard let seconds = first ?? created.map({ Double($0) }),
      seconds >= FITRowCursor.smallestDateSeconds
    else { return nil }
    return TimeStamp.utc(epochSeconds: seconds + FITRowCursor.epochSeconds).iso8601.map {
      RecordingStart(iso8601: $0)
    }
  }

  private var placesReason: String {
    var reason =
      intervals.emptyCount > 0
      ? "; \(Counted.text(intervals.emptyCount, "place")) without a beat (65535) in its "
        + "arrays" : ""
    if intervals.repeatedCount > 0 {
      reason +=
        "; passed over, as repeating the one before: "
        + "\(Counted.text(intervals.repeatedCount, "beat"))"
    }
    return reason
  }

  /// One gap for each row at which the clock, the file or the timer tells of one.
  private static func merged(
    _ found: [(row: Int, milliseconds: Double)], _ stated: [(row: Int, milliseconds: Double)],
    _ pauses: [Int]
  ) -> [(row: Int, milliseconds: Double)] {
    var gaps: [(row: Int, milliseconds: Double)] = []
    for gap in (found + stated + pauses.map { ($0, 0) }).sorted(by: { $0.row < $1.row }) {
      if gaps.last?.row == gap.row {
        gaps[gaps.count - 1].milliseconds += gap.milliseconds
      } else {
        gaps.append(gap)
      }
    }
    return gaps
  }

  private static func labelled(
    _ series: RRSeries, _ doubtful: [Int]
  ) throws(RecordingError) -> RRSeries {
    var labels = series.labels
    for row in doubtful { labels[row] = .artifact }
    do throws(RRSeriesError) {
      return try RRSeries(
        intervalsMilliseconds: series.intervalsMilliseconds,
        beatTimesSeconds: series.beatTimesSeconds, labels: labels, breaks: series.breaks,
        start: series.start)
    } catch {
      throw RecordingError(.badCell, "\(error); copy the file from the device again")
    }
  }

  private func warnings(
    _ comparison: ClockComparison, stated: [(row: Int, milliseconds: Double)], pauseCount: Int,
    doubtfulCount: Int, zeroCount: Int
  ) -> [String] {
    var notes: [String] = []
    if !comparison.gaps.isEmpty {
      let seconds = comparison.gaps.reduce(0) { $0 + $1.milliseconds } / 1000
      notes.append(
        "the recorder's clock outruns the intervals by more than 3 s each at "
          + "\(Counted.text(comparison.gaps.count, "place")), \(ShortNumber.text(seconds)) s in "
          + "all: beats are missing there, and each is a break")
    }
    let lengths = stated.filter { $0.milliseconds > 0 }
    if !lengths.isEmpty {
      let seconds = lengths.reduce(0) { $0 + $1.milliseconds } / 1000
      notes.append(
        "gaps that the file states: \(lengths.count), \(ShortNumber.text(seconds)) s in all; each is "
          + "a break")
    }
    if pauseCount > 0 {
      notes.append("stops of the timer: \(pauseCount); each is a break")
    }
    if doubtfulCount > 0 {
      notes.append(
        "\(Counted.text(doubtfulCount, "interval is", "intervals are")) marked as uncertain by the "
          + "recorder; kept and labelled as artifact")
    }
    if zeroCount > 0 {
      notes.append(
        "\(Counted.text(zeroCount, "value is", "values are")) zero, taken for missing beats; each "
          + "is a break")
    }
    return notes
  }
}
