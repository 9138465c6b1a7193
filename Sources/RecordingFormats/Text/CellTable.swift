/// The rows of a text as columns.
///
/// Columns of numbers and of time stamps hold numbers, NaN where a cell is missing or cannot be
/// read; columns of words hold the places of their cells. Whether an unreadable cell matters is
/// for the one who uses the column.
struct CellTable: Sendable {
  struct Column: Sendable {
    var kind: Cell.Kind
    /// One number per row: the value, or the epoch seconds of a stamp; empty for words.
    var values: [Double] = []
    /// The range of the cell of each row, for words only.
    var cells: [Range<Int>] = []
    var missingCount = 0
    /// The first cell that holds neither a value of the column's kind nor a mark of absence.
    var firstBadCell: Range<Int>?
    /// The first stamp of a column of stamps.
    var firstStamp: TimeStamp?
    fileprivate(set) var lastStamp: TimeStamp?
    /// The last rows without a break of which the cells are neither values nor marks of absence,
    /// and the first of those cells.
    fileprivate(set) var badRun: (rows: Range<Int>, cell: Range<Int>)?

    /// Whether a column of words has none.
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

    fileprivate mutating func reverse() {
      values.reverse()
      cells.reverse()
      swap(&firstStamp, &lastStamp)
    }
  }

  private(set) var columns: [Column]
  private(set) var rowCount = 0
  /// Whether the rows were turned around.
  private(set) var isReversed = false
  let header: [String]?

  /// Reads all rows of a text.
  ///
  /// - Throws: ``RecordingError`` with the code `raggedRow` for a row with more cells than the
  ///   others, or where most have fewer; one with fewer has missing values at its end.
  /// - Complexity: O(n).
  init(_ document: TextDocument, layout: TextLayout) throws(RecordingError) {
    header = layout.header
    // A cell takes a byte at least, the delimiter; rows cut short must not fill the memory.
    let largestCount = document.bytes.count + CellTable.spareCells
    let bound = min(
      document.census.lineCountBound, largestCount / max(1, layout.columnKinds.count) + 1)
    columns = layout.columnKinds.map { kind in
      var column = Column(kind: kind == .missing ? .word : kind)
      if column.kind == .word {
        column.cells.reserveCapacity(bound)
      } else {
        column.values.reserveCapacity(bound)
      }
      return column
    }
    var cursor = LineCursor(position: layout.dataStart, limit: document.bytes.count)
    let bytes = document.bytes.span
    var cells: [Range<Int>] = []
    while let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      Cell.split(line, delimiter: layout.delimiter, in: bytes, into: &cells)
      if cells.count > columns.count, TextLayout.filledCount(cells) > columns.count {
        throw RecordingError(
          .raggedRow,
          "found \(TextLayout.filledCount(cells)) cells where the other rows have "
            + "\(columns.count); check the delimiter and the decimal mark of this line",
          line: document.lineNumber(at: line.lowerBound))
      }
      for column in columns.indices {
        let cell = column < cells.count ? cells[column] : line.upperBound..<line.upperBound
        columns[column].append(cell, in: bytes, mark: layout.decimalMark)
      }
      rowCount += 1
      guard rowCount * columns.count <= largestCount else {
        throw RecordingError(
          .raggedRow,
          "most rows up to here have fewer cells than the \(columns.count) of others; check the "
            + "delimiter, or give the column of the intervals alone",
          line: document.lineNumber(at: line.lowerBound))
      }
    }
  }

  /// So many cells may be missing at the ends of rows besides those that have a byte in the file.
  private static let spareCells = 1 << 15

  /// Turns the rows around where the table begins with the newest: where the stamps of one of its
  /// columns, or its times since 1970, go back and hardly ever on.
  ///
  /// - Complexity: O(n).
  mutating func reverseIfNewestFirst() {
    let isNewestFirst = columns.contains { column in
      let isStamped = column.firstStamp.map { !$0.isDateOnly } ?? false
      let isEpoch =
        column.kind == .number
        && column.values.first.map { TimeColumnChoice.epochUnit($0) != nil } == true
      return (isStamped || isEpoch) && ColumnFacts(column).mostlyFalls
    }
    guard rowCount > 2, isNewestFirst else { return }
    for column in columns.indices { columns[column].reverse() }
    isReversed = true
  }

  /// Whether a column tells the rows one after the other: by a number or by a time.
  func numbersRows(_ column: Int) -> Bool {
    columns[column].kind == .stamp || ColumnFacts(columns[column]).mostlyRises
  }

  /// The row of the file that became a row.
  func fileRow(of row: Int) -> Int { isReversed ? rowCount - 1 - row : row }

  /// Returns the index of the first byte of a row's line, by reading again up to it.
  static func offset(ofRow target: Int, in document: TextDocument, layout: TextLayout) -> Int {
    var cursor = LineCursor(position: layout.dataStart, limit: document.bytes.count)
    let bytes = document.bytes.span
    var row = 0
    while let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      if row == target { return line.lowerBound }
      row += 1
    }
    return document.bytes.count
  }
}

extension CellTable.Column {
  @inline(__always)
  fileprivate mutating func append(_ cell: Range<Int>, in bytes: Span<UInt8>, mark: UInt8) {
    switch kind {
    case .number:
      if let value = Cell.number(cell, in: bytes, mark: mark) {
        values.append(value)
      } else {
        appendAbsent(cell, in: bytes)
      }
    case .stamp:
      if let stamp = TimeStamp.scan(bytes, cell) {
        if firstStamp == nil { firstStamp = stamp }
        lastStamp = stamp
        values.append(stamp.epochSeconds)
      } else {
        appendAbsent(cell, in: bytes)
      }
    case .word, .missing, .garbage:
      cells.append(cell)
    }
  }

  private mutating func appendAbsent(_ cell: Range<Int>, in bytes: Span<UInt8>) {
    values.append(.nan)
    if Cell.isMissing(cell, in: bytes) {
      missingCount += 1
      return
    }
    firstBadCell = firstBadCell ?? cell
    let row = values.count - 1
    if let run = badRun, run.rows.upperBound == row {
      badRun = (run.rows.lowerBound..<row + 1, run.cell)
    } else {
      badRun = (row..<row + 1, cell)
    }
  }
}
