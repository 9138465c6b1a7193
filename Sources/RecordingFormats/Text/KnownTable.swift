import SignalCore

/// Chosen columns of a table whose layout a format knows, read in one pass.
///
/// Cells of the other columns are passed over unread, and rows may be of any length: what a row
/// lacks is missing.
struct KnownTable: Sendable {
  /// What the cells of a column are read as.
  enum Content: Sendable, Equatable {
    case number
    /// A date and time, or a number where the app counts milliseconds or seconds instead.
    case time
    /// The place of the cell.
    case cell
  }

  /// A column that is read.
  struct Column: Sendable {
    let index: Int
    let content: Content
    /// One number per row, NaN where there is none; epoch seconds for dates.
    fileprivate(set) var values: [Double] = []
    /// One range per row, for ``Content/cell``.
    fileprivate(set) var cells: [Range<Int>] = []
    /// The first cell that holds neither a number nor a mark of absence.
    fileprivate(set) var firstBadCell: Range<Int>?
    /// The first date of a column of times.
    fileprivate(set) var firstStamp: TimeStamp?
  }

  /// The columns in the order they were asked for.
  private(set) var columns: [Column]
  private(set) var rowCount = 0
  private let document: TextDocument
  private let bodyStart: Int

  /// Reads columns of all rows.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - heading: The names of the columns.
  ///   - columns: Index and content of each column to read, by rising index.
  /// - Complexity: O(n) time; memory for the columns that are read.
  init(
    _ document: TextDocument, below heading: TableHeading,
    columns: [(index: Int, content: Content)]
  ) {
    self.init(
      document, from: heading.bodyStart, delimiter: heading.delimiter, columns: columns)
  }

  /// Reads columns of all rows from a place of the text on.
  init(
    _ document: TextDocument, from bodyStart: Int, delimiter: UInt8,
    columns: [(index: Int, content: Content)]
  ) {
    precondition(
      zip(columns, columns.dropFirst()).allSatisfy { $0.index < $1.index },
      "columns are asked for by rising index")
    self.document = document
    self.bodyStart = bodyStart
    self.columns = columns.map { Column(index: $0.index, content: $0.content) }
    // A row of these tables has eight bytes at least, so this is never more than the text.
    let bound = min(document.census.lineCountBound, (document.bytes.count - bodyStart) / 8 + 1)
    for slot in columns.indices { self.columns[slot].reserve(bound) }
    readRows(delimiter)
  }

  private mutating func readRows(_ delimiter: UInt8) {
    let text = document.bytes
    let bytes = text.span
    let mark = KnownTable.decimalMark(document, from: bodyStart, delimiter: delimiter)
    var cursor = LineCursor(position: bodyStart, limit: bytes.count)
    var columns = self.columns
    self.columns = []
    while let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      var index = 0
      var position = line.lowerBound
      for slot in columns.indices {
        while index < columns[slot].index, position <= line.upperBound {
          position =
            Cell.cellEnd(
              from: position, limit: line.upperBound, delimiter: delimiter, in: bytes) + 1
          index += 1
        }
        guard position <= line.upperBound else {
          columns[slot].append(line.upperBound..<line.upperBound, in: bytes, mark: mark)
          continue
        }
        let end = Cell.cellEnd(
          from: position, limit: line.upperBound, delimiter: delimiter, in: bytes)
        columns[slot].append(Cell.trimmed(position..<end, in: bytes), in: bytes, mark: mark)
        position = end + 1
        index += 1
      }
      rowCount += 1
    }
    self.columns = columns
  }

  /// A comma between digits is the decimal mark where another byte separates cells and no cell of
  /// the first rows is a number with a point.
  static func decimalMark(
    _ document: TextDocument, from bodyStart: Int, delimiter: UInt8
  ) -> UInt8 {
    guard delimiter != ASCII.comma, document.census[ASCII.comma] > 0 else { return ASCII.point }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: bodyStart, limit: bytes.count)
    var cells: [Range<Int>] = []
    for _ in 0..<TextLayout.sampleLineCount {
      guard let line = cursor.next(in: bytes) else { break }
      Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
      for cell in cells where cell.contains(where: { bytes[$0] == ASCII.comma }) {
        if Cell.number(cell, in: bytes, mark: ASCII.comma) != nil { return ASCII.comma }
      }
    }
    return ASCII.point
  }

  /// The line of a row, counted from 1.
  func line(ofRow target: Int) -> Int? {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: bodyStart, limit: bytes.count)
    var row = 0
    while let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      if row == target { return document.lineNumber(at: line.lowerBound) }
      row += 1
    }
    return nil
  }

  /// The numbers of a column, where each cell is one or marks that there is none.
  ///
  /// - Parameters:
  ///   - slot: Which of the columns asked for.
  ///   - meaning: What was expected, for the message.
  /// - Returns: One number per row, NaN where there is none.
  /// - Throws: ``RecordingError`` with the code `badCell` and the line.
  func numbers(_ slot: Int, expecting meaning: String) throws(RecordingError) -> [Double] {
    if let bad = columns[slot].firstBadCell {
      throw RecordingError(
        .badCell,
        "found \(document.quotation(bad)) in column \(columns[slot].index + 1) where \(meaning) was "
          + "expected; remove or correct the line, or leave the cell empty to mark a gap",
        line: document.lineNumber(at: bad.lowerBound))
    }
    return columns[slot].values
  }
}

extension KnownTable.Column {
  fileprivate mutating func reserve(_ count: Int) {
    if content == .cell {
      cells.reserveCapacity(count)
    } else {
      values.reserveCapacity(count)
    }
  }

  @inline(__always)
  fileprivate mutating func append(_ cell: Range<Int>, in bytes: Span<UInt8>, mark: UInt8) {
    guard content != .cell else {
      cells.append(cell)
      return
    }
    if let value = Cell.number(cell, in: bytes, mark: mark) {
      values.append(value)
    } else if content == .time, let stamp = TimeStamp.scan(bytes, cell) {
      if firstStamp == nil { firstStamp = stamp }
      values.append(stamp.epochSeconds)
    } else {
      values.append(.nan)
      if firstBadCell == nil, !Cell.isMissing(cell, in: bytes) { firstBadCell = cell }
    }
  }
}

extension TimeColumn {
  /// The times of a column that a format knows for one, or `nil` where it holds none.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - intervals: The intervals beside it in milliseconds, NaN where missing.
  ///   - secondsPerUnit: What a number is where it is too small to count from 1970; `nil` decides
  ///     by the span of the intervals.
  ///   - meaning: What the times are; `nil` decides by their steps.
  init?(
    _ column: KnownTable.Column, intervals: [Double], secondsPerUnit: Double? = nil,
    meaning: Meaning? = nil
  ) {
    guard let first = column.values.first(where: { !$0.isNaN }) else { return nil }
    let epochUnit = column.firstStamp == nil ? TimeColumnChoice.epochUnit(first) : nil
    var unit = 1.0
    if column.firstStamp == nil {
      guard
        let found = epochUnit ?? secondsPerUnit
          ?? TimeColumnChoice.elapsedUnit(column.values, intervals, nil)
      else { return nil }
      unit = found
    }
    let resolution = TimeColumn.resolution(column.values, secondsPerUnit: unit)
    self.init(
      seconds: unit == 1 ? column.values : column.values.map { $0 * unit },
      meaning: meaning
        ?? TimeColumnChoice.meaning(column.values, unit * 1000, intervals, resolution),
      firstStamp: column.firstStamp
        ?? epochUnit.map { TimeStamp.utc(epochSeconds: first * $0) },
      resolutionSeconds: resolution)
  }

  /// The first time as the start of a recording, where it is a date and time.
  var start: RecordingStart? {
    firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
  }
}
