public import SignalCore

/// Numbers as text, one per line or separated by blanks, tabs, commas or semicolons.
///
/// Intervals in milliseconds or seconds, rising beat times, dates and times, or clock samples. Elite HRV and many
/// apps and scripts write it; the start time of Elite HRV stands in the file name alone.
public struct PlainTextFormat: WritableRecordingFormat {
  /// The unit of the numbers that are written.
  public enum OutputUnit: Sendable, CaseIterable {
    /// Milliseconds, in the shortest form that reads back to the same number.
    case milliseconds
    /// Seconds: the digits of the milliseconds with the decimal mark moved.
    case seconds
  }

  /// The unit of the numbers that are written.
  public let outputUnit: OutputUnit

  /// Creates the format.
  ///
  /// - Parameter outputUnit: The unit of the numbers that are written.
  public init(outputUnit: OutputUnit = .milliseconds) {
    self.outputUnit = outputUnit
  }

  /// `plain-text`.
  public var name: String { "plain-text" }
  /// One line about the format.
  public var summary: String { "numbers, one per line or separated: intervals or beat times" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "rr", "nn", "dat", "asc"] }

  /// Says whether a file is a list of numbers.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.6 for a list.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let layout = input.layout, layout.isList, let kind = layout.columnKinds.first,
      kind == .number || kind == .stamp
    else { return nil }
    return FormatMatch(confidence: 0.6, reason: "the lines hold numbers without columns")
  }

  /// Reads all numbers in the order they stand in.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    [try TextReading(input, options: options).decodedList()]
  }

  /// Writes one number per line.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session, which are lost.
  /// - Returns: The bytes, and what they do not hold.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    var text = TextBuilder(reserving: series.count * 8)
    for interval in series.intervalsMilliseconds {
      text.append(
        outputUnit == .milliseconds ? NumberText.shortest(interval) : NumberText.seconds(interval))
      text.endLine()
    }
    return EncodedRecording(
      bytes: text.bytes, losses: WritingLosses.ofBareIntervals(series, phases))
  }
}

extension RecordingFormat where Self == PlainTextFormat {
  /// Numbers as text; written in milliseconds.
  public static var plainText: PlainTextFormat { PlainTextFormat() }

  /// Numbers as text.
  ///
  /// - Parameter unit: The unit of the numbers that are written.
  /// - Returns: The format.
  public static func plainText(in unit: PlainTextFormat.OutputUnit) -> PlainTextFormat {
    PlainTextFormat(outputUnit: unit)
  }
}
