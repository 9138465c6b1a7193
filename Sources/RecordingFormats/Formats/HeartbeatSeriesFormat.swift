import SignalCore

/// Heartbeat series of Apple's HealthKit as JSON, as programs write it that read them on the telephone.
///
/// Each series is an array of objects with `timeSinceSeriesStart` (or `timeIntervalSinceStart`), the
/// time of a beat in seconds since the start of the series, and `precededByGap`, whether beats may be
/// missing before it. Each series is a session of its own, about a minute long; its start is the
/// `startDate` beside the array. Names: Apple, HKHeartbeatSeriesQuery.
public struct HeartbeatSeriesFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `heartbeat-series`.
  public var name: String { "heartbeat-series" }
  /// One line about the format.
  public var summary: String { "HealthKit heartbeat series as JSON: times of beats, precededByGap" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names `precededByGap`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard JSONOpening.isJSON(input.text, naming: "precededByGap") else { return nil }
    return FormatMatch(confidence: 0.97, reason: "the JSON names beats with precededByGap")
  }

  /// Reads the intervals between the beats of each series, with breaks at its gaps.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording for each series with successive beats, in the order of the file.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else { throw UnknownLayout.error("JSON member precededByGap") }
    var reading = HeartbeatSeriesReading(options: options)
    var cursor = JSONCursor(document)
    try reading.read(&cursor)
    return try reading.decoded()
  }
}

/// One pass over the series of a file.
private struct HeartbeatSeriesReading {
  private let options: ReadingOptions
  private var sessions: [DecodedRecording] = []
  private var seriesCount = 0

  init(options: ReadingOptions) {
    self.options = options
  }

  /// Reads all values of the file, one or, in JSON Lines, several.
  mutating func read(_ cursor: inout JSONCursor) throws(RecordingError) {
    // In JSON Lines each line may be a beat.
    var beats = HeartbeatList()
    repeat {
      try look(&cursor, &beats, levels: 16)
    } while !cursor.isAtEnd()
    if !beats.times.isEmpty { try finish(beats) }
  }

  private mutating func look(
    _ cursor: inout JSONCursor, _ siblings: inout HeartbeatList, levels: Int
  ) throws(RecordingError) {
    guard levels > 0 else { return try cursor.skip() }
    switch try cursor.peek() {
    case .array:
      var beats = HeartbeatList()
      try cursor.elements { cursor throws(RecordingError) in
        try look(&cursor, &beats, levels: levels - 1)
      }
      if !beats.times.isEmpty { try finish(beats) }
    case .object:
      let first = sessions.count
      let firstSeries = seriesCount
      var time = Double.nan
      var hasGap: Bool?
      var start: TimeStamp?
      try cursor.members { name, cursor throws(RecordingError) in
        switch (name, try cursor.peek()) {
        case ("timeSinceSeriesStart", .number), ("timeIntervalSinceStart", .number),
          ("timeSinceStart", .number):
          time = try cursor.number()
        case ("precededByGap", .boolean): hasGap = try cursor.boolean()
        case ("precededByGap", .number): hasGap = try cursor.number() != 0
        case ("startDate", .string), ("start", .string), ("startTime", .string):
          start = try cursor.stamp()
        case ("startDate", .number), ("startTimestamp", .number):
          let number = try cursor.number()
          start = TimeColumnChoice.epochUnit(number).map {
            TimeStamp.utc(epochSeconds: number * $0)
          }
        case (_, .array), (_, .object):
          var inner = HeartbeatList()
          try look(&cursor, &inner, levels: levels - 1)
        default: try cursor.skip()
        }
      }
      if hasGap != nil || !time.isNaN { siblings.add(time, precededByGap: hasGap ?? false) }
      if seriesCount == firstSeries + 1, sessions.count == first + 1,
        sessions[first].series.start == nil, let text = start?.iso8601
      {
        let series = sessions[first].series
        // What was a series is one with a start, too.
        sessions[first].series =
          (try? RRSeries(
            intervalsMilliseconds: series.intervalsMilliseconds,
            beatTimesSeconds: series.beatTimesSeconds, breaks: series.breaks,
            start: RecordingStart(iso8601: text))) ?? series
      }
    case .string, .number, .boolean, .null: try cursor.skip()
    }
  }

  private mutating func finish(_ beats: HeartbeatList) throws(RecordingError) {
    seriesCount += 1
    if let session = try beats.decoded(options: options) { sessions.append(session) }
  }

  /// The sessions, with a note on what was left out.
  func decoded() throws(RecordingError) -> [DecodedRecording] {
    guard !sessions.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "the JSON holds \(seriesCount) heartbeat series, and no two successive beats in any; export "
          + "more of them")
    }
    let left = seriesCount - sessions.count
    guard left > 0 else { return sessions }
    return sessions.map { session in
      var session = session
      session.warnings.append(
        "\(left) of \(seriesCount) heartbeat series hold no two successive beats and were left out")
      return session
    }
  }
}

/// The beats of one series.
private struct HeartbeatList {
  private(set) var times: [Double] = []
  private var gaps: [Bool] = []

  mutating func add(_ time: Double, precededByGap: Bool) {
    times.append(time)
    gaps.append(precededByGap)
  }

  /// The recording, or `nil` where no two beats follow each other.
  func decoded(options: ReadingOptions) throws(RecordingError) -> DecodedRecording? {
    // Beats without a later time than the one before them are left out; what follows is a break.
    var kept: [Double] = []
    var isBroken: [Bool] = []
    var pending = false
    for (time, gap) in zip(times, gaps) {
      pending = pending || gap
      if time.isNaN || time < 0 || time <= (kept.last ?? -1) {
        pending = true
        continue
      }
      kept.append(time)
      isBroken.append(pending)
      pending = false
    }
    let steps = BeatTimes.steps(kept).steps
    let whole = steps.indices.filter { !isBroken[$0 + 1] }
    guard !whole.isEmpty else { return nil }
    let unit = try UnitDecision(
      intervals: whole.map { steps[$0] }, nameUnit: .seconds, source: "the format",
      options: options)
    let intervals = whole.map { unit.milliseconds(steps[$0]) }
    _ = try BeatAssembly.checkIntervals(
      intervals, remedy: "export the series again"
    ) { _ in nil }
    var breaks: [Int] = []
    for (index, step) in whole.enumerated() where index > 0 && whole[index - 1] != step - 1 {
      breaks.append(index)
    }
    let series: RRSeries
    do throws(RRSeriesError) {
      series = try RRSeries(
        intervalsMilliseconds: intervals,
        beatTimesSeconds: whole.map { unit.milliseconds(kept[$0 + 1]) / 1000 }, breaks: breaks)
    } catch {
      throw RecordingError(.badCell, "\(error); export the series again")
    }
    try BeatAssembly.checkSpan(series.beatTimesSeconds.last ?? 0)
    var decoded = DecodedRecording(
      series: series, unit: unit.unit, unitReason: unit.reason,
      roleReason: "differences of the times of successive beats of a heartbeat series")
    decoded.evidence.decimals = DecimalDigits.decimals(of: kept)
    let dropped = times.count - kept.count
    if dropped > 0 {
      decoded.warnings.append(
        "\(Counted.text(dropped, "beat that does", "beats that do")) not come after the beat "
          + "before: left out; each is a break"
      )
    }
    if !breaks.isEmpty {
      decoded.evidence.missingCount = breaks.count
      decoded.warnings.append(
        "beats are missing at \(Counted.text(breaks.count, "place")) (precededByGap); each is a "
          + "break")
    }
    decoded.warnings += [unit.warning].compactMap { $0 }
    return decoded
  }
}

extension RecordingFormat where Self == HeartbeatSeriesFormat {
  /// Heartbeat series of HealthKit as JSON.
  public static var heartbeatSeries: HeartbeatSeriesFormat { HeartbeatSeriesFormat() }
}
