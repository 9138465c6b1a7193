public import SignalCore

/// The tables of the app HRV Logger and of apps that copy it, such as FatMaxxer: stamp, interval,
/// running sum.
///
/// The stamps are the arrival times of packets, so they serve to find lost beats only; they may go
/// back. The running sum (`since_start`) knows nothing of lost beats and is not used.
///
/// Written are whole milliseconds, as the app writes them, with the time of each beat as its stamp: since
/// 1970 where the start is known with its zone, else since the start.
public struct HRVLoggerFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `hrv-logger`.
  public var name: String { "hrv-logger" }
  /// One line about the format.
  public var summary: String { "HRV Logger CSV: date or timestamp, rr, since start" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the header is that of the app.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.95.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let names = heading(input)?.names else { return nil }
    return FormatMatch(
      confidence: 0.95, reason: "the columns are \(names[0]), rr and since start")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { names in
      names.count >= 3 && (names[0] == "date" || names[0] == "timestamp") && names[1] == "rr"
        && names[2] == "since start"
    }
  }

  /// Reads the intervals, with a break where stamps show that beats were lost.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = heading(input) else {
      throw UnknownLayout.error("columns timestamp, rr and since_start")
    }
    let table = KnownTable(document, below: heading, columns: [(0, .time), (1, .number)])
    let values = try table.numbers(1, expecting: "an interval in ms")
    let reading = IntervalReading(
      values, in: 1, stampedBy: 0, of: table)
    return [try reading.decoded(options: options)]
  }

  /// Writes one row for each interval.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session, which are lost.
  /// - Returns: The bytes, and what they do not hold.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    let startStamp = series.start.flatMap { start -> TimeStamp? in
      let text = Array(start.iso8601.utf8)
      return TimeStamp.scan(text.span, 0..<text.count)
    }
    let isKnown = startStamp.map { $0.date != nil && $0.zone != .none } ?? false
    let offset = isKnown ? (startStamp?.epochSeconds ?? 0) * 1000 : 0
    var text = TextBuilder(reserving: series.count * 32 + 40)
    text.append("timestamp,rr,since_start\n")
    var sum = 0.0
    for row in 0..<series.count {
      let interval = series.intervalsMilliseconds[row]
      sum += interval
      text.append(NumberText.shortest((offset + series.beatTimesSeconds[row] * 1000).rounded()))
      text.append(ASCII.comma)
      text.append(NumberText.shortest(interval.rounded()))
      text.append(ASCII.comma)
      text.append(NumberText.shortest(sum.rounded()))
      text.endLine()
    }
    return EncodedRecording(
      bytes: text.bytes, losses: losses(series, phases, startIsKnown: isKnown))
  }

  private func losses(
    _ series: RRSeries, _ phases: [RecordingPhase], startIsKnown: Bool
  ) -> [String] {
    var losses: [String] = []
    let isWhole = series.intervalsMilliseconds.allSatisfy { $0 == $0.rounded() }
    if !isWhole { losses.append("intervals were rounded to 1 ms") }
    // Stamps show a break where they outrun the interval by more than the reader's tolerance.
    let hidden = series.breaks.count { row in
      let step = series.beatTimesSeconds[row] - series.beatTimesSeconds[row - 1]
      return step * 1000 - series.intervalsMilliseconds[row] <= 21
    }
    if hidden > 0 {
      losses.append("\(hidden) breaks without time between their beats are lost")
    }
    if series.labels.contains(where: { $0 != .normal }) {
      losses.append("the kinds of the beats are lost")
    }
    if !phases.isEmpty { losses.append("the names of the phases are lost") }
    if series.start != nil {
      losses.append(
        startIsKnown
          ? "the start and its zone became the time of the first beat in UTC"
          : "the start is lost, since it has no zone and the stamps count from 1970 in UTC")
    }
    return losses
  }
}

extension RecordingFormat where Self == HRVLoggerFormat {
  /// The tables of the app HRV Logger.
  public static var hrvLogger: HRVLoggerFormat { HRVLoggerFormat() }
}
