import SignalCore

/// The JSON files of the download of a Polar account, and of its AccessLink interface.
///
/// - Training sessions: `exercises`, each with `startTime` and `samples`, `rr`: rows of `duration`
///   (ISO 8601, such as `PT0.521S`) and `offline`. Each exercise is a session; time without the sensor
///   (`offline`) is a break of that length.
/// - Pulse intervals of days: `devicePpiSamplesList`, `ppiSamples`: rows of `sampleDateTime` and
///   `pulseLength` in ms. Each device and day is a session, with breaks where the stamps show them.
/// - AccessLink: `samples` of `sample-type` 11, a text of intervals in ms.
///
/// Dates have no zone, as in the files.
public struct PolarAccountFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `polar-account`.
  public var name: String { "polar-account" }
  /// One line about the format.
  public var summary: String { "Polar account download JSON: rr of exercises, ppiSamples of days" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names what these files hold.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, JSONOpening.isJSON(document) else { return nil }
    if JSONOpening.isJSON(document, naming: "ppiSamples", "pulseLength") {
      return FormatMatch(confidence: 0.97, reason: "the JSON names ppiSamples and pulseLength")
    }
    // The intervals stand behind all other samples of an exercise.
    if JSONOpening.isJSON(document, naming: "exercises"), JSONOpening.contains("rr", document),
      JSONOpening.contains("offline", document)
    {
      return FormatMatch(confidence: 0.97, reason: "the JSON names exercises with samples of rr")
    }
    let namesSamples =
      JSONOpening.isJSON(document, naming: "sample-type", "recording-rate")
      || JSONOpening.isJSON(document, naming: "sample_type", "recording_rate")
    if namesSamples, PolarAccountReading.namesIntervals(document) {
      return FormatMatch(confidence: 0.97, reason: "the JSON names samples of type 11 (intervals)")
    }
    return nil
  }

  /// Reads each exercise, or each device and day, as a session.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording for each with intervals.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else {
      throw UnknownLayout.error("JSON members exercises or devicePpiSamplesList")
    }
    var reading = PolarAccountReading(options: options)
    var cursor = JSONCursor(document)
    try reading.read(&cursor)
    try cursor.finish()
    guard !reading.sessions.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "the JSON holds no intervals of Polar (rr of exercises, or ppiSamples); record with a chest "
          + "strap, or with a watch that measures in the night, and download again")
    }
    return reading.sessions
  }
}

extension RecordingFormat where Self == PolarAccountFormat {
  /// The JSON files of the download of a Polar account.
  public static var polarAccount: PolarAccountFormat { PolarAccountFormat() }
}
