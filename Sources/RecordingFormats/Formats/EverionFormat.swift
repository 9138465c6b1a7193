import SignalCore

/// The table of features that the armband Everion (Biovotion) exports: the intervals are tag 14.
///
/// Rows are not in the order of time, so they are put in the order of their counter. Times have steps
/// of a second and serve to find gaps only. The cell of values holds the interval and a quality.
public struct EverionFormat: RecordingFormat {
  private static let names = ["count", "streamtype", "tag", "time", "values"]
  private static let intervalTag = 14.0

  /// Creates the format.
  public init() {}

  /// `everion`.
  public var name: String { "everion" }
  /// One line about the format.
  public var summary: String { "Everion features CSV: count, streamType, tag, time, values" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the header is that of the table.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(
      confidence: 0.97, reason: "the columns are count, streamType, tag, time, values")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { $0 == EverionFormat.names }
  }

  private struct Row {
    let count: Double
    let time: Double
    let interval: Double
    let row: Int
  }

  /// Reads the intervals in the order of the counter, with breaks where times show losses.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n log n) where rows are out of order.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = heading(input) else {
      throw UnknownLayout.error("columns count, streamType, tag, time, values")
    }
    let table = KnownTable(
      document, below: heading,
      columns: [(0, .number), (2, .number), (3, .number), (4, .cell)])
    let counts = try table.numbers(0, expecting: "a counter")
    let tags = try table.numbers(1, expecting: "a tag")
    let times = try table.numbers(2, expecting: "a time since 1970 in s")
    var rows: [Row] = []
    for row in tags.indices where tags[row] == EverionFormat.intervalTag {
      let interval = try interval(table.columns[3].cells[row], document)
      rows.append(Row(count: counts[row], time: times[row], interval: interval, row: row))
    }
    guard !rows.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "none of the \(tags.count) rows has tag 14, which are the intervals; export the features "
          + "with the inter-pulse interval")
    }
    let disorder = zip(rows, rows.dropFirst()).count { $1.count < $0.count }
    if disorder > 0, rows.allSatisfy({ !$0.count.isNaN }) {
      rows.sort { ($0.count, $0.row) < ($1.count, $1.row) }
    }
    let whole = rows.count
    rows = EverionFormat.withoutRepeats(rows)
    var clock = TimeColumn(
      seconds: rows.map(\.time), meaning: .arrival, firstStamp: nil, resolutionSeconds: 1)
    if let first = rows.first, TimeColumnChoice.epochUnit(first.time) == 1 {
      clock.firstStamp = TimeStamp.utc(epochSeconds: first.time)
    }
    let places = rows.map(\.row)
    var reading = IntervalReading(
      values: rows.map(\.interval),
      roleReason: "rows of tag 14 are intervals, in the order of their counter; the quality beside "
        + "them was not applied",
      nameUnit: .milliseconds, unitSource: "the format", times: clock, start: clock.start
    ) { table.line(ofRow: places[$0]) }
    if disorder > 0 {
      reading.warnings.append(
        "the rows are not in order (\(Counted.text(disorder, "step")) back); they were sorted by "
          + "their counter")
    }
    if rows.count < whole {
      reading.warnings.append(
        "\(Counted.text(whole - rows.count, "repeated row was", "repeated rows were")) left out")
    }
    return [try reading.decoded(options: options)]
  }

  /// The first number of a cell such as `950.0;12.0`.
  private func interval(
    _ cell: Range<Int>, _ document: TextDocument
  ) throws(RecordingError) -> Double {
    let bytes = document.bytes.span
    let end = Cell.cellEnd(
      from: cell.lowerBound, limit: cell.upperBound, delimiter: ASCII.semicolon, in: bytes)
    let first = Cell.trimmed(cell.lowerBound..<end, in: bytes)
    if let value = Cell.number(first, in: bytes, mark: ASCII.point) { return value }
    guard Cell.isMissing(first, in: bytes) else {
      throw RecordingError(
        .badCell,
        "found \(document.quotation(cell)) in column values where an interval in ms was expected; "
          + "remove or correct the line",
        line: document.lineNumber(at: cell.lowerBound))
    }
    return .nan
  }

  /// Rows with the counter, time and interval of the row before them were exported twice.
  private static func withoutRepeats(_ rows: [Row]) -> [Row] {
    var kept: [Row] = []
    kept.reserveCapacity(rows.count)
    for row in rows {
      if let last = kept.last, last.count == row.count, last.time == row.time,
        last.interval == row.interval
      {
        continue
      }
      kept.append(row)
    }
    return kept
  }
}

extension RecordingFormat where Self == EverionFormat {
  /// The table of features of the armband Everion.
  public static var everion: EverionFormat { EverionFormat() }
}
