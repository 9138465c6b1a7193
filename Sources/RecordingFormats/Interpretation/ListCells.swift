import SignalCore

/// A table of which a column named as intervals holds a whole list in each cell: recordings, or the
/// packets of one.
struct ListCells {
  /// Lists of fewer beats, in the middle, are packets of one recording.
  private static let fewestBeats = 30.0
  /// More recordings than any table has.
  private static let mostSessions = 1000

  private let column: Int
  private let table: CellTable
  private let names: [ColumnName]
  private let document: TextDocument
  private let mark: UInt8

  /// Finds the column, or returns `nil` where no cell of a column named as intervals is a list.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - names: The names of its columns.
  ///   - document: The text it stands in.
  ///   - layout: How the text is laid out.
  init?(
    _ table: CellTable, _ names: [ColumnName]?, _ document: TextDocument, _ layout: TextLayout
  ) {
    guard let names else { return nil }
    let column = table.columns.indices.first {
      $0 < names.count && names[$0].role == .interval && table.columns[$0].kind == .word
    }
    guard let column,
      table.columns[column].cells.contains(where: { ListCells.isList($0, document.bytes) })
    else { return nil }
    self.column = column
    self.table = table
    self.names = names
    self.document = document
    mark = layout.decimalMark
  }

  /// Whether a cell holds numbers between brackets, or several, and no words.
  private static func isList(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var isSeveral = bytes[cell].first == UInt8(ascii: "[")
    var hasDigit = false
    for byte in bytes[cell] {
      if ASCII.isLetter(byte) { return false }
      if ASCII.isDigit(byte) { hasDigit = true }
      if hasDigit, separators.contains(byte) || ASCII.isBlank(byte) { isSeveral = true }
    }
    return hasDigit && isSeveral
  }

  private static let separators = [ASCII.semicolon, ASCII.bar, ASCII.comma]

  /// Reads the lists.
  ///
  /// - Parameter options: What the caller knows.
  /// - Returns: A session for each list, or one of all where they are packets.
  /// - Throws: ``RecordingError`` with the code `badCell` for a list with anything but numbers.
  /// - Complexity: O(n).
  func decoded(options: ReadingOptions) throws(RecordingError) -> [DecodedRecording] {
    var lists: [(row: Int, values: [Double])] = []
    for row in 0..<table.rowCount {
      let values = try numbers(table.columns[column].cells[row])
      if !values.isEmpty { lists.append((row, values)) }
    }
    let lengths = lists.map { Double($0.values.count) }
    if lists.count > 1, let middle = ValueProfile.median(lengths), middle < ListCells.fewestBeats {
      return [try packets(lists).decoded(options: options)]
    }
    guard lists.count <= ListCells.mostSessions else {
      throw RecordingError(
        .rolesUnclear,
        "column \(column + 1) holds \(lists.count) lists of intervals, and at most "
          + "\(ListCells.mostSessions) sessions are read; give fewer rows in a file")
    }
    var sessions: [DecodedRecording] = []
    for list in lists {
      var reading = intervalReading(list.values, "a list in each row") { _ in list.row }
      reading.mayBeBeatTimes = true
      sessions.append(try reading.decoded(options: options))
    }
    return sessions
  }

  private func intervalReading(
    _ values: [Double], _ words: String, row: @escaping (Int) -> Int
  ) -> IntervalReading {
    let (table, column, document) = (table, column, document)
    return IntervalReading(
      values: values, roleReason: "column \(column + 1) is named as intervals and holds \(words)",
      nameUnit: names[column].unit, nameTickRateHertz: names[column].tickRateHertz
    ) { document.lineNumber(at: table.columns[column].cells[row($0)].lowerBound) }
  }

  /// All lists as one recording; the time of a row is when its packet arrived.
  private func packets(_ lists: [(row: Int, values: [Double])]) -> IntervalReading {
    let rows = lists.flatMap { list in list.values.map { _ in list.row } }
    var reading = intervalReading(lists.flatMap(\.values), "the intervals of a packet in each row")
    {
      rows[$0]
    }
    let stamps = table.columns.indices.first { column in
      let stamp = table.columns[column].firstStamp
      let isEpoch =
        table.columns[column].kind == .number
        && table.columns[column].values.first.flatMap(TimeColumnChoice.epochUnit) != nil
      return table.columns[column].firstBadCell == nil && (stamp.map { !$0.isDateOnly } ?? isEpoch)
    }
    guard let stamps else { return reading }
    let column = table.columns[stamps]
    let unit = column.kind == .stamp ? 1 : column.values.first.flatMap(TimeColumnChoice.epochUnit)
    guard let unit, let first = column.values.first else { return reading }
    // A gap stands before the first beat of a packet, whose time is that of the last.
    let toSeconds = (ValueProfile(reading.values).median ?? 0) < 10 ? 1 : 1e-3
    let seconds = lists.flatMap { list in
      let others = list.values.dropFirst().reduce(0) { $1.isNaN ? $0 : $0 + $1 } * toSeconds
      return list.values.indices.map { $0 == 0 ? column.values[list.row] * unit - others : .nan }
    }
    reading.times = TimeColumn(
      seconds: seconds, meaning: .arrival,
      firstStamp: column.firstStamp ?? TimeStamp.utc(epochSeconds: first * unit),
      resolutionSeconds: TimeColumn.resolution(column.values, secondsPerUnit: unit))
    reading.start = reading.times?.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
    return reading
  }

  private func numbers(_ cell: Range<Int>) throws(RecordingError) -> [Double] {
    let bytes = document.bytes
    var list = cell
    if !list.isEmpty, bytes[list.lowerBound] == UInt8(ascii: "[") { list.removeFirst() }
    if !list.isEmpty, bytes[list.upperBound - 1] == UInt8(ascii: "]") { list.removeLast() }
    if Cell.isMissing(Cell.trimmed(list, in: bytes.span), in: bytes.span) { return [] }
    let delimiter = ListCells.separators.first { bytes[list].contains($0) }
    var parts: [Range<Int>] = []
    Cell.split(list, delimiter: delimiter, in: bytes.span, into: &parts)
    // A comma beside semicolons is a decimal mark, beside nothing else it separates.
    let mark = delimiter == ASCII.comma ? ASCII.point : mark
    var values: [Double] = []
    values.reserveCapacity(parts.count)
    for part in parts {
      if let number = Cell.number(part, in: bytes.span, mark: mark) {
        values.append(number)
      } else if Cell.isMissing(part, in: bytes.span) {
        values.append(.nan)
      } else {
        throw RecordingError(
          .badCell,
          "found \(document.quotation(part)) in the list of column \(column + 1) where an interval was "
            + "expected; remove or correct it",
          line: document.lineNumber(at: cell.lowerBound))
      }
    }
    return values
  }
}
