import SignalCore

/// The result file that Kubios HRV writes as `.csv` or `.txt`: a report, then the intervals of each
/// analysed sample.
///
/// Below `RR INTERVAL DATA and SPECTRUM ESTIMATES` each sample has a column of times and one of
/// intervals, in seconds, side by side with other samples and with spectra. Delimiter and decimal
/// mark follow the locale. Each sample is a session. The intervals are those after the beat
/// correction and are not to be corrected again. The report may name a file or a person and is never
/// shown.
public struct KubiosResultsFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `kubios-results`.
  public var name: String { "kubios-results" }
  /// One line about the format.
  public var summary: String { "Kubios HRV result file: report, then Time and RR interval" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv", "txt"] }

  /// Says whether the text has the heading above the intervals.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.98.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let document = input.text, KubiosReport.heading(in: document) != nil else { return nil }
    return FormatMatch(confidence: 0.98, reason: "a heading says RR INTERVAL DATA")
  }

  /// Reads the intervals of each sample.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording for each sample, in the order of the columns.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = KubiosReport.heading(in: document) else {
      throw UnknownLayout.error("heading RR INTERVAL DATA and SPECTRUM ESTIMATES")
    }
    guard let columns = KubiosReport.columns(in: document, below: heading) else {
      throw RecordingError(
        .noIntervals,
        "no columns Time and RR interval stand below the heading RR INTERVAL DATA; save the results "
          + "of Kubios again, as text with the RR data",
        line: document.lineNumber(at: heading))
    }
    let table = KnownTable(
      document, from: columns.bodyStart, delimiter: columns.delimiter,
      columns: columns.pairs.flatMap { [($0, .number), ($0 + 1, .number)] })
    var sessions: [DecodedRecording] = []
    let isEmpty = columns.pairs.indices.map { sample in
      table.columns[2 * sample + 1].values.allSatisfy(\.isNaN)
    }
    // A sample without any value stands for nothing, unless no other has one.
    for sample in columns.pairs.indices where !isEmpty[sample] || !isEmpty.contains(false) {
      sessions.append(try session(sample, of: table, options: options))
    }
    return sessions
  }

  private func session(
    _ sample: Int, of table: KnownTable, options: ReadingOptions
  ) throws(RecordingError) -> DecodedRecording {
    var values = try table.numbers(2 * sample + 1, expecting: "an interval in s")
    // Samples of unequal length have blank cells at their end.
    let count = (values.lastIndex { !$0.isNaN } ?? -1) + 1
    values.removeLast(values.count - count)
    let median = ValueProfile(values).median ?? 0
    let scale = median < 10 ? 1000.0 : 1.0
    var times = TimeColumn(
      table.columns[2 * sample], intervals: table.columns[2 * sample + 1].values.map { $0 * scale })
    times?.seconds.removeLast(table.rowCount - count)
    var reading = IntervalReading(
      values: values,
      roleReason: "column \(table.columns[2 * sample + 1].index + 1) is named RR interval",
      nameUnit: scale == 1000 ? .seconds : .milliseconds, unitSource: "the format", times: times
    ) { table.line(ofRow: $0) }
    reading.warnings = [
      "the intervals are those after the beat correction of Kubios; do not correct them again "
        + "(--correct none)"
    ]
    return try reading.decoded(options: options)
  }
}

/// Where in a report the intervals stand.
private enum KubiosReport {
  struct Columns {
    var pairs: [Int]
    var delimiter: UInt8
    var bodyStart: Int
  }

  private static let title = Array("RR INTERVAL DATA".utf8)

  /// The index of the first byte of the line that heads the intervals.
  static func heading(in document: TextDocument) -> Int? {
    let bytes = document.bytes.span
    // The first line names the software.
    guard document.bytes[document.bodyStart...].prefix(3).contains(where: ASCII.isLetter) else {
      return nil
    }
    let opening = document.string(
      document.bodyStart..<min(document.bodyStart + 200, document.bytes.count))
    // A report has a few hundred lines, thousands with results of moving windows; a text that does
    // not name the software is not searched to its end.
    let lineCount = opening.lowercased().contains("kubios") ? Int.max : 2000
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    for _ in 0..<lineCount {
      guard let line = cursor.next(in: bytes, atMost: 4096) else { return nil }
      var start = line.lowerBound
      while start < line.upperBound, !ASCII.isLetter(bytes[start]) { start += 1 }
      if line.upperBound - start >= title.count,
        document.bytes[start..<start + title.count].elementsEqual(title)
      {
        return line.lowerBound
      }
    }
    return nil
  }

  /// The columns named Time with one named RR beside them, and where their rows begin.
  static func columns(in document: TextDocument, below heading: Int) -> Columns? {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: heading, limit: bytes.count)
    _ = cursor.next(in: bytes)
    var cells: [Range<Int>] = []
    var found: Columns?
    for _ in 0..<12 {
      let lineStart = cursor.position
      guard let line = cursor.next(in: bytes) else { break }
      if let columns = found {
        Cell.split(line, delimiter: columns.delimiter, in: bytes, into: &cells)
        let mark = cells.contains { cell in cell.contains { ASCII.isLetter(bytes[$0]) } }
        // Units in brackets may stand in a line of their own.
        guard mark || cells.allSatisfy(\.isEmpty) else {
          found?.bodyStart = lineStart
          break
        }
        found?.bodyStart = cursor.position
        continue
      }
      for delimiter in [ASCII.semicolon, ASCII.tab, ASCII.comma] where found == nil {
        Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
        let names = cells.map { TableHeading.normalised(document.string($0)) }
        let pairs = names.indices.dropLast().filter {
          names[$0].hasPrefix("time") && names[$0 + 1].hasPrefix("rr")
        }
        if !pairs.isEmpty {
          found = Columns(pairs: pairs, delimiter: delimiter, bodyStart: cursor.position)
        }
      }
    }
    return found
  }
}

extension RecordingFormat where Self == KubiosResultsFormat {
  /// The result file of Kubios HRV.
  public static var kubiosResults: KubiosResultsFormat { KubiosResultsFormat() }
}
