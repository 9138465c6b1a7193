import SignalCore

/// The rows of this package's own CSV.
struct RRCSVRows {
  private let document: TextDocument
  private let layout: TextLayout
  private let table: CellTable
  private let header: [String]

  init(_ document: TextDocument, _ layout: TextLayout) throws(RecordingError) {
    guard let header = layout.header, header.contains("time_s"), header.contains("rr_ms") else {
      throw RecordingError(
        .unknownFormat,
        "the first line does not name the columns time_s and rr_ms; choose another format")
    }
    var layout = layout
    let numeric: Set<String> = ["time_s", "rr_ms", "break"]
    // Names decide what cells hold, so that a phase called 1 is a name.
    layout.columnCount = header.count
    layout.columnKinds = header.map { numeric.contains($0) ? .number : .word }
    self.document = document
    self.layout = layout
    self.header = header
    table = try CellTable(document, layout: layout)
  }

  func decoded(options: ReadingOptions) throws(RecordingError) -> DecodedRecording {
    guard table.rowCount > 0 else {
      throw RecordingError(
        .noIntervals, "there is no row below the header; the file must hold at least one interval")
    }
    let written = try numbers("rr_ms")
    let remedy = "remove or correct the row"
    _ = try BeatAssembly.checkIntervals(written, remedy: remedy, place: line(ofRow:))
    let unit = try UnitDecision(intervals: written, nameUnit: .milliseconds, options: options)
    let mixture = try UnitMixture(values: written, unit: unit, place: line(ofRow:))
    if let row = mixture.foreignRows.first { throw foreign(row, written) }
    let intervals = written.map { unit.milliseconds($0) }
    _ = try BeatAssembly.checkIntervals(intervals, remedy: remedy, place: line(ofRow:))
    let fileTimes = try numbers("time_s")
    let clock = RecordingClock(fileTimes, firstMilliseconds: intervals[0])
    var notes = mixture.warnings + [unit.warning, clock.warning].compactMap { $0 }
    let breaks = try breaks(
      RRCSVRows.inferredBreaks(
        times: clock.times, intervals: intervals, resolutionSeconds: clock.resolutionSeconds),
      &notes)
    var labels: [BeatLabel]?
    if let column = header.firstIndex(of: "label") { labels = try readLabels(column) }
    let series: RRSeries
    do throws(RRSeriesError) {
      series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: clock.times, labels: labels,
        breaks: breaks, start: start() ?? clock.start)
    } catch {
      throw RecordingError(
        .badCell, "\(error); correct the row or remove it", line: line(of: error))
    }
    try BeatAssembly.checkSpan(clock.times.last ?? 0)
    var decoded = DecodedRecording(
      series: series, unit: unit.unit, unitReason: unit.reason,
      roleReason: "columns by name; time_s is the end of each interval")
    decoded.phases = phases(clock.times, intervals)
    decoded.evidence.decimals = DecimalDigits.decimals(of: written)
    decoded.warnings = notes
    return decoded
  }

  /// A value that is no interval; rows of this format have times, so none can be left away.
  private func foreign(_ row: Int, _ written: [Double]) -> RecordingError {
    RecordingError(
      .badCell,
      "found \(ShortNumber.text(written[row])) in column rr_ms, far from the other intervals; "
        + "correct the row or remove it, or give --unit ms to keep it",
      line: line(ofRow: row))
  }

  /// The breaks that the file marks, and those that its times show against its marks.
  private func breaks(
    _ inferred: [Int], _ notes: inout [String]
  ) throws(RecordingError) -> [Int] {
    guard header.contains("break") else { return inferred }
    let marks = try numbers("break")
    let contradicted = inferred.count { marks[$0] == 0 }
    if contradicted > 0 {
      notes.append(
        "\(Counted.text(contradicted, "row is", "rows are")) marked as following the row above "
          + "although the time step differs from the interval; each is a break")
    }
    let shown = Set(inferred)
    return marks.indices.filter { $0 > 0 && (marks[$0] != 0 || shown.contains($0)) }
  }

  /// The rows whose time step differs from the interval by more than the tolerance.
  static func inferredBreaks(
    times: [Double], intervals: [Double], resolutionSeconds: Double
  ) -> [Int] {
    let tolerance = TimeColumn.toleranceMilliseconds(resolutionSeconds: resolutionSeconds)
    return times.indices.dropFirst().filter { row in
      ((times[row] - times[row - 1]) * 1000 - intervals[row]).magnitude > tolerance
    }
  }

  private func line(ofRow row: Int) -> Int? {
    document.lineNumber(at: CellTable.offset(ofRow: row, in: document, layout: layout))
  }

  private func numbers(_ name: String) throws(RecordingError) -> [Double] {
    guard let index = header.firstIndex(of: name) else { return [] }
    let column = table.columns[index]
    guard let row = column.values.firstIndex(where: { $0.isNaN }) else { return column.values }
    let offset = CellTable.offset(ofRow: row, in: document, layout: layout)
    let found = column.firstBadCell.map { document.quotation($0) } ?? "an empty cell"
    throw RecordingError(
      .badCell,
      "found \(found) in column \(name) where a number was expected; correct the row or remove it",
      line: document.lineNumber(at: column.firstBadCell?.lowerBound ?? offset))
  }

  private func readLabels(_ index: Int) throws(RecordingError) -> [BeatLabel] {
    var labels: [BeatLabel] = []
    labels.reserveCapacity(table.rowCount)
    for cell in table.columns[index].cells {
      let text = document.string(cell)
      guard let letter = text.first, text.count == 1, let label = BeatLabel(code: letter) else {
        let known = BeatLabel.allCases.map { String($0.code) }.joined(separator: ", ")
        throw RecordingError(
          .badCell,
          "found \(document.quotation(cell)) in column label where one of \(known) was expected; "
            + "correct the row",
          line: document.lineNumber(at: cell.lowerBound))
      }
      labels.append(label)
    }
    return labels
  }

  private func start() -> RecordingStart? {
    guard let index = header.firstIndex(of: "start"),
      let cell = table.columns[index].cells.first, !cell.isEmpty
    else { return nil }
    return RecordingStart(iso8601: unquoted(cell))
  }

  private func unquoted(_ cell: Range<Int>) -> String {
    document.string(cell).replacing("\"\"", with: "\"")
  }

  private func phases(_ times: [Double], _ intervals: [Double]) -> [RecordingPhase] {
    guard let index = header.firstIndex(of: "phase") else { return [] }
    let cells = table.columns[index].cells
    var phases: [RecordingPhase] = []
    var first = 0
    for row in 1...max(1, cells.count) {
      let isSame =
        row < cells.count && document.bytes[cells[row]].elementsEqual(document.bytes[cells[first]])
      guard !isSame else { continue }
      if !cells[first].isEmpty {
        let begin = first == 0 ? times[0] - intervals[0] / 1000 : times[first - 1].nextUp
        phases.append(
          RecordingPhase(
            name: unquoted(cells[first]),
            range: TimeRange(startSeconds: begin, endSeconds: times[row - 1].nextUp)))
      }
      first = row
    }
    return phases
  }

  private func line(of error: RRSeriesError) -> Int? {
    switch error {
    case .invalidInterval(let row, _), .timesNotRising(let row, _):
      line(ofRow: row)
    case .countMismatch, .invalidBreak: nil
    }
  }
}
