public import SignalCore

/// This package's own columns: `time_s,rr_ms` and, where needed, `label`, `break`, `phase`, `start`.
///
/// - `time_s`: the time of the beat that ends the interval, from the start of the recording. Times
///   since 1970 are read as well: they give the start, and are then counted from it. Where the first
///   interval would begin before zero, all times are moved so that it begins at zero.
/// - `rr_ms`: the interval. Where the median is one of seconds, the values are read as seconds, with
///   a warning.
/// - `label`: one letter, as ``/SignalCore/BeatLabel/code``; left out where all beats are normal.
/// - `break`: 1 where the interval does not follow the one above, else 0; left out where times and
///   intervals alone give the same breaks (a step that differs from its interval by more than 20 ms,
///   or by two steps of times that are written more coarsely). A row marked 0 whose time step
///   differs so is a break all the same.
/// - `phase`: the name of the part of the session.
/// - `start`: date and time of the start, in the first row only.
///
/// Numbers have the shortest form that reads back to the same double, so reading what was written
/// gives an equal series, as long as it is one a recording can give: it begins at zero or later, its
/// median lies in 10 … 10 000 ms, and its unbroken intervals fit its times.
public struct RRCSVFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `rr-csv`.
  public var name: String { "rr-csv" }
  /// One line about the format.
  public var summary: String { "this package's own CSV: time_s, rr_ms and further columns" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the header names the two columns.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let header = input.layout?.header, header.contains("time_s"), header.contains("rr_ms"),
      // Tables of several recordings are those of others.
      !header.contains(where: { ColumnName($0).tellsSessions })
    else { return nil }
    return FormatMatch(confidence: 0.99, reason: "the columns are named time_s and rr_ms")
  }

  /// Reads the columns.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows; the unit is milliseconds by the name of the column, so
  ///     any other unit and a tick rate are refused.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    try refuseOtherUnit(options)
    guard let document = input.text, let layout = input.layout else {
      throw RecordingError(.unknownFormat, "the content is not text with columns time_s and rr_ms")
    }
    var decoded = try RRCSVRows(document, layout).decoded(options: options)
    if let header = layout.header, Set(header).count < header.count {
      decoded.warnings.append("several columns have the same name; the first of each was read")
    }
    return [decoded]
  }

  private func refuseOtherUnit(_ options: ReadingOptions) throws(RecordingError) {
    let told: String
    if let rate = options.tickRateHertz {
      told = "--tick-rate \(ShortNumber.text(rate))"
    } else if options.unit == .seconds || options.unit == .beatsPerMinute {
      told = "--unit \(options.unit.rawValue)"
    } else {
      return
    }
    throw RecordingError(
      .unitUnclear,
      "the column rr_ms holds milliseconds, which \(told) contradicts; leave that option away, or "
        + "give --input-format csv if the column's name is wrong")
  }

  /// Writes the columns that the recording needs.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  /// - Returns: The bytes; nothing is lost.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    let hasLabels = series.labels.contains { $0 != .normal }
    let hasBreaks =
      series.breaks
      != RRCSVRows.inferredBreaks(
        times: series.beatTimesSeconds, intervals: series.intervalsMilliseconds,
        resolutionSeconds: TimeColumn.resolution(series.beatTimesSeconds, secondsPerUnit: 1))
    var text = TextBuilder(reserving: series.count * 40 + 40)
    text.append("time_s,rr_ms")
    if hasLabels { text.append(",label") }
    if hasBreaks { text.append(",break") }
    if !phases.isEmpty { text.append(",phase") }
    if series.start != nil { text.append(",start") }
    text.endLine()
    var nextBreak = 0
    var phase = 0
    for row in 0..<series.count {
      let time = series.beatTimesSeconds[row]
      text.append(NumberText.shortest(time))
      text.append(ASCII.comma)
      text.append(NumberText.shortest(series.intervalsMilliseconds[row]))
      if hasLabels { text.append(",\(series.labels[row].code)") }
      if hasBreaks {
        let isBreak = nextBreak < series.breaks.count && series.breaks[nextBreak] == row
        if isBreak { nextBreak += 1 }
        text.append(isBreak ? ",1" : ",0")
      }
      if !phases.isEmpty {
        while phase < phases.count, time >= phases[phase].range.endSeconds { phase += 1 }
        let isInside = phase < phases.count && phases[phase].range.contains(time)
        text.append("," + (isInside ? RRCSVFormat.quoted(phases[phase].name) : ""))
      }
      if let start = series.start {
        text.append("," + (row == 0 ? RRCSVFormat.quoted(start.iso8601) : ""))
      }
      text.endLine()
    }
    return EncodedRecording(bytes: text.bytes)
  }

  /// A cell between quotation marks where it needs them; line ends become blanks.
  private static func quoted(_ cell: String) -> String {
    let line = String(cell.map { $0.isNewline ? " " : $0 })
    guard line.contains(where: { $0 == "," || $0 == "\"" || $0 == ";" || $0 == "\t" }) else {
      return line
    }
    return "\"" + line.replacing("\"", with: "\"\"") + "\""
  }
}

extension RecordingFormat where Self == RRCSVFormat {
  /// This package's own columns.
  public static var rrCSV: RRCSVFormat { RRCSVFormat() }
}
