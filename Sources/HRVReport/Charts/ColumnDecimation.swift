/// Thins a line to what a picture can show: in each column of pixels the first, the lowest, the
/// highest and the last point, so that no spike is lost and nothing looks otherwise.
enum ColumnDecimation {
  /// Calls a closure with the indices of the points to draw, in order.
  ///
  /// - Parameters:
  ///   - range: The points of one part of the line.
  ///   - column: The column of pixels of a point, not falling.
  ///   - value: The value of a point.
  ///   - body: Receives each index once.
  /// - Complexity: O(n).
  static func forEachIndex(
    of range: Range<Int>, column: (Int) -> Int, value: (Int) -> Double, _ body: (Int) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let current = column(start)
      var (lowest, highest, end) = (start, start, start + 1)
      while end < range.upperBound, column(end) == current {
        if value(end) < value(lowest) { lowest = end }
        if value(end) > value(highest) { highest = end }
        end += 1
      }
      var last = -1
      for index in [start, min(lowest, highest), max(lowest, highest), end - 1] where index > last {
        body(index)
        last = index
      }
      start = end
    }
  }
}
