import SignalCore

/// The table of a recorder app for Movesense sensors: a line about the device, then `Average,RRData`.
///
/// The line about the device may hold its serial number and is never shown.
public struct MovesenseCSVFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `movesense-csv`.
  public var name: String { "movesense-csv" }
  /// One line about the format.
  public var summary: String { "Movesense recorder CSV: Average, RRData" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the header is that of the app.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(confidence: 0.96, reason: "the columns are Average and RRData")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { $0.contains("average") && $0.contains("rrdata") }
  }

  /// Reads the intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = heading(input),
      let interval = heading.column("rrdata")
    else { throw UnknownLayout.error("columns Average and RRData") }
    let table = KnownTable(document, below: heading, columns: [(interval, .number)])
    let reading = IntervalReading(
      values: try table.numbers(0, expecting: "an interval in ms"),
      roleReason:
        "column \(interval + 1) is named as an interval; the average beside it is a heart "
        + "rate",
      nameUnit: .milliseconds, unitSource: "the format"
    ) { table.line(ofRow: $0) }
    return [try reading.decoded(options: options)]
  }
}

extension RecordingFormat where Self == MovesenseCSVFormat {
  /// The table of a recorder app for Movesense sensors.
  public static var movesenseCSV: MovesenseCSVFormat { MovesenseCSVFormat() }
}
