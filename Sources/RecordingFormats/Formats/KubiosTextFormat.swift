public import SignalCore

/// Text that Kubios HRV imports: lines of comment, then one interval in milliseconds per line.
public struct KubiosTextFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `kubios-text`.
  public var name: String { "kubios-text" }
  /// One line about the format.
  public var summary: String { "text for Kubios HRV: # comments, then milliseconds" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt"] }

  /// Says whether the comments name Kubios above a list of numbers.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.95.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let layout = input.layout, layout.isList,
      layout.opening.split(whereSeparator: \.isNewline).contains(where: {
        $0.hasPrefix("#") && $0.uppercased().contains("KUBIOS")
      })
    else { return nil }
    return FormatMatch(confidence: 0.95, reason: "the comment lines name Kubios")
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
    [try TextReading(input, options: options).decodedList()]
  }

  /// Writes the intervals in milliseconds with three decimals.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session, which are lost.
  /// - Returns: The bytes, and what they do not hold.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    var text = TextBuilder(reserving: series.count * 10 + 200)
    text.append("# SIGNAL/SERIES EXPORT - KUBIOS\n# Intervals: \(series.count)\n# Unit: ms\n")
    var isRounded = false
    for interval in series.intervalsMilliseconds {
      let (number, exact) = NumberText.threeDecimals(interval)
      isRounded = isRounded || !exact
      text.append(number)
      text.endLine()
    }
    var losses = WritingLosses.ofBareIntervals(series, phases)
    if isRounded { losses.append("intervals were rounded to 0.001 ms") }
    return EncodedRecording(bytes: text.bytes, losses: losses)
  }
}

extension RecordingFormat where Self == KubiosTextFormat {
  /// Text that Kubios HRV imports.
  public static var kubiosText: KubiosTextFormat { KubiosTextFormat() }
}
