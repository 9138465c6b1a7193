/// A column of dates and one of times of day, which together are the times of a table.
struct StampPair {
  /// The column of dates, counted from 0.
  let date: Int
  /// The column of times of day, counted from 0.
  let clock: Int
  /// Both as one column of stamps.
  let column: CellTable.Column

  /// Finds the only two such columns, or returns `nil`.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - stamps: Its columns of stamps.
  /// - Complexity: O(n).
  init?(_ table: CellTable, _ stamps: [Int]) {
    let dates = stamps.filter { table.columns[$0].firstStamp?.isDateOnly == true }
    let ofDay = stamps.filter { table.columns[$0].firstStamp.map { $0.date == nil } == true }
    guard dates.count == 1, ofDay.count == 1, let date = dates.first, let clock = ofDay.first,
      let day = table.columns[date].firstStamp, var stamp = table.columns[clock].firstStamp
    else { return nil }
    stamp.date = day.date
    stamp.dateIsAmbiguous = day.dateIsAmbiguous
    var column = table.columns[clock]
    let days = table.columns[date].values
    // A date that stays is that of the first row, which a clock may leave behind.
    let isOneDay = days.allSatisfy { $0 == days.first }
    let clocks = table.columns[clock].values
    column.values = zip(days, isOneDay ? TimeColumnChoice.pastMidnight(clocks) : clocks).map(+)
    column.firstStamp = stamp
    column.firstBadCell = column.firstBadCell ?? table.columns[date].firstBadCell
    self.date = date
    self.clock = clock
    self.column = column
  }
}
