import SignalCore

/// One list of intervals written with several numbers per line.
enum WrappedList {
  /// How much more the means of columns may differ than chance lets the means of a list's columns.
  ///
  /// The columns of a wrapped list take turns along the same beats, so the variance of their means,
  /// times the rows, over the variance within columns (the F ratio of a one-way analysis of
  /// variance) is about 1 or less; columns of different persons or minutes give tens to thousands.
  static let largestVarianceRatio = 5.0

  /// Whether the columns of a table are one list: all numbers, alike in mean and size.
  static func isLikely(_ table: CellTable) -> Bool {
    let columns = table.columns
    guard columns.allSatisfy({ $0.kind == .number && !ColumnFacts($0).isRowNumber }) else {
      return false
    }
    let sizes = columns.map { $0.values.prefix(2000).filter { !$0.isNaN }.map(\.magnitude) }
    var means: [Double] = []
    var within = 0.0
    var freedom = 0
    for size in sizes {
      guard let mean = DescriptiveStatistics.mean(size.span), mean > 0 else { return false }
      means.append(mean)
      within += DescriptiveStatistics.sumOfSquaredDeviations(size.span)
      freedom += size.count - 1
    }
    guard let least = means.min(), let most = means.max(), most <= 1.5 * least else { return false }
    guard freedom > 0, within > 0, let spread = DescriptiveStatistics.standardDeviation(means.span)
    else { return true }
    let between = spread * spread * Double(table.rowCount)
    return between <= largestVarianceRatio * within / Double(freedom)
  }
}
