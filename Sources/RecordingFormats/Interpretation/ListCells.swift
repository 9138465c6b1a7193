/// A table whose rows are recordings: a column named as intervals holds a whole list in each cell.
struct ListCells {
  private let column: Int
  private let table: CellTable
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
    self.document = document
    mark = layout.decimalMark
  }

  /// Whether a cell holds several numbers and no words.
  private static func isList(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var hasSeparator = false
    var hasDigit = false
    for byte in bytes[cell] {
      if ASCII.isLetter(byte) { return false }
      if ASCII.isDigit(byte) { hasDigit = true }
      if hasDigit, byte == ASCII.comma || byte == ASCII.semicolon || ASCII.isBlank(byte) {
        hasSeparator = true
      }
    }
    return hasSeparator
  }

  /// Reads the list of each row as a session.
  ///
  /// - Parameters:
  ///   - options: What the caller knows.
  ///   - listReason: What is to be said of the text, after the reason for the column.
  /// - Returns: The sessions, one for each row that holds a list.
  /// - Throws: ``RecordingError`` with the code `badCell` for a list with anything but numbers.
  func decoded(
    options: ReadingOptions, listReason: String
  ) throws(RecordingError) -> [DecodedRecording] {
    var sessions: [DecodedRecording] = []
    for cell in table.columns[column].cells where !Cell.isMissing(cell, in: document.bytes.span) {
      let line = document.lineNumber(at: cell.lowerBound)
      var reading = IntervalReading(
        values: try numbers(cell, line),
        roleReason: "column \(column + 1) is named as intervals and holds a list in each row"
          + listReason
      ) { _ in line }
      reading.mayBeBeatTimes = true
      sessions.append(try reading.decoded(options: options))
    }
    return sessions
  }

  private func numbers(_ cell: Range<Int>, _ line: Int) throws(RecordingError) -> [Double] {
    let bytes = document.bytes
    var list = cell
    if !list.isEmpty, bytes[list.lowerBound] == UInt8(ascii: "[") { list.removeFirst() }
    if !list.isEmpty, bytes[list.upperBound - 1] == UInt8(ascii: "]") { list.removeLast() }
    let delimiters = [ASCII.semicolon, ASCII.comma].filter { bytes[list].contains($0) }
    var parts: [Range<Int>] = []
    Cell.split(list, delimiter: delimiters.first, in: bytes.span, into: &parts)
    // A comma beside semicolons is a decimal mark, beside nothing else it separates.
    let mark = delimiters.first == ASCII.comma ? ASCII.point : mark
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
          line: line)
      }
    }
    return values
  }
}
