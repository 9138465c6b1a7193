public import SignalCore

/// This package's own columns: `time_s,rr_ms` and, where needed, `label`, `break`, `phase`, `start`.
///
/// - `time_s`: the time of the beat that ends the interval, from the start of the recording.
/// - `rr_ms`: the interval.
/// - `label`: one letter, as ``BeatLabel/code``; left out where all beats are normal.
/// - `break`: 1 where the interval does not follow the one above, else 0; left out where times and
///   intervals alone give the same breaks (a step that exceeds its interval by more than 20 ms).
/// - `phase`: the name of the part of the session.
/// - `start`: date and time of the start, in the first row only.
///
/// Numbers have the shortest form that reads back to the same double, so reading what was written
/// gives an equal series.
public struct RRCSVFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `rr-csv`.
  public var name: String { "rr-csv" }
  /// One line about the format.
  public var summary: String { "this package's own CSV: time_s, rr_ms and further columns" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// By how much a time step may exceed its interval before it counts as a break, in ms.
  static let toleranceMilliseconds = 20.0

  /// Says whether the header names the two columns.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let header = input.layout?.header, header.contains("time_s"), header.contains("rr_ms")
    else { return nil }
    return FormatMatch(confidence: 0.99, reason: "the columns are named time_s and rr_ms")
  }

  /// Reads the columns.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: Ignored: the names of the columns say what they hold.
  /// - Returns: The recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> DecodedRecording {
    guard let document = input.text, let layout = input.layout else {
      throw RecordingError(.unknownFormat, "the content is not text with columns time_s and rr_ms")
    }
    var decoded = try RRCSVRows(document, layout).decoded()
    if let header = layout.header, Set(header).count < header.count {
      decoded.warnings.append("several columns have the same name; the first of each was read")
    }
    return decoded
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
        times: series.beatTimesSeconds, intervals: series.intervalsMilliseconds)
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
