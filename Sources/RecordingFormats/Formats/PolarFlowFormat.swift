/// The RR export of the web service Polar Flow: two columns without names, seconds since the start and
/// the interval in milliseconds.
public struct PolarFlowFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `polar-flow`.
  public var name: String { "polar-flow" }
  /// One line about the format.
  public var summary: String { "Polar Flow export: elapsed seconds, tab, interval in ms" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "csv"] }

  /// Says whether two columns are a time in seconds that advances by intervals in milliseconds.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.75 where a tab separates them.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard input.layout?.delimiter == ASCII.tab, TimeAndInterval.secondsPerUnit(input) == 1e-3
    else { return nil }
    return FormatMatch(
      confidence: 0.75,
      reason: "column 1 counts seconds and advances by the milliseconds of column 2")
  }

  /// Reads the intervals, with breaks where times show that beats were lost.
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

extension RecordingFormat where Self == PolarFlowFormat {
  /// The RR export of Polar Flow.
  public static var polarFlow: PolarFlowFormat { PolarFlowFormat() }
}
