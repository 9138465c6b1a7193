import SignalCore

/// The long table that apps with Garmin's companion SDK write: time, kind of value, value.
///
/// Rows of `HEART_RATE_VARIABILITY` are beat-to-beat intervals in milliseconds; `HEART_RATE` is in
/// bpm. The times are arrivals, with their zone.
public struct GarminLongFormat: RecordingFormat {
  private static let intervalKind = Array("HEART_RATE_VARIABILITY".utf8)
  private static let kinds = [
    "HEART_RATE_VARIABILITY", "HEART_RATE", "STEPS", "STRESS", "CALORIES", "ASCENT",
    "INTENSITY_MINUTES", "ACCELEROMETER", "SPO2", "RESPIRATION", "ZERO_CROSSING", "BODY_BATTERY",
  ].map { Array($0.utf8) }

  /// Creates the format.
  public init() {}

  /// `garmin-long`.
  public var name: String { "garmin-long" }
  /// One line about the format.
  public var summary: String { "Garmin companion SDK table: time; kind; value" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the first rows are a time, a known kind of value and a number.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, delimiter(document) != nil else { return nil }
    return FormatMatch(
      confidence: 0.97, reason: "the rows are a time, a kind of value as Garmin names it, a value")
  }

  private func delimiter(_ document: TextDocument) -> UInt8? {
    let bytes = document.bytes.span
    var cells: [Range<Int>] = []
    for delimiter in [ASCII.semicolon, ASCII.comma, ASCII.tab] {
      var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
      for _ in 0..<8 {
        guard let line = cursor.next(in: bytes, atMost: 200) else { break }
        Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
        if cells.count >= 3, TimeStamp.scan(bytes, cells[0]) != nil,
          GarminLongFormat.kinds.contains(where: {
            document.bytes[cells[1]].elementsEqual($0)
          })
        {
          return delimiter
        }
      }
    }
    return nil
  }

  /// Reads the rows of intervals, with breaks where times show that beats were lost.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let delimiter = delimiter(document) else {
      throw UnknownLayout.error("rows of a time, HEART_RATE_VARIABILITY and a value")
    }
    let rows = try Rows(document, delimiter)
    guard !rows.values.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "none of the rows is of HEART_RATE_VARIABILITY, which are the intervals; record them (the "
          + "watch sends them only where the app asks for beat-to-beat intervals)")
    }
    let places = rows.places
    let reading = IntervalReading(
      values: rows.values,
      roleReason: "rows of HEART_RATE_VARIABILITY are intervals; their times are arrivals, used to "
        + "find gaps only",
      nameUnit: .milliseconds, unitSource: "the format",
      times: TimeColumn(
        seconds: rows.times, meaning: .arrival, firstStamp: rows.firstStamp,
        resolutionSeconds: 1e-3),
      start: rows.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
    ) { document.lineNumber(at: places[$0]) }
    return [try reading.decoded(options: options)]
  }

  /// The rows of intervals alone.
  private struct Rows {
    var values: [Double] = []
    var times: [Double] = []
    var places: [Int] = []
    var firstStamp: TimeStamp?

    init(_ document: TextDocument, _ delimiter: UInt8) throws(RecordingError) {
      let bytes = document.bytes.span
      var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
      while let line = cursor.next(in: bytes) {
        let firstEnd = Cell.cellEnd(
          from: line.lowerBound, limit: line.upperBound, delimiter: delimiter, in: bytes)
        let kindEnd = firstEnd + 1 + GarminLongFormat.intervalKind.count
        guard kindEnd < line.upperBound, bytes[kindEnd] == delimiter,
          Rows.isInterval(bytes, from: firstEnd + 1)
        else { continue }
        let end = Cell.cellEnd(
          from: kindEnd + 1, limit: line.upperBound, delimiter: delimiter, in: bytes)
        let cell = Cell.trimmed(kindEnd + 1..<end, in: bytes)
        guard let value = Cell.number(cell, in: bytes, mark: ASCII.point) else {
          throw RecordingError(
            .badCell,
            "found \(document.quotation(cell)) where an interval in ms was expected; remove or "
              + "correct the line",
            line: document.lineNumber(at: line.lowerBound))
        }
        let stamp = TimeStamp.scan(bytes, Cell.trimmed(line.lowerBound..<firstEnd, in: bytes))
        if firstStamp == nil { firstStamp = stamp }
        values.append(value)
        times.append(stamp?.epochSeconds ?? .nan)
        places.append(line.lowerBound)
      }
    }

    @inline(__always)
    private static func isInterval(_ bytes: Span<UInt8>, from start: Int) -> Bool {
      let kind = GarminLongFormat.intervalKind.span
      var index = 0
      while index < kind.count, bytes[start + index] == kind[index] { index += 1 }
      return index == kind.count
    }
  }
}

extension RecordingFormat where Self == GarminLongFormat {
  /// The long table of Garmin's companion SDK.
  public static var garminLong: GarminLongFormat { GarminLongFormat() }
}
