import SignalCore

/// Turns intervals that no heartbeat can be into gaps.
///
/// Many devices write a loss of contact as one long interval, so that the sum still fits the clock.
/// Such an interval is time without beats: it leaves the series and a break takes its place.
struct DropoutRemoval {
  /// The series without the intervals that were lost signal.
  let series: RRSeries
  /// How many intervals were lost signal.
  let removedCount: Int

  init(in series: RRSeries, longestIntervalMilliseconds limit: Double) throws(RRSeriesError) {
    removedCount = series.intervalsMilliseconds.count { $0 > limit }
    guard removedCount > 0 else {
      self.series = series
      return
    }
    let kept = series.intervalsMilliseconds.indices.filter {
      series.intervalsMilliseconds[$0] <= limit
    }
    let oldBreaks = Set(series.breaks)
    var breaks = [Int]()
    for (position, index) in kept.enumerated() where position > 0 {
      if kept[position - 1] != index - 1 || oldBreaks.contains(index) { breaks.append(position) }
    }
    self.series = try RRSeries(
      intervalsMilliseconds: kept.map { series.intervalsMilliseconds[$0] },
      beatTimesSeconds: kept.map { series.beatTimesSeconds[$0] },
      labels: kept.map { series.labels[$0] },
      breaks: breaks,
      start: series.start)
  }
}
