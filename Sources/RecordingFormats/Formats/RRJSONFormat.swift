public import SignalCore

/// This package's own JSON: everything a recording holds, exactly.
///
/// - `schema`: `hrv-tool/rr/1`.
/// - `start`: date and time of the start as the recording has it; left out where unknown.
/// - `rr_ms`: the intervals.
/// - `time_s`: the time of the beat that ends each interval; left out where it is the running sum.
/// - `labels`: one letter for each beat, as ``/SignalCore/BeatLabel/code``; left out where all are
///   normal.
/// - `breaks`: indices, from 0, of the intervals that do not follow the one before; left out where
///   there is none.
/// - `phases`: `name`, `start_s` and `end_s` of each; left out where there is none.
///
/// Numbers have the shortest form that reads back to the same double. Other members are passed over.
public struct RRJSONFormat: WritableRecordingFormat {
  /// The name and version of the layout.
  public static let schema = "hrv-tool/rr/1"
  private static let schemaPrefix = "hrv-tool/rr/"

  /// Creates the format.
  public init() {}

  /// `rr-json`.
  public var name: String { "rr-json" }
  /// One line about the format.
  public var summary: String { "this package's own JSON: rr_ms, time_s, labels, breaks, phases" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["json"] }

  /// Says whether the text is JSON with the schema near its top.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, JSONOpening.isJSON(document) else { return nil }
    let top = document.bytes[document.bodyStart...].prefix(4096)
    guard String(decoding: top, as: UTF8.self).contains("\"\(RRJSONFormat.schemaPrefix)") else {
      return nil
    }
    return FormatMatch(confidence: 0.99, reason: "the schema is \(RRJSONFormat.schema)")
  }

  /// Reads the recording.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file; the unit is milliseconds by the layout, so
  ///     any other unit and a tick rate are refused.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, sniff(input) != nil else {
      throw UnknownLayout.error("schema \(RRJSONFormat.schema)")
    }
    let isOtherUnit = options.unit == .seconds || options.unit == .beatsPerMinute
    guard options.tickRateHertz == nil, !isOtherUnit else {
      throw RecordingError(
        .unitUnclear, "rr_ms holds milliseconds by its layout; leave --unit and --tick-rate away")
    }
    var content = RRJSONContent()
    var cursor = JSONCursor(document)
    try content.read(&cursor)
    try cursor.finish()
    return [try content.decoded()]
  }

  /// Writes everything the recording holds.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  /// - Returns: The bytes; nothing is lost.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    var text = TextBuilder(reserving: series.count * 24 + 200)
    text.append("{\n  \"schema\": \"\(RRJSONFormat.schema)\"")
    if let start = series.start {
      text.append(",\n  \"start\": \(JSONEscapes.quoted(start.iso8601))")
    }
    append("rr_ms", series.intervalsMilliseconds.map(NumberText.shortest), to: &text)
    let sums = try? RRSeries(intervalsMilliseconds: series.intervalsMilliseconds)
    if sums?.beatTimesSeconds != series.beatTimesSeconds {
      append("time_s", series.beatTimesSeconds.map(NumberText.shortest), to: &text)
    }
    if series.labels.contains(where: { $0 != .normal }) {
      text.append(",\n  \"labels\": \"\(String(series.labels.map(\.code)))\"")
    }
    if !series.breaks.isEmpty {
      append("breaks", series.breaks.map { "\($0)" }, to: &text)
    }
    if !phases.isEmpty {
      append(
        "phases",
        phases.map {
          "{\"name\": \(JSONEscapes.quoted($0.name)), "
            + "\"start_s\": \(NumberText.shortest($0.range.startSeconds)), "
            + "\"end_s\": \(NumberText.shortest($0.range.endSeconds))}"
        }, to: &text)
    }
    text.append("\n}\n")
    return EncodedRecording(bytes: text.bytes)
  }

  private func append(_ name: String, _ elements: [String], to text: inout TextBuilder) {
    text.append(",\n  \"\(name)\": [")
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(", ") }
      text.append(element)
    }
    text.append("]")
  }
}

/// The members of the layout.
private struct RRJSONContent {
  private var schema = ""
  private var start: RecordingStart?
  private var intervals: [Double] = []
  private var times: [Double]?
  private var labels: [BeatLabel]?
  private var breaks: [Int] = []
  private var phases: [RecordingPhase] = []

  mutating func read(_ cursor: inout JSONCursor) throws(RecordingError) {
    try cursor.members { name, cursor throws(RecordingError) in
      switch name {
      case "schema": schema = try cursor.string()
      case "start": start = RecordingStart(iso8601: try cursor.string())
      case "rr_ms": intervals = try cursor.numbers()
      case "time_s": times = try cursor.numbers()
      case "labels": labels = try RRJSONContent.labels(&cursor)
      case "breaks":
        for index in try cursor.numbers() {
          guard let index = Int(exactly: index) else {
            throw cursor.unexpected("the whole number of an interval")
          }
          breaks.append(index)
        }
      case "phases":
        try cursor.elements { cursor throws(RecordingError) in
          phases.append(try RRJSONContent.phase(&cursor))
        }
      default: try cursor.skip()
      }
    }
  }

  private static func labels(_ cursor: inout JSONCursor) throws(RecordingError) -> [BeatLabel] {
    var labels: [BeatLabel] = []
    for letter in try cursor.string() {
      guard let label = BeatLabel(code: letter) else {
        let known = BeatLabel.allCases.map { String($0.code) }.joined(separator: ", ")
        throw RecordingError(
          .badCell,
          "labels holds a letter that is none of \(known); write one of them for each beat")
      }
      labels.append(label)
    }
    return labels
  }

  private static func phase(_ cursor: inout JSONCursor) throws(RecordingError) -> RecordingPhase {
    var name = ""
    var start = Double.nan
    var end = Double.nan
    try cursor.members { member, cursor throws(RecordingError) in
      switch member {
      case "name": name = try cursor.string()
      case "start_s": start = try cursor.number()
      case "end_s": end = try cursor.number()
      default: try cursor.skip()
      }
    }
    guard start <= end, end.isFinite else {
      throw RecordingError(
        .badCell, "a phase has no start_s and end_s in that order; correct the list of phases")
    }
    return RecordingPhase(name: name, range: TimeRange(startSeconds: start, endSeconds: end))
  }

  func decoded() throws(RecordingError) -> DecodedRecording {
    guard schema == RRJSONFormat.schema else {
      throw RecordingError(
        .unknownFormat,
        "the layout is another version than \(RRJSONFormat.schema); read it with the program that "
          + "wrote it")
    }
    guard !intervals.isEmpty, !intervals.contains(where: \.isNaN) else {
      throw RecordingError(
        intervals.isEmpty ? .noIntervals : .badCell,
        "rr_ms must be an array of at least one interval, without null; write a gap as an index in "
          + "breaks")
    }
    _ = try BeatAssembly.checkIntervals(intervals, remedy: "correct the number in rr_ms") { _ in
      nil
    }
    let series: RRSeries
    do throws(RRSeriesError) {
      let sums = try RRSeries(intervalsMilliseconds: intervals).beatTimesSeconds
      series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: times ?? sums, labels: labels,
        breaks: breaks, start: start)
    } catch {
      throw RecordingError(.badCell, "\(error); correct rr_ms, time_s, labels and breaks")
    }
    try BeatAssembly.checkSpan(series.beatTimesSeconds.last ?? 0)
    var decoded = DecodedRecording(
      series: series, unit: .milliseconds, unitReason: "the layout says ms",
      roleReason: "rr_ms holds the intervals, time_s the beats that end them")
    decoded.phases = phases
    decoded.evidence.decimals = DecimalDigits.decimals(of: intervals)
    return decoded
  }
}

extension RecordingFormat where Self == RRJSONFormat {
  /// This package's own JSON.
  public static var rrJSON: RRJSONFormat { RRJSONFormat() }
}
