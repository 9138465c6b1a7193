/// The export of Apple Health (`export.xml`), read in one pass however large it is.
///
/// Beats lie in the measurements of heart rate variability alone, of about a minute each and some
/// in a day; each is a session. Heart rates (`bpm`) are no beats.
public struct AppleHealthFormat: StreamedRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `apple-health`.
  public var name: String { "apple-health" }
  /// One line about the format.
  public var summary: String { "Apple Health export.xml: beats of each HRV measurement" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["xml", "zip"] }
  /// `true`: a file may be larger than the memory.
  public var isStreamed: Bool { true }

  /// Says whether the root element is that of the export, or of the document beside it.
  package func sniff(_ opening: RecordingOpening) -> FormatMatch? {
    guard let scanner = RootElement.scanner(opening) else { return nil }
    if scanner.isAtTag(AppleHealthTags.root) {
      return FormatMatch(confidence: 0.98, reason: "the root element is HealthData")
    }
    if scanner.isAtTag(AppleHealthTags.clinicalRoot) {
      return FormatMatch(confidence: 0.95, reason: "the root element is ClinicalDocument")
    }
    return nil
  }

  /// Reads every measurement of heart rate variability.
  package func read(
    _ source: any ByteSource, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    var reading = AppleHealthReading(source)
    return try reading.decoded()
  }
}

extension RecordingFormat where Self == AppleHealthFormat {
  /// The export of Apple Health.
  public static var appleHealth: AppleHealthFormat { AppleHealthFormat() }
}
