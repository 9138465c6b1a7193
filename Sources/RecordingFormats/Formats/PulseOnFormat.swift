import SignalCore

/// The table of intervals of PulseOn's optical wristbands.
///
/// `sqeclass` judges each interval: 0 is reliable, 1 is not; the latter are kept and labelled as
/// artefacts. The stamp counts milliseconds since 1970.
public struct PulseOnFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `pulseon`.
  public var name: String { "pulseon" }
  /// One line about the format.
  public var summary: String { "PulseOn table: timestamp, running_counter, IBI, IBI_QI, sqeclass" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv", "txt"] }

  /// Says whether the header is that of the table.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(confidence: 0.96, reason: "the columns are timestamp, IBI and sqeclass")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { names in
      ["timestamp", "ibi", "sqeclass"].allSatisfy { names.contains($0) }
    }
  }

  /// Reads the intervals, with breaks where stamps show that beats were lost.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = heading(input),
      let stamp = heading.column("timestamp"), let interval = heading.column("ibi"),
      let quality = heading.column("sqeclass")
    else { throw UnknownLayout.error("columns timestamp, IBI and sqeclass") }
    let asked: [(index: Int, content: KnownTable.Content)] =
      [(stamp, .time), (interval, .number), (quality, .number)].sorted { $0.0 < $1.0 }
    let table = KnownTable(document, below: heading, columns: asked)
    func slot(_ index: Int) -> Int { asked.firstIndex { $0.index == index } ?? 0 }
    let values = try table.numbers(slot(interval), expecting: "an interval in ms")
    let classes = table.columns[slot(quality)].values
    var judgement = BeatJudgement()
    judgement.mark(.artifact, rows: values.count, reason: "not reliable (sqeclass 1)") {
      classes[$0] == 1
    }
    var reading = IntervalReading(
      values, in: slot(interval), stampedBy: slot(stamp), of: table)
    reading.labels = judgement.labels
    reading.warnings = judgement.warnings
    return [try reading.decoded(options: options)]
  }
}

extension RecordingFormat where Self == PulseOnFormat {
  /// The table of intervals of PulseOn's wristbands.
  public static var pulseOn: PulseOnFormat { PulseOnFormat() }
}
