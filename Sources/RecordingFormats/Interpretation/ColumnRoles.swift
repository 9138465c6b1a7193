import SignalCore

/// Which column of a table holds the intervals, and which their times.
struct ColumnRoles {
  var interval: Int
  /// Whether more than its numbers says that the column holds intervals: its name, the caller, or
  /// times that advance by it.
  var isNamed = true
  var reason: String
  /// The column of times to try first, by content.
  var time: Int?

  /// Decides by the names of the columns, and by their content where names do not tell.
  ///
  /// - Throws: ``RecordingError`` with the code `rolesUnclear` or `notARecording`.
  init(
    _ table: CellTable, names: [ColumnName]?, document: TextDocument,
    options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) {
    if options.unit == .beatsPerMinute, let names,
      let rates = ColumnRoles.heartRates(table, names)
    {
      interval = rates
      reason = "column \(rates + 1) is named as a heart rate"
      return
    }
    if let names, let named = try ColumnRoles.named(table, names) {
      interval = named
      reason = "column \(named + 1) is named as an interval"
      return
    }
    if let names { try ColumnRoles.refuseByName(names) }
    try ColumnRoles.refuseWords(table, document)
    let facts = table.columns.map { ColumnFacts($0) }
    isNamed = false
    if let pair = ColumnRoles.runningSumPair(table, facts) {
      (interval, time) = (pair.interval, pair.time)
      isNamed = true
      reason =
        "column \(pair.time + 1) advances by the values of column \(pair.interval + 1), so those "
        + "are the intervals"
      return
    }
    let candidates = table.columns.indices.filter { column in
      table.columns[column].kind == .number && facts[column].varies && !facts[column].rises
        && (names.map { column >= $0.count || $0[column].role == .other } ?? true)
    }
    guard candidates.count == 1, let only = candidates.first else {
      if candidates.isEmpty, let times = ColumnRoles.onlyRisingColumn(table, facts) {
        if names?.contains(where: { $0.role == .heartRate }) == true {
          throw ColumnRoles.heartRatesOnly
        }
        interval = times
        reason = "column \(times + 1) is the only one that is no row number"
        return
      }
      throw ColumnRoles.unclear(candidates)
    }
    interval = only
    reason = "column \(only + 1) is the only one with numbers that vary without rising"
  }

  /// Takes the column that the caller names.
  ///
  /// - Throws: ``RecordingError`` with the code `rolesUnclear` where there is none, or where it holds
  ///   words or dates.
  init(
    told choice: ColumnChoice, _ table: CellTable, header: [String]?
  ) throws(RecordingError) {
    interval = try choice.index(columnCount: table.columns.count, header: header)
    reason = "column \(interval + 1), as told"
    guard table.columns[interval].kind == .number else {
      throw RecordingError(
        .rolesUnclear,
        "column \(interval + 1) holds \(table.columns[interval].kind == .stamp ? "dates" : "words"), "
          + "not intervals; give another --column")
    }
  }

  private static func unclear(_ candidates: [Int]) -> RecordingError {
    let named = candidates.prefix(8).map { "\($0 + 1)" }
    let rest = candidates.count > named.count ? " and \(candidates.count - named.count) more" : ""
    let found =
      candidates.isEmpty
      ? "no column holds intervals that can be told from other numbers"
      : "columns \(named.joined(separator: ", "))\(rest) could all be intervals"
    return RecordingError(
      .rolesUnclear,
      "\(found); choose one with --column, name it rr_ms or rr_s in a header line, or keep that column "
        + "alone")
  }

  private static func named(
    _ table: CellTable, _ names: [ColumnName]
  ) throws(RecordingError) -> Int? {
    let found = table.columns.indices.filter { column in
      column < names.count && names[column].role == .interval
        && (table.columns[column].kind == .number || table.rowCount == 0)
    }
    let originals = found.filter { !names[$0].isVersion }
    if originals.count == 1 { return originals.first }
    guard found.count <= 1 else {
      throw RecordingError(
        .rolesUnclear,
        "columns \(found.map { "\($0 + 1)" }.joined(separator: " and ")) are both named as "
          + "intervals; choose one with --column, or keep one of them")
    }
    return found.first
  }

  private static func heartRates(_ table: CellTable, _ names: [ColumnName]) -> Int? {
    table.columns.indices.first {
      $0 < names.count && names[$0].role == .heartRate && table.columns[$0].kind == .number
    }
  }

  private static func refuseByName(_ names: [ColumnName]) throws(RecordingError) {
    if names.contains(where: { $0.role == .summary }) {
      throw RecordingError(
        .notARecording,
        "the columns hold results (such as RMSSD or HRV), not beats; export the RR intervals")
    }
    if names.contains(where: { $0.role == .heartRate }),
      !names.contains(where: { $0.role == .other })
    {
      throw heartRatesOnly
    }
  }

  private static let heartRatesOnly = RecordingError(
    .notARecording,
    "the columns hold heart rates or a pulse, from which beats cannot be recovered; export the RR "
      + "intervals")

  /// Words that differ from row to row give the numbers beside them a meaning that only their own
  /// format knows (labels of beats, kinds of measurement).
  private static func refuseWords(
    _ table: CellTable, _ document: TextDocument
  ) throws(RecordingError) {
    guard let column = table.columns.firstIndex(where: { $0.wordsVary(in: document) }) else {
      return
    }
    throw RecordingError(
      .rolesUnclear,
      "column \(column + 1) holds words whose meaning is not known here; keep the rows that are "
        + "beats, and the column of their intervals, under the name rr_ms or rr_s")
  }

  /// The pair of columns of which one is the running sum of the other.
  private static func runningSumPair(
    _ table: CellTable, _ facts: [ColumnFacts]
  ) -> (interval: Int, time: Int)? {
    var best: (interval: Int, time: Int, share: Double)?
    for interval in table.columns.indices
    where table.columns[interval].kind == .number && !facts[interval].isRowNumber {
      let values = Array(table.columns[interval].values.prefix(4000))
      guard let median = ValueProfile(values).median else { continue }
      let inSeconds = median < 10
      let milliseconds = values.map {
        AbsentValue.isPresent($0) ? (inSeconds ? $0 * 1000 : $0) : Double.nan
      }
      for time in table.columns.indices
      where time != interval && facts[time].mostlyRises && !facts[time].isRowNumber {
        for scale in [1000.0, 1.0] {
          let fit = TimeColumn.fit(
            times: table.columns[time].values, scale: scale, intervals: milliseconds, tolerance: 20)
          let share = max(fit.endShare, fit.startShare)
          if fit.stepCount > 0, share >= 0.5, share > best?.share ?? 0 {
            best = (interval, time, share)
          }
        }
      }
    }
    return best.map { ($0.interval, $0.time) }
  }

  private static func onlyRisingColumn(_ table: CellTable, _ facts: [ColumnFacts]) -> Int? {
    let rising = table.columns.indices.filter {
      table.columns[$0].kind == .number && facts[$0].rises && !facts[$0].isRowNumber
    }
    return rising.count == 1 ? rising.first : nil
  }
}

/// What the first rows of a column show about its course.
struct ColumnFacts {
  var varies = false
  /// Every step is positive.
  var rises = false
  /// Nine of ten steps are not negative.
  var mostlyRises = false
  /// Three of ten steps are negative, and ten times as many as are positive.
  var mostlyFalls = false
  /// Whether the numbers count the rows: 0, 1, 2 or 1, 2, 3 and so on.
  var isRowNumber = false

  init(_ column: CellTable.Column) {
    let values = column.values.prefix(4000).filter { !$0.isNaN }
    guard values.count >= 2 else {
      varies = !values.isEmpty
      return
    }
    var positive = 0
    var negative = 0
    var ones = 0
    for (earlier, later) in zip(values, values.dropFirst()) {
      if later > earlier { positive += 1 }
      if later < earlier { negative += 1 }
      if later == earlier + 1 { ones += 1 }
    }
    let steps = values.count - 1
    varies = positive + negative > 0
    rises = positive == steps && steps >= 2
    mostlyRises = positive > 0 && negative * 10 <= steps
    mostlyFalls = negative * 10 >= steps * 3 && positive * 10 <= negative
    isRowNumber = ones == steps && values[0] == values[0].rounded()
  }
}

extension CellTable.Column {
  /// Whether the cells of a column of words differ from each other.
  func wordsVary(in document: TextDocument) -> Bool {
    guard kind == .word, let first = cells.first else { return false }
    let word = document.bytes[first]
    return cells.contains { !document.bytes[$0].elementsEqual(word) }
  }
}
