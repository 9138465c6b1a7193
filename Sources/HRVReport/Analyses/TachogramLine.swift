import AutonomicSim

/// The course of the intervals in block characters: for each column the longest above, the shortest
/// below, both on one scale.
enum TachogramLine {
  /// The eight heights a character can show.
  private static let blocks = Array("▁▂▃▄▅▆▇█")
  /// Fewer columns show nothing, more are hard to follow.
  private static let allowedColumns = 16...160

  /// Returns the lines under a heading; nothing for fewer than two intervals.
  ///
  /// A column without an interval stays blank.
  ///
  /// - Parameters:
  ///   - series: The intervals, after correction.
  ///   - columns: The width of the terminal in characters.
  /// - Returns: The text, with a line end.
  /// - Complexity: O(N + columns).
  static func text(_ series: RRSeries, columns: Int) -> String {
    guard series.count > 1, let last = series.beatTimesSeconds.last else { return "" }
    let intervals = series.intervalsMilliseconds
    let (shortest, longest) = intervals.dropFirst().reduce((intervals[0], intervals[0])) {
      (min($0.0, $1), max($0.1, $1))
    }
    let labels = [
      "max \(ReadableNumber.text(longest)) ms", "min \(ReadableNumber.text(shortest)) ms",
    ]
    let names = ["longest ", "shortest"]
    let margin = 2 + names[0].count + 2
    let room = columns - margin - 2 - max(labels[0].count, labels[1].count)
    let width = min(max(room, allowedColumns.lowerBound), allowedColumns.upperBound)
    let (low, high) = extremes(series, columns: width)
    let scale = longest > shortest ? 8 / (longest - shortest) : 0
    let lines = [high, low].map { values in
      String(
        values.map { value -> Character in
          guard let value else { return " " }
          // Equal intervals all stand in the middle.
          return blocks[scale == 0 ? 3 : min(7, Int((value - shortest) * scale))]
        })
    }
    let end = ReadableDuration.text(last)
    let start = ReadableDuration.text(last - series.spanSeconds)
    let blanks = String(repeating: " ", count: max(1, width - start.count - end.count))
    return "Tachogram\n"
      + zip(zip(names, lines), labels).map { "  \($0.0)  \($0.1)  \($1)\n" }.joined()
      + String(repeating: " ", count: margin) + start + blanks + end + "\n"
  }

  /// The shortest and the longest interval of each column; an interval counts in every column that
  /// it reaches into.
  private static func extremes(
    _ series: RRSeries, columns: Int
  ) -> (low: [Double?], high: [Double?]) {
    var low = [Double?](repeating: nil, count: columns)
    var high = low
    let intervals = series.intervalsMilliseconds
    let times = series.beatTimesSeconds
    let start = times[0] - intervals[0] / 1000
    let perSecond = Double(columns) / series.spanSeconds
    for index in intervals.indices {
      let value = intervals[index]
      let first = Int((times[index] - value / 1000 - start) * perSecond)
      // A beat on the edge of a column belongs to the column before.
      let last = Int(((times[index] - start) * perSecond).nextDown)
      for column in max(0, first)...max(max(0, first), min(columns - 1, last))
      where column < columns {
        low[column] = min(low[column] ?? value, value)
        high[column] = max(high[column] ?? value, value)
      }
    }
    return (low, high)
  }
}
