import SignalCore

/// A column that tells the recordings of a table apart, such as one of subjects or sessions.
///
/// Its content, which may name persons, is compared and never shown.
struct SessionColumn {
  /// More sessions than any table of recordings has.
  private static let mostSessions = 1000

  private let column: Int
  private let ranges: [Range<Int>]

  /// Finds the column, or returns `nil` where none has such a name, or none has stretches of equal
  /// cells.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - names: The names of its columns.
  ///   - document: The text it stands in.
  /// - Complexity: O(n).
  init?(_ table: CellTable, _ names: [ColumnName], _ document: TextDocument) {
    for column in table.columns.indices where column < names.count && names[column].tellsSessions {
      let ranges = SessionColumn.stretches(table.columns[column], table.rowCount, document)
      // A column that differs from row to row numbers the rows.
      guard ranges.count > 1, table.rowCount >= 2 * ranges.count else { continue }
      self.column = column
      self.ranges = ranges
      return
    }
    return nil
  }

  private static func stretches(
    _ column: CellTable.Column, _ rowCount: Int, _ document: TextDocument
  ) -> [Range<Int>] {
    let bytes = document.bytes
    func areEqual(_ row: Int, _ other: Int) -> Bool {
      if column.kind == .word {
        return bytes[column.cells[row]].elementsEqual(bytes[column.cells[other]])
      }
      let (value, before) = (column.values[row], column.values[other])
      return value == before || value.isNaN && before.isNaN
    }
    var ranges: [Range<Int>] = []
    var start = 0
    for row in 0..<rowCount where row > 0 && !areEqual(row, row - 1) {
      ranges.append(start..<row)
      start = row
    }
    ranges.append(start..<rowCount)
    return ranges
  }

  /// Reads each session by itself.
  ///
  /// - Parameters:
  ///   - reading: The reading of all rows.
  ///   - options: What the caller knows.
  /// - Returns: The sessions that hold an interval.
  /// - Throws: ``RecordingError``.
  func decoded(
    _ reading: IntervalReading, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard ranges.count <= SessionColumn.mostSessions else {
      throw RecordingError(
        .rolesUnclear,
        "column \(column + 1), which tells recordings apart by its name, changes "
          + "\(ranges.count - 1) times, and at most \(SessionColumn.mostSessions) sessions are read; "
          + "sort the rows by it, or give one recording in a file")
    }
    var sessions: [DecodedRecording] = []
    for range in ranges
    where reading.values[range].contains(where: { AbsentValue.isPresent($0) && !$0.isNaN }) {
      sessions.append(try reading.part(range, toldApartBy: column).decoded(options: options))
    }
    guard !sessions.isEmpty else {
      throw RecordingError(
        .noIntervals, "no interval was found; the file must hold at least one beat-to-beat value")
    }
    return sessions
  }
}

extension IntervalReading {
  /// The rows of one session.
  fileprivate func part(_ range: Range<Int>, toldApartBy column: Int) -> IntervalReading {
    var part = self
    part.values = Array(values[range])
    part.labels = labels.map { Array($0[range]) }
    part.roleReason += "; column \(column + 1) tells the sessions apart"
    let place = place
    part.place = { place($0 + range.lowerBound) }
    guard var times else { return part }
    let first = times.seconds[0]
    times.seconds = Array(times.seconds[range])
    if range.lowerBound > 0 {
      let delay = (times.seconds.first ?? .nan) - first
      times.firstStamp = delay.isNaN ? nil : times.firstStamp?.advanced(bySeconds: delay)
      part.start = times.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
    }
    part.times = times
    return part
  }
}
