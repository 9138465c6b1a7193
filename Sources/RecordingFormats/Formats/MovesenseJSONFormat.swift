import SignalCore

/// The heart rate samples of Movesense sensors as JSON: `MeasHR` with `rrData` in milliseconds.
public struct MovesenseJSONFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `movesense-json`.
  public var name: String { "movesense-json" }
  /// One line about the format.
  public var summary: String { "Movesense JSON: Samples, MeasHR, rrData in ms" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names `MeasHR` or `Samples`, and `rrData`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard
      JSONOpening.isJSON(input.text, naming: "rrData", "MeasHR")
        || JSONOpening.isJSON(input.text, naming: "rrData", "Samples")
    else { return nil }
    return FormatMatch(confidence: 0.96, reason: "the JSON names rrData as Movesense does")
  }

  /// Reads the intervals of all samples, in the order of the file.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else { throw UnknownLayout.error("JSON member rrData") }
    var cursor = JSONCursor(document)
    var values: [Double] = []
    // Some programs write a sample in each line, as a value of its own.
    repeat {
      try cursor.visit("rrData") { cursor throws(RecordingError) in
        values += try cursor.numbers()
      }
    } while !cursor.isAtEnd()
    let reading = IntervalReading(
      values: values, roleReason: "the numbers of rrData, in the order of the samples",
      nameUnit: .milliseconds, unitSource: "the format"
    ) { _ in nil }
    return [try reading.decoded(options: options)]
  }
}

extension RecordingFormat where Self == MovesenseJSONFormat {
  /// The heart rate samples of Movesense sensors.
  public static var movesenseJSON: MovesenseJSONFormat { MovesenseJSONFormat() }
}
