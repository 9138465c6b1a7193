public import SignalCore

/// A respiration signal beside a recording: a table with a column of times and one of the signal.
///
/// - Times: the column `time_s`, else the first column, in seconds from the start of the recording,
///   in equal steps to within 1 % (or the step in which they are written, where that is coarser).
/// - Signal: the first column whose name begins with `respiration`, `resp` or `rsp` and does not
///   speak of a rate; in a table of two columns the one that is not the time. Any unit, rising with
///   inspiration. The `signals.csv` of a simulated session is such a table.
public enum RespirationFile {
  /// The least samples per second that draw a breath.
  public static let leastRateHertz = 1.0
  /// The least number of samples.
  fileprivate static let leastSamples = 8
  /// The share of a step by which steps may differ.
  fileprivate static let evenness = 0.01
  /// The most samples per second; times in steps below a microsecond are not in seconds.
  fileprivate static let mostRateHertz = 1e6
  /// The largest sample, whose square is far from the end of what a double holds.
  fileprivate static let largestSample = 1e100

  /// Reads a file.
  ///
  /// - Parameter path: The path of the file; `-` means standard input.
  /// - Returns: The signal on the clock of its times.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) for n bytes.
  public static func read(path: String) throws(RecordingError) -> SampledSignal {
    let bytes = try FileContents.read(path: path)
    return try read(
      bytes: bytes, fileName: path == "-" ? "standard input" : FileContents.fileName(ofPath: path))
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: All bytes of the file.
  ///   - fileName: The last component of its path, for messages.
  /// - Returns: The signal on the clock of its times.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) for n bytes.
  public static func read(
    bytes: [UInt8], fileName: String
  ) throws(RecordingError) -> SampledSignal {
    do throws(RecordingError) {
      guard let document = TextDocument(bytes: bytes) else {
        throw RecordingError(
          .notARecording,
          "the bytes are binary, but a respiration signal is read from text; give a CSV file with "
            + "the columns time_s and respiration")
      }
      guard let layout = TextLayout(of: document) else {
        throw RecordingError(
          .empty,
          "the file holds no rows; give a CSV file with the columns time_s and respiration")
      }
      return try RespirationRows(document, layout).signal()
    } catch {
      throw RecordingError(error.code, error.message, line: error.line, fileName: fileName)
    }
  }
}

/// The rows of a table that holds a respiration signal.
private struct RespirationRows {
  private let document: TextDocument
  private let layout: TextLayout
  private let table: CellTable
  private let names: [String]

  init(_ document: TextDocument, _ layout: TextLayout) throws(RecordingError) {
    self.document = document
    self.layout = layout
    table = try CellTable(document, layout: layout)
    names = (layout.header ?? []).map { $0.lowercased() }
  }

  func signal() throws(RecordingError) -> SampledSignal {
    let leastSamples = RespirationFile.leastSamples
    let timeColumn = names.firstIndex(of: "time_s") ?? 0
    let times = try numbers(timeColumn)
    let values = try numbers(signalColumn(besides: timeColumn))
    guard times.count >= leastSamples, let first = times.first, let last = times.last else {
      throw RecordingError(
        .noIntervals,
        "found \(Counted.text(times.count, "row")), but a respiration signal has \(leastSamples) "
          + "at least; give the whole signal")
    }
    let step = (last - first) / Double(times.count - 1)
    try checkSteps(times)
    try checkRate(stepSeconds: step)
    try checkSize(values)
    return SampledSignal(values: values, samplingRateHertz: 1 / step, startSeconds: first)
  }

  private func signalColumn(besides timeColumn: Int) throws(RecordingError) -> Int {
    let isSignal = { (name: String) in
      (name.hasPrefix("resp") || name.hasPrefix("rsp")) && !name.contains("rate")
    }
    let column = names.indices.first { $0 != timeColumn && isSignal(names[$0]) }
    if let column { return column }
    if names.indices.contains(timeColumn), isSignal(names[timeColumn]) {
      throw RecordingError(
        .rolesUnclear,
        "found the signal in the first column, where its times were expected; put a column time_s "
          + "with the seconds from the start of the recording before it")
    }
    if table.columns.count == 2, timeColumn < 2 { return 1 - timeColumn }
    let found =
      names.isEmpty
      ? "\(table.columns.count) columns without names"
      : "the columns " + names.prefix(6).map(TextDocument.shortened).joined(separator: ", ")
        + (names.count > 6 ? ", …" : "")
    throw RecordingError(
      .rolesUnclear,
      "found \(found), but none whose name begins with respiration, resp or rsp; name the column of "
        + "the signal so, or give a table of time and signal alone")
  }

  private func checkRate(stepSeconds step: Double) throws(RecordingError) {
    let leastRate = RespirationFile.leastRateHertz
    guard step * leastRate <= 1 + RespirationFile.evenness else {
      throw RecordingError(
        .notBeats,
        "the rows are \(ShortNumber.text(step)) s apart, but a breath needs at least "
          + "\(ShortNumber.text(leastRate)) sample a second; give times in seconds and the "
          + "signal at its own rate")
    }
    guard step * RespirationFile.mostRateHertz >= 1 else {
      throw RecordingError(
        .notBeats,
        "the rows are less than a microsecond apart, as no recorder's are; give times in seconds")
    }
  }

  private func checkSize(_ values: [Double]) throws(RecordingError) {
    let row = values.firstIndex { $0.magnitude > RespirationFile.largestSample }
    guard let row else { return }
    throw RecordingError(
      .badCell,
      "found a sample of \(ShortNumber.text(values[row])), which no recorder gives; correct the row "
        + "or give the signal in a larger unit", line: line(ofRow: row))
  }

  private func checkSteps(_ times: [Double]) throws(RecordingError) {
    // The usual step, which a break in the file does not change.
    let steps = zip(times, times.dropFirst()).map { $1 - $0 }.sorted()
    let step = steps[steps.count / 2]
    // Written times are rounded at both ends of a step, by half of their last decimal each.
    let resolution = TimeColumn.resolution(times, secondsPerUnit: 1)
    let tolerance = max(RespirationFile.evenness * step, min(1.001 * resolution, 0.5 * step))
    for row in times.indices.dropFirst() {
      let found = times[row] - times[row - 1]
      guard step > 0, abs(found - step) <= tolerance else {
        throw RecordingError(
          .notBeats,
          "this row comes \(ShortNumber.text(found)) s after the row above, but the steps of the "
            + "file are \(ShortNumber.text(step)) s and a respiration signal has equal steps; "
            + "resample it evenly, or give the part before or after the break",
          line: line(ofRow: row))
      }
    }
  }

  private func numbers(_ index: Int) throws(RecordingError) -> [Double] {
    guard table.columns.indices.contains(index) else {
      throw RecordingError(
        .rolesUnclear,
        "found \(table.columns.count) columns of values, but a column of times and one of the signal "
          + "were expected; give both in every row")
    }
    let column = table.columns[index]
    let name =
      names.indices.contains(index)
      ? "column \(TextDocument.shortened(names[index]))" : "column \(index + 1)"
    guard column.kind == .number else {
      throw RecordingError(
        .badCell,
        "\(name) holds no numbers where times or a signal were expected; give seconds and "
          + "samples as numbers", line: line(ofRow: 0))
    }
    guard let row = column.values.firstIndex(where: \.isNaN) else { return column.values }
    let found = column.firstBadCell.map { document.quotation($0) } ?? "an empty cell"
    throw RecordingError(
      .badCell,
      "found \(found) in \(name) where a number was expected; correct the row or cut it off",
      line: column.firstBadCell.map { document.lineNumber(at: $0.lowerBound) } ?? line(ofRow: row))
  }

  private func line(ofRow row: Int) -> Int? {
    document.lineNumber(at: CellTable.offset(ofRow: row, in: document, layout: layout))
  }
}
