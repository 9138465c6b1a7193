import SignalCore

/// The XML of Suunto Movescount (`.sml`, and `.xml` of its older exports): all intervals in
/// milliseconds in one element `R-R/Data` at the end.
public struct SuuntoSMLFormat: StreamedRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `suunto-sml`.
  public var name: String { "suunto-sml" }
  /// One line about the format.
  public var summary: String { "Suunto SML (XML): the intervals of R-R/Data" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["sml", "xml"] }
  /// `true`: a file may be larger than the memory.
  public var isStreamed: Bool { true }

  private static let root = StaticBytes("sml")
  private static let log = StaticBytes("DeviceLog")
  private static let intervals = StaticBytes("R-R")
  private static let intervalsEnd = StaticBytes("/R-R")
  private static let data = StaticBytes("Data")
  private static let header = StaticBytes("Header")
  private static let headerEnd = StaticBytes("/Header")
  private static let dateTime = StaticBytes("DateTime")

  /// Says whether a device log opens the file.
  package func sniff(_ opening: RecordingOpening) -> FormatMatch? {
    guard let scanner = RootElement.scanner(opening) else { return nil }
    let isLog = scanner.isAtTag(SuuntoSMLFormat.root) || scanner.isAtTag(SuuntoSMLFormat.log)
    return isLog
      ? FormatMatch(confidence: 0.97, reason: "the root element is that of a Suunto device log")
      : nil
  }

  /// Reads the intervals of each device log.
  package func read(
    _ source: any ByteSource, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    var scanner = TagScanner(source)
    var sessions: [DecodedRecording] = []
    var start: RecordingStart?
    var (isInHeader, isInIntervals, logCount) = (false, false, 0)
    while try scanner.nextTag() {
      if scanner.isAtTag(SuuntoSMLFormat.log) {
        logCount += 1
        start = nil
      } else if scanner.isAtTag(SuuntoSMLFormat.header) {
        isInHeader = true
      } else if scanner.isAtTag(SuuntoSMLFormat.headerEnd) {
        isInHeader = false
      } else if isInHeader, scanner.isAtTag(SuuntoSMLFormat.dateTime) {
        let text = try scanner.text()
        start = TimeStamp.scan(text.span, text.indices)?.iso8601.map {
          RecordingStart(iso8601: $0)
        }
      } else if scanner.isAtTag(SuuntoSMLFormat.intervals) {
        isInIntervals = true
      } else if scanner.isAtTag(SuuntoSMLFormat.intervalsEnd) {
        isInIntervals = false
      } else if isInIntervals, scanner.isAtTag(SuuntoSMLFormat.data) {
        sessions.append(try decoded(scanner.text(), start))
      }
    }
    guard !sessions.isEmpty else {
      throw RecordingError(
        .notARecording,
        "this Suunto device log holds no R-R element (of \(logCount) logs): the watch kept heart "
          + "rates only; export a move that was recorded with a chest belt")
    }
    return sessions
  }

  private func decoded(
    _ text: [UInt8], _ start: RecordingStart?
  ) throws(RecordingError) -> DecodedRecording {
    var values: [Double] = []
    values.reserveCapacity(text.count / 4)
    var missing = 0
    var index = 0
    let bytes = text.span
    while index < text.count {
      if ASCII.isBlank(bytes[index]) || ASCII.isLineEnd(bytes[index]) {
        index += 1
        continue
      }
      var end = index
      let value = DecimalNumber.scan(bytes, from: index, limit: text.count, mark: 0x2E, end: &end)
      guard let value, end == text.count || bytes[end] <= ASCII.space else {
        throw RecordingError(
          .badCell,
          "value \(values.count + 1) of R-R/Data is no number, but intervals in milliseconds "
            + "between blanks were expected; export the move again")
      }
      if value == 0 || value == 65_535 { missing += 1 }
      values.append(value == 0 || value == 65_535 ? .nan : value)
      index = end
    }
    let series = try BeatAssembly(intervals: values, start: start).series { _ in nil }
    var decoded = DecodedRecording(
      series: series, unit: .milliseconds, unitReason: "the format counts milliseconds",
      roleReason: "all numbers of R-R/Data")
    decoded.evidence.missingCount = missing
    decoded.evidence.decimals = DecimalDigits.decimals(of: values)
    if missing > 0 {
      decoded.warnings.append(
        "\(missing) of \(values.count) values are missing (0 or 65535); each place is a break")
    }
    return decoded
  }
}

extension RecordingFormat where Self == SuuntoSMLFormat {
  /// The XML of Suunto Movescount.
  public static var suuntoSML: SuuntoSMLFormat { SuuntoSMLFormat() }
}
