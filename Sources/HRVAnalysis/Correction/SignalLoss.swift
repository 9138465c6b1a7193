import SignalCore

/// Intervals so long that the signal, not a beat, was lost.
enum SignalLoss {
  /// From here on at least three beats are missing in a row (an interval nearest to four medians).
  static let medians = 3.5
  /// Half of the eleven intervals whose median is the local one.
  static let halfWidth = 5

  /// Divides a stretch at its losses; the intervals that are losses belong to no part.
  ///
  /// - Parameters:
  ///   - series: The recorded series.
  ///   - stretch: One of its contiguous stretches.
  ///   - parts: Receives the parts between the losses.
  ///   - log: Receives one entry for each loss.
  static func divide(
    _ series: RRSeries, _ stretch: Range<Int>, into parts: inout [BeatSequence],
    log: inout [CorrectedBeat]
  ) {
    let intervals = series.intervalsMilliseconds[stretch]
    let smallest = intervals.min() ?? 0
    var start = stretch.lowerBound
    for index in stretch {
      let interval = intervals[index]
      guard interval > medians * smallest else { continue }
      let window =
        max(index - halfWidth, stretch.lowerBound)..<min(index + halfWidth + 1, stretch.upperBound)
      // No median lies below the smallest value, so few intervals need a closer look.
      guard interval > medians * (intervals[window].min() ?? 0),
        interval > medians * median(intervals[window])
      else { continue }
      if start < index { parts.append(BeatSequence(series, start..<index)) }
      start = index + 1
      log.append(
        CorrectedBeat(
          originalIndex: index, artifact: .longShort, action: .cutOut,
          originalIntervalsMilliseconds: [interval], correctedIntervalsMilliseconds: [],
          timeSeconds: series.beatTimesSeconds[index], artifactCount: 1))
    }
    if start < stretch.upperBound {
      parts.append(BeatSequence(series, start..<stretch.upperBound))
    }
  }

  private static func median(_ intervals: ArraySlice<Double>) -> Double {
    let sorted = intervals.sorted()
    return DescriptiveStatistics.percentile(50, ofSorted: sorted.span) ?? 0
  }
}
