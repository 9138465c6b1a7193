import SignalCore

/// The answer of Oura's interface to `interbeat_interval`: rows of time, interval and validity.
///
/// Validity, as users of the interface describe it (Oura gives no table): 1 good, 3 corrected, 2 bad,
/// 0 not judged, below zero a gap. Good and unjudged intervals are normal, corrected ones labelled as
/// made up, bad ones as artefacts, gaps are breaks. Pages of one request are files of their own and
/// are not joined.
public struct OuraIBIFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `oura-ibi`.
  public var name: String { "oura-ibi" }
  /// One line about the format.
  public var summary: String { "Oura interbeat_interval JSON: timestamp, ibi, validity" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON that names `ibi` and `validity` or `timestamp_unix`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard
      JSONOpening.isJSON(input.text, naming: "ibi", "validity")
        || JSONOpening.isJSON(input.text, naming: "ibi", "timestamp_unix")
    else { return nil }
    return FormatMatch(confidence: 0.96, reason: "the JSON rows name ibi and validity")
  }

  /// Reads the intervals, with breaks at gaps and where stamps show that beats were lost.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text else { throw UnknownLayout.error("JSON rows with ibi") }
    var rows = OuraRows()
    var cursor = JSONCursor(document)
    if try cursor.peek() == .array {
      try rows.read(&cursor)
    } else {
      try cursor.members { name, cursor throws(RecordingError) in
        switch name {
        case "data": try rows.read(&cursor)
        case "next_token":
          rows.hasMorePages = try cursor.peek() == .string
          try cursor.skip()
        default: try cursor.skip()
        }
      }
    }
    try cursor.finish()
    return [try rows.reading().decoded(options: options)]
  }
}

private struct OuraRows {
  private var values: [Double] = []
  private var times: [Double] = []
  private var validity: [Double] = []
  private var firstStamp: TimeStamp?
  var hasMorePages = false

  mutating func read(_ cursor: inout JSONCursor) throws(RecordingError) {
    try cursor.elements { cursor throws(RecordingError) in
      var value = Double.nan
      var time = Double.nan
      var judged = 0.0
      try cursor.members { name, cursor throws(RecordingError) in
        switch name {
        case "ibi": value = try cursor.number()
        case "validity": judged = try cursor.number()
        case "timestamp":
          guard let stamp = try cursor.stamp() else { return }
          if firstStamp == nil { firstStamp = stamp }
          time = stamp.epochSeconds
        case "timestamp_unix":
          let number = try cursor.number()
          // The text beside it, where present, has the zone.
          if time.isNaN { time = number * (TimeColumnChoice.epochUnit(number) ?? .nan) }
        default: try cursor.skip()
        }
      }
      values.append(judged < 0 ? .nan : value)
      times.append(time)
      validity.append(judged)
    }
  }

  func reading() -> IntervalReading {
    var judgement = BeatJudgement()
    judgement.mark(.interpolated, rows: values.count, reason: "corrected by Oura (validity 3)") {
      validity[$0] == 3
    }
    judgement.mark(.artifact, rows: values.count, reason: "bad by Oura's judgement (validity 2)") {
      validity[$0] == 2
    }
    var clock: TimeColumn?
    if let first = times.first(where: { !$0.isNaN }) {
      let resolution = TimeColumn.resolution(times, secondsPerUnit: 1)
      clock = TimeColumn(
        seconds: times, meaning: TimeColumnChoice.meaning(times, 1000, values, resolution),
        firstStamp: firstStamp ?? TimeStamp.utc(epochSeconds: first),
        resolutionSeconds: resolution)
    }
    var reading = IntervalReading(
      values: values,
      roleReason: "the numbers named ibi" + (clock.map { "; times are \($0.words)" } ?? ""),
      nameUnit: .milliseconds, unitSource: "the format", times: clock, start: clock?.start
    ) { _ in nil }
    reading.labels = judgement.labels
    reading.warnings = judgement.warnings
    if hasMorePages {
      reading.warnings.append(
        "this is one page of several (next_token); the others are files of their own")
    }
    return reading
  }
}

extension RecordingFormat where Self == OuraIBIFormat {
  /// The answer of Oura's interface to `interbeat_interval`.
  public static var ouraIBI: OuraIBIFormat { OuraIBIFormat() }
}
