/// Files with the suffix `.ibi`: one column, or `time,ibi` where the time starts the interval.
///
/// HRVAS writes both in seconds; other programs use the suffix for milliseconds. The unit is decided
/// for each file.
public struct IBIFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `ibi`.
  public var name: String { "ibi" }
  /// One line about the format.
  public var summary: String { "HRVAS .ibi text: one column, or time and interval" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["ibi"] }

  /// Says whether a file with the suffix holds one or two columns of numbers.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.8.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard input.fileExtension == "ibi", let layout = input.layout,
      (1...2).contains(layout.columnCount), layout.columnKinds.allSatisfy({ $0 == .number })
    else { return nil }
    return FormatMatch(confidence: 0.8, reason: "the suffix is .ibi and the lines hold numbers")
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
    try TextReading(input, options: options).decoded()
  }
}

extension RecordingFormat where Self == IBIFormat {
  /// Files with the suffix `.ibi`.
  public static var ibi: IBIFormat { IBIFormat() }
}
