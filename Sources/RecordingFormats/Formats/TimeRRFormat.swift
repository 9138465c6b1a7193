/// Two columns without names, both in seconds: time and interval.
///
/// Kubios HRV calls it its second type of text; the RR test of the watch Polar V800 writes it as well.
/// A first row at time 0 only repeats the first interval.
public struct TimeRRFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `time-rr`.
  public var name: String { "time-rr" }
  /// One line about the format.
  public var summary: String { "Kubios and Polar V800 text: time and interval, both in s" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt"] }

  /// Says whether two columns are a time in seconds that advances by intervals in seconds.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.75 where a blank or tab separates them.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let layout = input.layout, layout.delimiter == nil || layout.delimiter == ASCII.tab,
      TimeAndInterval.secondsPerUnit(input) == 1
    else { return nil }
    return FormatMatch(
      confidence: 0.75, reason: "column 1 counts seconds and advances by the seconds of column 2")
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

extension RecordingFormat where Self == TimeRRFormat {
  /// Time and interval, both in seconds.
  public static var timeRR: TimeRRFormat { TimeRRFormat() }
}
