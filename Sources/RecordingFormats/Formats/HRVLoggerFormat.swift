/// The tables of the app HRV Logger and of apps that copy it: stamp, interval, running sum.
///
/// The stamps are the arrival times of packets, so they serve to find lost beats only. The running
/// sum (`since_start`) knows nothing of lost beats and is not used.
public struct HRVLoggerFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `hrv-logger`.
  public var name: String { "hrv-logger" }
  /// One line about the format.
  public var summary: String { "HRV Logger CSV: date or timestamp, rr, since start" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the header is that of the app.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.95.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let header = input.layout?.header, header.count >= 3 else { return nil }
    let names = header.map { $0.lowercased().replacing("_", with: " ") }
    guard names[0] == "date" || names[0] == "timestamp", names[1] == "rr",
      names[2] == "since start"
    else { return nil }
    return FormatMatch(
      confidence: 0.95, reason: "the columns are \(names[0]), rr and since start")
  }

  /// Reads the intervals, with a break where stamps show that beats were lost.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    [try TextReading(input, options: options).decoded()]
  }
}

extension RecordingFormat where Self == HRVLoggerFormat {
  /// The tables of the app HRV Logger.
  public static var hrvLogger: HRVLoggerFormat { HRVLoggerFormat() }
}
