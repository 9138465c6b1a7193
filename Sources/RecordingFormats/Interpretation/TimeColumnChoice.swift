import SignalCore

/// Which column of a table gives the times of the intervals, and what its numbers mean.
struct TimeColumnChoice {
  private(set) var times: TimeColumn?
  private(set) var reason = ""
  private(set) var start: RecordingStart?

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
    var order = [preferred].compactMap { $0 }
    order += others.filter { table.columns[$0].kind == .stamp }
    order += others.filter { role($0) == .time && table.columns[$0].kind == .number }
    order += others.filter { column in
      names == nil && table.columns[column].kind == .number
        && ColumnFacts(table.columns[column]).mostlyRises
        && !ColumnFacts(table.columns[column]).isRowNumber
    }
    for column in order {
      let nameUnit = names.flatMap { column < $0.count ? $0[column].unit : nil }
      if let found = TimeColumnChoice.read(table.columns[column], intervals, nameUnit) {
        times = found
        reason = "; column \(column + 1) gives \(found.words)"
        start = found.firstStamp?.iso8601.map { RecordingStart(iso8601: $0) }
        return
      }
    }
  }

  private static func read(
    _ column: CellTable.Column, _ intervals: [Double], _ nameUnit: IntervalUnit?
  ) -> TimeColumn? {
    guard let first = column.values.first(where: { !$0.isNaN }), column.firstBadCell == nil else {
      return nil
    }
    if column.kind == .stamp {
      let resolution = TimeColumn.resolution(column.values, secondsPerUnit: 1)
      return TimeColumn(
        seconds: column.values, meaning: meaning(column.values, 1000, intervals, resolution),
        firstStamp: column.firstStamp, resolutionSeconds: resolution)
    }
    guard
      let secondsPerUnit = epochUnit(first) ?? elapsedUnit(column.values, intervals, nameUnit)
    else { return nil }
    let resolution = TimeColumn.resolution(column.values, secondsPerUnit: secondsPerUnit)
    return TimeColumn(
      seconds: column.values.map { $0 * secondsPerUnit },
      meaning: meaning(column.values, secondsPerUnit * 1000, intervals, resolution),
      firstStamp: epochUnit(first).map { TimeStamp.utc(epochSeconds: first * $0) },
      resolutionSeconds: resolution)
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
    guard let first = values.first(where: { !$0.isNaN }),
      let last = values.last(where: { !$0.isNaN }), last > first
    else { return nil }
    let covered = intervals.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / 1000
    // The clock runs about as long as the beats, longer where beats are missing, and shorter in a
    // resampled series; a wrong unit would be off by a factor of 1000.
    return [1.0, 1e-3, 1e-6].first { unit in
      let ratio = (last - first) * unit / covered
      return ratio > 0.05 && ratio < 50
    }
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
