import SignalCore

/// The tables of the app SelfLoops HRV: a line with the date, then time, heart rate and interval.
///
/// The time is that of the beat that ends the interval, in milliseconds from the start, and may begin
/// below zero. The date is local, without a zone, with the English name of the month.
public struct SelfLoopsFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `selfloops`.
  public var name: String { "selfloops" }
  /// One line about the format.
  public var summary: String { "SelfLoops HRV: Time (ms), HR (bpm), R-R (ms)" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "csv"] }

  /// Says whether the header is that of the app.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(confidence: 0.97, reason: "the columns are Time (ms), HR (bpm), R-R (ms)")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { $0.prefix(3) == ["time (ms)", "hr (bpm)", "r-r (ms)"] }
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
    guard let document = input.text, let heading = heading(input) else {
      throw UnknownLayout.error("columns Time (ms), HR (bpm), R-R (ms)")
    }
    let table = KnownTable(document, below: heading, columns: [(0, .time), (2, .number)])
    let values = try table.numbers(1, expecting: "an interval in ms")
    let reading = IntervalReading(
      values: values,
      roleReason: "column 3 is named as an interval; column 1 is the end of each interval",
      nameUnit: .milliseconds,
      times: TimeColumn(
        table.columns[0], intervals: values, secondsPerUnit: 1e-3, meaning: .intervalEnd),
      start: heading.lineAbove.flatMap { MonthNameDate.start(document.string($0)) }
    ) { table.line(ofRow: $0) }
    return [try reading.decoded(options: options)]
  }
}

extension RecordingFormat where Self == SelfLoopsFormat {
  /// The tables of the app SelfLoops HRV.
  public static var selfLoops: SelfLoopsFormat { SelfLoopsFormat() }
}
