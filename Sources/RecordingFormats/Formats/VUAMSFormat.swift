import SignalCore

/// The label text of VU-DAMS, the program of the ambulatory monitor VU-AMS.
///
/// The stamp is that of the R peak that ends the interval, local and without a zone, day first. The
/// first row has no interval (0); −9999 marks what is missing. The column `interpolated` holds `O` for
/// a recorded beat; any other mark makes the beat a made-up one.
public struct VUAMSFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `vu-ams`.
  public var name: String { "vu-ams" }
  /// One line about the format.
  public var summary: String { "VU-AMS label text: R-peak time, ibi, interpolated" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt"] }

  /// Says whether the header is that of the program.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(confidence: 0.97, reason: "the columns are R-peak time and ibi")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { $0.first == "r-peak time" && $0.contains("ibi") }
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
      let interval = heading.column("ibi")
    else { throw UnknownLayout.error("columns R-peak time and ibi") }
    var asked: [(index: Int, content: KnownTable.Content)] = [(0, .time), (interval, .number)]
    let flag = heading.column("interpolated")
    if let flag { asked.append((flag, .cell)) }
    let table = KnownTable(
      document, below: heading, columns: asked.sorted { $0.index < $1.index })
    let slots = table.columns.indices
    guard let intervalSlot = slots.first(where: { table.columns[$0].index == interval }) else {
      return []
    }
    var values = try table.numbers(intervalSlot, expecting: "an interval in ms")
    // The first R peak ends no interval; it begins the recording.
    if let first = values.first, !AbsentValue.isPresent(first) || first.isNaN {
      values[0] = .nan
    }
    let skipped = values.first?.isNaN == true && values.count > 1 ? 1 : 0
    var clock = TimeColumn(table.columns[0], intervals: values, meaning: .intervalEnd)
    let start = clock?.start
    clock?.seconds.removeFirst(skipped)
    values.removeFirst(skipped)
    var judgement = BeatJudgement()
    if let cells = table.columns.first(where: { $0.index == flag && $0.content == .cell })?.cells {
      judgement.mark(.interpolated, rows: values.count, reason: "marked as interpolated") {
        VUAMSFormat.isInterpolated(document.bytes[cells[$0 + skipped]])
      }
    }
    var reading = IntervalReading(
      values: values,
      roleReason:
        "column \(interval + 1) is named as an interval; column 1 is the R peak that ends "
        + "it" + (skipped > 0 ? "; the first row is the peak that begins the recording" : ""),
      nameUnit: .milliseconds, unitSource: "the format", times: clock, start: start
    ) { table.line(ofRow: $0 + skipped) }
    reading.labels = judgement.labels
    reading.warnings = judgement.warnings
    return [try reading.decoded(options: options)]
  }

  private static func isInterpolated(_ cell: ArraySlice<UInt8>) -> Bool {
    let recorded = ["", "o", "0", "-9999", "n", "no", "false", "-"]
    let mark = String(decoding: cell, as: UTF8.self).lowercased()
    return !recorded.contains(mark)
  }
}

extension RecordingFormat where Self == VUAMSFormat {
  /// The label text of VU-DAMS.
  public static var vuAMS: VUAMSFormat { VUAMSFormat() }
}
