import SignalCore

/// Reads the intervals of any text of numbers, whatever its layout.
struct TextReading {
  let document: TextDocument
  let layout: TextLayout
  let fileName: String
  let options: ReadingOptions

  /// Creates a reading of the text of a file.
  ///
  /// - Throws: ``RecordingError`` with the code `empty` where there is no content line, or
  ///   `rolesUnclear` where commas can be read two ways.
  init(_ input: RecordingInput, options: ReadingOptions) throws(RecordingError) {
    guard let document = input.text else {
      throw RecordingError(
        .unknownFormat, "the content is binary, not text; choose the format the recorder wrote")
    }
    guard let layout = input.layout else {
      throw RecordingError(
        .empty,
        "the file holds no number, only blank lines and comments; a recording needs at "
          + "least one interval")
    }
    if let question = layout.commaQuestion {
      throw RecordingError(
        .rolesUnclear, question, line: document.lineNumber(at: layout.dataStart))
    }
    self.document = document
    self.layout = layout
    fileName = input.fileName
    self.options = options
  }

  /// Reads rows of columns, or a list where the layout is one.
  ///
  /// - Returns: One recording, or one for each session that a column tells apart.
  /// - Throws: ``RecordingError``.
  func decoded() throws(RecordingError) -> [DecodedRecording] {
    if layout.isList {
      // A list has one column, whatever it is called.
      if let column = options.column {
        _ = try column.index(columnCount: 1, header: layout.header)
      }
      return [try decodedList()]
    }
    var table = try CellTable(document, layout: layout)
    if layout.header == nil, WrappedList.isLikely(table) { return [try decodedList()] }
    let names = layout.header.map { $0.map { ColumnName($0) } }
    table.reverseIfNewestFirst()
    return try decoded(table, names)
  }

  /// Reads all numbers in the order they stand in.
  func decodedList() throws(RecordingError) -> DecodedRecording {
    let name = layout.header.flatMap { $0.count == 1 ? ColumnName($0[0]) : nil }
    if let name { try refuse(name) }
    try refuseUnknownRate(name)
    if layout.columnKinds == [.stamp] { return try decodedStamps() }
    let list = try NumberList(document, layout: layout)
    let (document, layout) = (document, layout)
    var reading = IntervalReading(
      values: list.values, roleReason: listReason + decimalReason, nameUnit: name?.unit,
      nameTickRateHertz: name?.tickRateHertz, start: FileNameDate.start(fileName)
    ) { row in
      document.lineNumber(at: NumberList.offset(ofValue: row, in: document, layout: layout))
    }
    reading.mayBeBeatTimes = true
    reading.warnings = layoutWarnings
    return try reading.decoded(options: options)
  }

  /// Reads the date and time of a beat in each line.
  private func decodedStamps() throws(RecordingError) -> DecodedRecording {
    var table = try CellTable(document, layout: layout)
    table.reverseIfNewestFirst()
    let stamps = table.columns[0]
    if let bad = stamps.firstBadCell {
      throw RecordingError(
        .badCell,
        "found \(document.quotation(bad)) where the time of a beat was expected; remove or correct the "
          + "line",
        line: document.lineNumber(at: bad.lowerBound))
    }
    guard TimeColumn.resolution(stamps.values, secondsPerUnit: 1) <= 0.02 else {
      throw RecordingError(
        .notBeats,
        "each line holds a date and time, which are too coarse to be those of beats; export times to "
          + "the millisecond, or the RR intervals")
    }
    var reading = IntervalReading(
      values: stamps.values, roleReason: "one date and time per line", nameUnit: .seconds,
      unitSource: "the notation",
      start: stamps.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
    ) { _ in nil }
    reading.mayBeBeatTimes = true
    return try reading.decoded(options: options)
  }

  private var listReason: String {
    let shape = layout.isList && layout.columnCount == 1 && !layout.isQuotedList
    return shape
      ? "one number per line" : "all numbers in the order they stand in, several per line"
  }

  private func refuse(_ name: ColumnName) throws(RecordingError) {
    guard options.unit == .automatic, options.tickRateHertz == nil else { return }
    switch name.role {
    case .heartRate:
      throw RecordingError(
        .notARecording,
        "the column is named as a heart rate, from which beats cannot be recovered; export the RR "
          + "intervals, or give --unit bpm if each number belongs to one beat")
    case .summary:
      throw RecordingError(
        .notARecording,
        "the column is named as a result (such as RMSSD or HRV), not as RR intervals; if it holds "
          + "intervals, give --unit ms or --unit s")
    case .interval, .time, .runningSum, .judgement, .other: break
    }
  }

  /// More columns than any table of intervals has; finding roles compares each with each.
  private static let mostColumns = 256

  /// Samples of a clock that the name does not tell the rate of.
  private func refuseUnknownRate(_ name: ColumnName?) throws(RecordingError) {
    guard name?.countsSamples == true, options.unit == .automatic, options.tickRateHertz == nil
    else { return }
    throw RecordingError(
      .unitUnclear,
      "the column's name says that it counts samples of the recorder's clock; give --tick-rate HZ "
        + "with the samples per second")
  }

  private func decoded(
    _ table: CellTable, _ names: [ColumnName]?
  ) throws(RecordingError) -> [DecodedRecording] {
    guard table.columns.count <= TextReading.mostColumns else {
      throw RecordingError(
        .rolesUnclear,
        "the rows have \(table.columns.count) columns, and at most \(TextReading.mostColumns) are "
          + "looked at; give the intervals one per line, or a table of the columns that matter",
        line: document.lineNumber(at: layout.dataStart))
    }
    if options.column == nil, let lists = ListCells(table, names, document, layout) {
      return try lists.decoded(options: options)
    }
    let roles =
      if let column = options.column {
        try ColumnRoles(told: column, table, header: layout.header)
      } else {
        try ColumnRoles(table, names: names, document: document, options: options)
      }
    try refuseBadCells(table, roles.interval)
    let name = names.flatMap { $0.count > roles.interval ? $0[roles.interval] : nil }
    try refuseUnknownRate(name)
    var values = table.columns[roles.interval].values
    var choice = TimeColumnChoice(
      table, names: names, interval: roles.interval, preferred: roles.time)
    let sessions = names.flatMap { SessionColumn(table, $0, self.document) }
    let firstRow = sessions == nil ? choice.dropRepeatedFirstRow(&values) : 0
    let (document, layout) = (document, layout)
    var reading = IntervalReading(
      values: values, roleReason: roles.reason + choice.reason + decimalReason,
      nameUnit: name?.unit, nameTickRateHertz: name?.tickRateHertz,
      times: choice.times,
      start: choice.start ?? FileNameDate.start(fileName)
    ) { row in
      document.lineNumber(
        at: CellTable.offset(
          ofRow: table.fileRow(of: row + firstRow), in: document, layout: layout))
    }
    reading.mayBeBeatTimes = choice.times == nil
    if !roles.isNamed, options.unit == .automatic, options.tickRateHertz == nil {
      let unnamed = UnnamedIntervals(column: roles.interval + 1, hasNames: names != nil)
      if let times = choice.contradicting, choice.times == nil {
        throw unnamed.contradicted(byColumn: times + 1)
      }
      reading.unnamed = unnamed
    }
    reading.warnings = layoutWarnings + judgementWarnings(table, names)
    reading.warnings += timeWarnings(table, choice)
    guard let sessions else { return [try reading.decoded(options: options)] }
    return try sessions.decoded(reading, options: options)
  }

  /// A word among the numbers of a row takes the meaning from the row.
  private func refuseBadCells(
    _ table: CellTable, _ interval: Int
  ) throws(RecordingError) {
    if let bad = table.columns[interval].firstBadCell {
      throw RecordingError(
        .badCell,
        "found \(document.quotation(bad)) in column \(interval + 1) where an interval was "
          + "expected; remove or correct the line, or leave the cell empty to mark a gap",
        line: document.lineNumber(at: bad.lowerBound))
    }
    for column in table.columns.indices where table.numbersRows(column) {
      guard let run = table.columns[column].badRun, run.rows.upperBound == table.rowCount,
        run.rows.count <= TextReading.mostSummaryRows,
        run.rows.contains(where: { !table.columns[interval].values[$0].isNaN }),
        document.holdsWord(run.cell)
      else { continue }
      throw RecordingError(
        .badCell,
        "found \(document.quotation(run.cell)) in column \(column + 1), where the rows above have a "
          + "\(table.columns[column].kind == .stamp ? "time" : "number"), as a total or a mean has; "
          + "remove the lines from here on",
        line: document.lineNumber(at: run.cell.lowerBound))
    }
  }

  /// More rows than totals, means and their like fill below a table.
  private static let mostSummaryRows = 12

  private func timeWarnings(_ table: CellTable, _ choice: TimeColumnChoice) -> [String] {
    var warnings: [String] = []
    if table.isReversed {
      warnings.append(
        "the file begins with the newest row; the rows were turned around, oldest first")
    }
    if choice.times == nil, let (column, cell) = choice.unreadable {
      let place = cell.map { " (line \(document.lineNumber(at: $0.lowerBound)))" } ?? ""
      warnings.append(
        "column \(column + 1) seems to hold times that could not be read\(place) and was not used, "
          + "so gaps and the start are not known")
    } else if choice.times == nil, let column = choice.contradicting {
      warnings.append(
        "the times of column \(column + 1) advance at another pace than the intervals and were not used, "
          + "so gaps are not known")
    }
    return warnings
  }

  private var decimalReason: String { layout.decimalReason.map { "; " + $0 } ?? "" }

  private var layoutWarnings: [String] {
    var warnings: [String] = []
    if layout.decimalIsChoice {
      warnings.append(
        "each line was read as one number with a decimal comma; if the comma separates two values, "
          + "put a semicolon or a line end in its place")
    }
    if layout.preambleLineCount > 0 {
      let lines = Counted.text(layout.preambleLineCount, "line")
      warnings.append("\(lines) of words before the first row: skipped")
    }
    return warnings
  }

  private func judgementWarnings(_ table: CellTable, _ names: [ColumnName]?) -> [String] {
    guard let names else { return [] }
    let judging = table.columns.indices.filter { column in
      column < names.count && names[column].role == .judgement
        && (ColumnFacts(table.columns[column]).varies
          || table.columns[column].wordsVary(in: document))
    }
    guard !judging.isEmpty else { return [] }
    let shown = judging.map { "\($0 + 1)" }.joined(separator: ", ")
    return ["columns that judge the beats (\(shown)) were not applied; all rows were kept"]
  }
}

extension TextLayout {
  /// Whether the rows are no columns: one number per line, lists, or lines of differing length.
  var isList: Bool { columnCount <= 1 || isQuotedList || isRagged && header == nil }
}
