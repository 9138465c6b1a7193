import SignalCore

/// The log of a Suunto watch as JSON: `DeviceLog`, `R-R`, `Data` in milliseconds.
///
/// Only the intervals and the start are read; positions and the rest are passed over.
public struct SuuntoJSONFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `suunto-json`.
  public var name: String { "suunto-json" }
  /// One line about the format.
  public var summary: String { "Suunto JSON: DeviceLog, R-R, Data in ms" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names `DeviceLog` and `R-R`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    // The intervals stand at the end of a log.
    guard let document = input.text, JSONOpening.isJSON(document, naming: "DeviceLog"),
      JSONOpening.contains("R-R", document)
    else { return nil }
    return FormatMatch(confidence: 0.96, reason: "the JSON names DeviceLog and R-R")
  }

  /// Reads the intervals of each log.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording for each log with intervals.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else {
      throw UnknownLayout.error("JSON members DeviceLog, R-R")
    }
    var cursor = JSONCursor(document)
    var sessions: [DecodedRecording] = []
    try cursor.visit("DeviceLog") { cursor throws(RecordingError) in
      if let session = try log(&cursor, options: options) { sessions.append(session) }
    }
    try cursor.finish()
    guard !sessions.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "the log holds no intervals (R-R, Data); record with a chest strap and export the move again"
      )
    }
    return sessions
  }

  private func log(
    _ cursor: inout JSONCursor, options: ReadingOptions
  ) throws(RecordingError) -> DecodedRecording? {
    guard try cursor.peek() == .object else {
      try cursor.skip()
      return nil
    }
    var values: [Double] = []
    var start: RecordingStart?
    try cursor.members { name, cursor throws(RecordingError) in
      switch name {
      case "R-R":
        try cursor.visit("Data") { cursor throws(RecordingError) in
          values += try cursor.peek() == .array ? cursor.numbers() : list(try cursor.string())
        }
      case "Header":
        try cursor.visit("DateTime", levels: 1) { cursor throws(RecordingError) in
          start = try cursor.stamp()?.iso8601.map { RecordingStart(iso8601: $0) }
        }
      default: try cursor.skip()
      }
    }
    guard !values.isEmpty else { return nil }
    let reading = IntervalReading(
      values: values, roleReason: "the numbers of R-R, Data", nameUnit: .milliseconds,
      unitSource: "the format", start: start
    ) { _ in nil }
    return try reading.decoded(options: options)
  }

  /// The numbers of a text such as `305 687 614`, as the XML of these logs has it.
  private func list(_ text: String) throws(RecordingError) -> [Double] {
    var values: [Double] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let bytes = Array(word.utf8)
      guard let value = Cell.number(0..<bytes.count, in: bytes.span, mark: ASCII.point) else {
        throw RecordingError(
          .badCell, "R-R, Data holds a word where intervals in ms were expected; export it again")
      }
      values.append(value)
    }
    return values
  }
}

extension RecordingFormat where Self == SuuntoJSONFormat {
  /// The log of a Suunto watch as JSON.
  public static var suuntoJSON: SuuntoJSONFormat { SuuntoJSONFormat() }
}
