import SignalCore

/// The segments of a series by their length, each cut when first asked for.
///
/// One value serves one thread.
final class SegmentTables {
  /// Those of the series first, then memory of series before.
  private var tables: [SegmentStatistics] = []
  private var count = 0

  /// Forgets the segments of the series before.
  func removeAll() { count = 0 }

  /// Returns the segments of a length.
  ///
  /// - Parameters:
  ///   - seconds: The length.
  ///   - series: The series, the same until ``removeAll()``.
  ///   - rule: Which segments count, the same too.
  /// - Returns: Means and standard deviations.
  func segments(
    ofSeconds seconds: Double, of series: RRSeries, rule: AnalysisConventions.Segments
  ) -> SegmentStatistics {
    for table in tables[..<count] where table.segmentSeconds == seconds { return table }
    if count == tables.count { tables.append(SegmentStatistics()) }
    tables[count].cut(series, seconds: seconds, rule: rule)
    count += 1
    return tables[count - 1]
  }
}
