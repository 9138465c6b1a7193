import SignalCore

/// Which column of a table gives the times of the intervals, and what its numbers mean.
struct TimeColumnChoice {
  private(set) var times: TimeColumn?
  private(set) var reason = ""
  private(set) var start: RecordingStart?

  /// The first column of times, counted from 0, that was left aside because of a cell, and that
  /// cell where it is known.
  private(set) var unreadable: (column: Int, cell: Range<Int>?)?

  /// A column of times, counted from 0, at which no beats stand: days, or far too dense or too rare.
  private(set) var contradicting: Int?

  /// Looks for the column: the preferred one, then by name, then any stamps, then rising numbers.
  init(_ table: CellTable, names: [ColumnName]?, interval: Int, preferred: Int?) {
    let median = ValueProfile(table.columns[interval].values).median ?? 0
    let toMilliseconds = median < 10 ? 1000.0 : 1.0
    let intervals = table.columns[interval].values.map {
      AbsentValue.isPresent($0) ? $0 * toMilliseconds : Double.nan
    }
    func role(_ column: Int) -> ColumnName.Role? {
      names.flatMap { column < $0.count ? $0[column].role : nil }
    }
    let others = table.columns.indices.filter {
      $0 != interval && table.columns[$0].kind != .word && role($0) != .runningSum
    }
    let stamps = others.filter { table.columns[$0].kind == .stamp }
    if preferred == nil, let joined = StampPair(table, stamps),
      let found = TimeColumnChoice.read(joined.column, intervals)
    {
      take(found, "columns \(joined.date + 1) and \(joined.clock + 1) give \(found.words)")
      return
    }
    var order = [preferred].compactMap { $0 }
    // A date alone does not tell when a beat was.
    order += stamps.filter { table.columns[$0].firstStamp?.isDateOnly != true }
    order += others.filter { role($0) == .time && table.columns[$0].kind == .number }
    order += others.filter { column in
      names == nil && table.columns[column].kind == .number
        && ColumnFacts(table.columns[column]).mostlyRises
        && !ColumnFacts(table.columns[column]).isRowNumber
    }
    for column in order {
      let name = names.flatMap { column < $0.count ? $0[column] : nil }
      if let found = TimeColumnChoice.read(table.columns[column], intervals, name) {
        take(found, "column \(column + 1) gives \(found.words)")
        return
      }
      if let cell = table.columns[column].firstBadCell {
        unreadable = unreadable ?? (column, cell)
      } else if role(column) == .time, ColumnFacts(table.columns[column]).mostlyRises {
        contradicting = contradicting ?? column
      }
    }
    contradicting = contradicting ?? stamps.first { TimeColumnChoice.areDays(table.columns[$0]) }
    if unreadable == nil {
      let words = table.columns.indices.first {
        role($0) == .time && table.columns[$0].kind == .word && !table.columns[$0].isBlank
      }
      unreadable = words.map { ($0, nil) }
    }
  }

  /// Whether dates without times change more often than once in a thousand rows: a day has more
  /// beats.
  private static func areDays(_ column: CellTable.Column) -> Bool {
    guard column.firstStamp?.isDateOnly == true else { return false }
    let changes = zip(column.values, column.values.dropFirst()).count { $0 != $1 }
    return changes > 0 && column.values.count < 1000 * (changes + 1)
  }

  private mutating func take(_ found: TimeColumn, _ reason: String) {
    times = found
    self.reason = "; " + reason
    start = found.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
  }

  private static func read(
    _ column: CellTable.Column, _ intervals: [Double], _ name: ColumnName? = nil
  ) -> TimeColumn? {
    guard let first = column.values.first(where: { !$0.isNaN }), column.firstBadCell == nil else {
      return nil
    }
    if column.kind == .stamp {
      let seconds = column.firstStamp?.date == nil ? pastMidnight(column.values) : column.values
      let resolution = TimeColumn.resolution(seconds, secondsPerUnit: 1)
      return TimeColumn(
        seconds: seconds, meaning: meaning(seconds, 1000, intervals, resolution),
        firstStamp: column.firstStamp, resolutionSeconds: resolution)
    }
    guard
      let secondsPerUnit = epochUnit(first) ?? name?.longUnitSeconds
        ?? elapsedUnit(column.values, intervals, name?.unit)
    else { return nil }
    let resolution = TimeColumn.resolution(column.values, secondsPerUnit: secondsPerUnit)
    return TimeColumn(
      seconds: column.values.map { $0 * secondsPerUnit },
      meaning: meaning(column.values, secondsPerUnit * 1000, intervals, resolution),
      firstStamp: epochUnit(first).map { TimeStamp.utc(epochSeconds: first * $0) },
      resolutionSeconds: resolution)
  }

  /// Times of day that go on past midnight instead of starting again.
  static func pastMidnight(_ clock: [Double]) -> [Double] {
    let day = 86_400.0
    var days = 0.0
    var previous = Double.nan
    return clock.map { time in
      guard !time.isNaN else { return time }
      if time - previous < -day / 2 { days += 1 }
      previous = time
      return time + days * day
    }
  }

  /// Times that are written too coarsely to compare with single intervals are taken for arrivals.
  static func meaning(
    _ times: [Double], _ scale: Double, _ intervals: [Double], _ resolution: Double
  ) -> TimeColumn.Meaning {
    guard resolution <= 0.02 else { return .arrival }
    let tolerance = TimeColumn.toleranceMilliseconds(resolutionSeconds: resolution)
    return TimeColumn.fit(
      times: times, scale: scale, intervals: intervals, tolerance: tolerance
    ).meaning ?? .arrival
  }

  /// Seconds for each unit of a time since 1970, by its size (years 1990 to 2200).
  static func epochUnit(_ value: Double) -> Double? {
    for unit in [1.0, 1e-3, 1e-6, 1e-9] where (6.3e8...7.3e9).contains(value * unit) {
      return unit
    }
    return nil
  }

  /// Seconds for each unit of a running time: its name, or the unit whose span fits the intervals.
  static func elapsedUnit(
    _ values: [Double], _ intervals: [Double], _ nameUnit: IntervalUnit?
  ) -> Double? {
    if nameUnit == .seconds { return 1 }
    if nameUnit == .milliseconds { return 1e-3 }
    let steps = zip(values, values.dropFirst()).prefix(4000).map { $1 - $0 }.filter { $0 >= 0 }
    // Long breaks say nothing about the unit, so the longest steps are left out.
    let usual = steps.sorted().dropLast(steps.count < 3 ? 0 : max(1, steps.count / 20))
    let present = intervals.prefix(4000).filter { !$0.isNaN }
    let span = usual.reduce(0, +)
    guard span > 0, !present.isEmpty else { return nil }
    let covered =
      present.reduce(0, +) / 1000 / Double(present.count) * Double(usual.count)
    // A clock runs about as long as the beats, longer where beats are missing, and shorter in a
    // resampled series; a wrong unit would be off by a factor of 1000.
    return [1.0, 1e-3, 1e-6].first { unit in (0.05..<50).contains(span * unit / covered) }
  }

  /// Removes a first row of time zero that repeats the interval of the second.
  ///
  /// Files of `time rr` begin so where the time marks the end of the interval: no beat before time
  /// zero is known, and the row repeats the first true interval.
  ///
  /// - Returns: The number of rows removed, 0 or 1.
  mutating func dropRepeatedFirstRow(_ values: inout [Double]) -> Int {
    guard let times, times.meaning == .intervalEnd, values.count >= 2, times.seconds[0] == 0,
      values[0] == values[1]
    else { return 0 }
    values.removeFirst()
    self.times?.seconds.removeFirst()
    reason += "; the first row (time 0) only repeats the first interval and was left out"
    return 1
  }
}

extension TimeColumn {
  /// What the times are, for a sentence.
  var words: String {
    switch meaning {
    case .intervalStart: "the start of each interval"
    case .intervalEnd: "the end of each interval"
    case .arrival: "the arrival of each value, used to find gaps only"
    }
  }
}
