/// Columns separated by commas, semicolons, tabs or blanks, with names or without.
///
/// Names decide which column holds the intervals and which the times; where they do not tell, the
/// content does. It reads among others Kubios and Polar `time rr` text, Polar Flow exports, tables
/// with row numbers as pandas writes them, and spreadsheets with decimal commas.
public struct CSVFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `csv`.
  public var name: String { "csv" }
  /// One line about the format.
  public var summary: String { "columns with names or without; roles by name, then by content" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv", "tsv", "txt"] }

  /// Says whether a file has columns with numbers.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.65 where a column is named as an interval, else 0.5.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let layout = input.layout, !layout.isList else { return nil }
    let isNamed = layout.header?.contains { ColumnName($0).role == .interval } == true
    if isNamed {
      return FormatMatch(confidence: 0.65, reason: "a column is named as an interval")
    }
    guard layout.columnKinds.contains(.number) else { return nil }
    return FormatMatch(confidence: 0.5, reason: "the lines hold columns of numbers")
  }

  /// Reads the column of intervals, and the times beside it to find gaps.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording, or one for each session that a column tells apart.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    try TextReading(input, options: options).decoded()
  }
}

extension RecordingFormat where Self == CSVFormat {
  /// Columns with names or without.
  public static var csv: CSVFormat { CSVFormat() }
}
