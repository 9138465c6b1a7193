import SignalCore

/// Means and standard deviations of the 5-min segments of a recording.
struct SegmentStatistics {
  /// The length of a segment in seconds.
  static let segmentSeconds = 300.0
  /// The share of a segment that intervals must cover for it to count.
  static let leastCoverage = 0.5

  let means: [Double]
  let standardDeviations: [Double]

  init(series: RRSeries) {
    var means = [Double]()
    var deviations = [Double]()
    if let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last {
      let start = first - series.intervalsMilliseconds[0] / 1000
      let plan = WindowPlan(lengthSeconds: Self.segmentSeconds, stepSeconds: Self.segmentSeconds)
      for window in plan.windows(in: TimeRange(startSeconds: start, endSeconds: last)) {
        let beats = WindowPlan.beats(of: window, lastBeatSeconds: last)
        let lower = series.firstIndex(atOrAfter: beats.startSeconds)
        let upper = series.firstIndex(atOrAfter: beats.endSeconds)
        guard lower < upper else { continue }
        let part = series.intervalsMilliseconds.span.extracting(lower..<upper)
        let covered = Summation.sum(part) / 1000
        guard covered >= Self.leastCoverage * Self.segmentSeconds,
          let mean = DescriptiveStatistics.mean(part),
          let deviation = DescriptiveStatistics.standardDeviation(part)
        else { continue }
        means.append(mean)
        deviations.append(deviation)
      }
    }
    self.means = means
    standardDeviations = deviations
  }

  /// Computes a value if enough segments are complete.
  func needing(_ needed: Int, _ compute: () -> Double) -> MetricValue {
    guard means.count >= needed else {
      return .undefined(
        .tooFewSegments(
          needed: needed, found: means.count, segmentSeconds: Self.segmentSeconds))
    }
    return .finite(compute())
  }
}
