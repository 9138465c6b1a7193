import SignalCore

/// Polar's training files `.hrm`, where they hold RR intervals (`Interval=238`).
///
/// The text has sections like an INI file. Any other `Interval` says how many seconds lie between rows
/// of heart rates, which are no beats. Date and time are local, without a zone. Names, notes and
/// personal parameters are passed over.
public struct PolarHRMFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `polar-hrm`.
  public var name: String { "polar-hrm" }
  /// One line about the format.
  public var summary: String { "Polar HRM with RR intervals (Interval=238)" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["hrm"] }

  /// Says whether the first line opens the section of parameters.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.98.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    for _ in 0..<4 {
      guard let line = cursor.next(in: bytes, atMost: 80) else { return nil }
      guard !Cell.trimmed(line, in: bytes).isEmpty else { continue }
      guard document.string(line).lowercased().hasPrefix("[params]") else { return nil }
      return FormatMatch(confidence: 0.98, reason: "the first section is [Params]")
    }
    return nil
  }

  /// Reads the intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``; of the code `notARecording` where the rows are heart rates.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard sniff(input) != nil, let document = input.text else {
      throw UnknownLayout.error("section [Params] on top")
    }
    let file = PolarHRMText(document)
    guard let rows = file.dataStart else {
      throw RecordingError(
        .noIntervals, "the section [HRData] with the values is missing; export the file again")
    }
    switch file.number("interval") {
    case 238: break
    case nil:
      throw RecordingError(
        .notARecording,
        "the parameter Interval is missing or no number, so that it is not known what the rows of "
          + "[HRData] are; export the file again")
    case 204:
      throw RecordingError(
        .notARecording,
        "this Polar HRM file holds intermediate times only (Interval=204), no beats; record with RR "
          + "intervals switched on, which gives Interval=238")
    case let seconds?:
      throw RecordingError(
        .notARecording,
        "this Polar HRM file holds a heart rate in bpm every \(ShortNumber.text(seconds)) s "
          + "(Interval=\(ShortNumber.text(seconds))), from which beats cannot be recovered; record "
          + "with RR intervals switched on, which gives Interval=238")
    }
    let table = KnownTable(document, from: rows, delimiter: ASCII.tab, columns: [(0, .number)])
    var reading = IntervalReading(
      values: try table.numbers(0, expecting: "an interval in ms"),
      roleReason: "rows of [HRData] are intervals, since Interval is 238",
      nameUnit: .milliseconds, unitSource: "the format", start: file.start
    ) { table.line(ofRow: $0) }
    if let delay = file.number("startdelay"), (0...3_600_000).contains(delay) {
      reading.leadMilliseconds = delay
    }
    var decoded = try reading.decoded(options: options)
    let lasted = decoded.series.coveredSeconds + reading.leadMilliseconds / 1000
    if options.unit == .automatic { try refuseRates(decoded.series, lasted, file.lengthSeconds) }
    if let length = file.lengthSeconds {
      if length - lasted > max(10, 0.1 * length) {
        decoded.warnings.append(
          "the intervals last \(ShortNumber.text(lasted)) s in all and the recording, by its Length, "
            + "\(ShortNumber.text(length)) s: beats are missing, and the file does not say where")
      }
      // Comparable with the clock of other files, whose stamps end the first and the last interval.
      let firstBeat =
        (reading.leadMilliseconds + (decoded.series.intervalsMilliseconds.first ?? 0)) / 1000
      if length > firstBeat { decoded.evidence.stampSpanSeconds = length - firstBeat }
    }
    return [decoded]
  }

  /// Refuses rows of heart rates that some programs write below `Interval=238`.
  ///
  /// No heart that wears a recorder of Polar, horses included, beats more than 240 times a minute.
  private func refuseRates(
    _ series: RRSeries, _ lasted: Double, _ length: Double?
  ) throws(RecordingError) {
    let intervals = series.intervalsMilliseconds.sorted()
    let median = intervals[intervals.count / 2]
    guard median < 250, length.map({ lasted < 0.5 * $0 }) ?? true else { return }
    let contradiction =
      length.map {
        "and would last \(ShortNumber.text(lasted)) s in all, while the recording lasted "
          + "\(ShortNumber.text($0)) s"
      } ?? "which is faster than any heart"
    throw RecordingError(
      .notARecording,
      "the rows of [HRData] would be intervals of about \(ShortNumber.text(median)) ms by Interval=238, "
        + "\(contradiction): they are heart rates in bpm, from which beats cannot be recovered; "
        + "export the training again with its RR intervals")
  }
}

/// The parameters of an HRM file that say what its rows are.
private struct PolarHRMText {
  private var parameters: [String: String] = [:]
  /// The index of the first byte below `[HRData]`.
  private(set) var dataStart: Int?

  /// Only these are kept; the others may be personal.
  private static let wanted: Set<String> = [
    "interval", "date", "starttime", "length", "startdelay",
  ]

  init(_ document: TextDocument) {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    var section = ""
    while let line = cursor.next(in: bytes) {
      let line = Cell.trimmed(line, in: bytes)
      guard !line.isEmpty, line.count <= 200 else { continue }
      if bytes[line.lowerBound] == UInt8(ascii: "[") {
        section = document.string(line).lowercased()
        guard section.hasPrefix("[hrdata]") else { continue }
        dataStart = cursor.position
        return
      }
      guard section.hasPrefix("[params]"),
        let mark = line.first(where: { bytes[$0] == UInt8(ascii: "=") })
      else { continue }
      let name = document.string(Cell.trimmed(line.lowerBound..<mark, in: bytes)).lowercased()
      guard PolarHRMText.wanted.contains(name) else { continue }
      parameters[name] = document.string(Cell.trimmed(mark + 1..<line.upperBound, in: bytes))
    }
  }

  func number(_ name: String) -> Double? {
    parameters[name].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  private func stamp(_ text: String) -> TimeStamp? {
    let bytes = Array(text.utf8)
    return TimeStamp.scan(bytes.span, 0..<bytes.count)
  }

  var lengthSeconds: Double? {
    guard let stamp = parameters["length"].flatMap(stamp), stamp.date == nil else { return nil }
    return stamp.secondOfDay
  }

  /// The date `YYYYMMDD` and the time of day.
  var start: RecordingStart? {
    guard let date = parameters["date"], date.utf8.count == 8, date.utf8.allSatisfy(ASCII.isDigit)
    else { return nil }
    let text = "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
    return (parameters["starttime"].flatMap { stamp("\(text) \($0)") } ?? stamp(text))?.iso8601.map
    {
      RecordingStart(iso8601: $0)
    }
  }
}

extension RecordingFormat where Self == PolarHRMFormat {
  /// Polar's training files with RR intervals.
  public static var polarHRM: PolarHRMFormat { PolarHRMFormat() }
}
