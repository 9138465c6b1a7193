import SignalCore

/// Columns that tell the recordings of a table apart, such as those of subjects or sessions.
///
/// Their content, which may name persons, is compared and never shown.
struct SessionColumn {
  /// More sessions than any table of recordings has.
  private static let mostSessions = 1000
  /// So many beats each stretch of equal cells has on average; fewer are those of a packet.
  private static let fewestBeats = 30

  /// The first of the columns.
  private let column: Int
  private let ranges: [Range<Int>]

  /// Finds the columns, or returns `nil` where none has such a name, or none has long stretches of
  /// equal cells.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - names: The names of its columns.
  ///   - document: The text it stands in.
  /// - Complexity: O(n).
  init?(_ table: CellTable, _ names: [ColumnName], _ document: TextDocument) {
    var starts: Set<Int> = []
    var first: Int?
    for column in table.columns.indices where column < names.count && names[column].tellsSessions {
      let found = SessionColumn.starts(table.columns[column], table.rowCount, document)
      guard found.count > 1, table.rowCount >= SessionColumn.fewestBeats * found.count else {
        continue
      }
      first = first ?? column
      starts.formUnion(found)
    }
    guard let first else { return nil }
    column = first
    let sorted = starts.sorted()
    ranges = zip(sorted, sorted.dropFirst() + [table.rowCount]).map { $0..<$1 }
  }

  /// The rows at which the content of a column changes, the first included; an empty cell goes on
  /// with what stands above.
  private static func starts(
    _ column: CellTable.Column, _ rowCount: Int, _ document: TextDocument
  ) -> [Int] {
    let bytes = document.bytes
    var starts: [Int] = []
    if column.kind == .word {
      var last: Range<Int>?
      for row in 0..<rowCount where !Cell.isMissing(column.cells[row], in: bytes.span) {
        if let last, bytes[last].elementsEqual(bytes[column.cells[row]]) { continue }
        starts.append(row)
        last = column.cells[row]
      }
    } else {
      var last = Double.nan
      for row in 0..<rowCount where !column.values[row].isNaN && column.values[row] != last {
        starts.append(row)
        last = column.values[row]
      }
    }
    // Rows above the first that is filled belong to it.
    if !starts.isEmpty { starts[0] = 0 }
    return starts
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
      do throws(RecordingError) {
        sessions.append(try reading.part(range, toldApartBy: column).decoded(options: options))
      } catch {
        throw RecordingError(
          error.code, "session \(sessions.count + 1) of the table: \(error.message)",
          line: error.line)
      }
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
