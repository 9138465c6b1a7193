import SignalCore

/// Means and standard deviations of the segments of a recording, all of one length.
struct SegmentStatistics {
  /// The share of a complete segment that intervals must cover for it to count.
  static let leastCoverage = 0.5

  /// The length of a segment in seconds.
  private(set) var segmentSeconds = 0.0
  /// How many segments the recording holds.
  private(set) var count = 0
  /// The mean interval of each segment that has one.
  private(set) var means = [Double]()
  /// The standard deviation (divisor n − 1) of each segment that has one.
  private(set) var standardDeviations = [Double]()

  /// Cuts a recording, in the memory of the one before.
  ///
  /// - Parameters:
  ///   - series: The recording.
  ///   - seconds: The length of a segment, positive.
  ///   - rule: Which segments count, and which beats of them.
  /// - Complexity: O(N).
  mutating func cut(
    _ series: RRSeries, seconds: Double, rule: AnalysisConventions.Segments
  ) {
    segmentSeconds = seconds
    count = 0
    means.removeAll(keepingCapacity: true)
    standardDeviations.removeAll(keepingCapacity: true)
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last
    else { return }
    switch rule {
    case .complete:
      cutComplete(
        series, from: first - series.intervalsMilliseconds[0] / 1000, lastBeatSeconds: last)
    case .rounded: cutRounded(series)
    }
  }

  private mutating func cutComplete(
    _ series: RRSeries, from start: Double, lastBeatSeconds last: Double
  ) {
    // A recording of n minutes ends with its last whole beat; see ``WindowPlan/windows(in:)``.
    let room = last - start + 1.5 - segmentSeconds
    guard room >= 0 else { return }
    let lastSegment = Int((room / segmentSeconds).rounded(.down))
    means.reserveCapacity(min(lastSegment + 1, series.count))
    standardDeviations.reserveCapacity(min(lastSegment + 1, series.count))
    var segment = 0
    var passed = 0
    var ended = 0
    while segment <= lastSegment {
      let from = start + Double(segment) * segmentSeconds
      let beats = WindowPlan.beats(
        of: TimeRange(startSeconds: from, endSeconds: from + segmentSeconds),
        lastBeatSeconds: last)
      let usual = ended - passed
      // A segment mostly starts where the one before it ended, and never before that one's start.
      if ended > passed, series.beatTimesSeconds[ended - 1] < beats.startSeconds { passed = ended }
      let lower = passed + count(of: series, from: passed, before: beats.startSeconds)
      // A segment holds about as many beats as the one before.
      var known = min(usual, series.count - lower)
      while known > 0, series.beatTimesSeconds[lower + known - 1] >= beats.endSeconds { known -= 1 }
      let upper =
        lower + known + count(of: series, from: lower + known, before: beats.endSeconds)
      passed = lower
      ended = upper
      if lower < upper {
        let part = series.intervalsMilliseconds.span.extracting(lower..<upper)
        let sum = Summation.sum(part)
        if sum / 1000 >= Self.leastCoverage * segmentSeconds, part.count > 1 {
          let mean = sum / Double(part.count)
          let squares = Summation.sum(over: 0..<part.count) { index in
            let deviation = part[index] - mean
            return deviation * deviation
          }
          means.append(mean)
          standardDeviations.append((squares / Double(part.count - 1)).squareRoot())
          count += 1
        }
      }
      segment += 1
      // Segments without a beat in a long gap are passed over; one back, for rounding.
      if upper < series.count {
        let elapsed = (series.beatTimesSeconds[upper] - start) / segmentSeconds
        segment = max(segment, Int(elapsed.rounded(.down)) - 1)
      }
    }
  }

  /// How many beats from one on end before a time.
  private func count(of series: RRSeries, from first: Int, before seconds: Double) -> Int {
    SortedSearch.nearbyCount(in: first..<series.count) {
      series.beatTimesSeconds[$0] < seconds
    }
  }

  /// As NeuroKit2 0.2.13 cuts: times in ms with the first beat at its own interval, a number of
  /// segments rounded half to even, and slices that end before the last beat of a segment.
  private mutating func cutRounded(_ series: RRSeries) {
    let times = series.beatTimesSeconds
    let intervals = series.intervalsMilliseconds
    let elapsed = { (beat: Int) in (times[beat] - times[0]) * 1000 + intervals[0] }
    let length = 1000 * segmentSeconds
    count = Int((elapsed(series.count - 1) / length).rounded(.toNearestOrEven))
    var segment = 0
    var lower = 0
    while segment < count, lower < series.count {
      let start = Double(segment) * length
      while lower < series.count, elapsed(lower) < start { lower += 1 }
      var upper = lower
      while upper < series.count, elapsed(upper) < start + length { upper += 1 }
      if lower < upper - 1 {
        let part = intervals.span.extracting(lower..<upper - 1)
        if let mean = DescriptiveStatistics.mean(part) { means.append(mean) }
        if let deviation = DescriptiveStatistics.standardDeviation(part) {
          standardDeviations.append(deviation)
        }
      }
      lower = upper
      segment += 1
      if upper < series.count {
        segment = max(segment, Int((elapsed(upper) / length).rounded(.down)) - 1)
      }
    }
  }
}

extension MetricInputs {
  /// The standard deviation (divisor n − 1) of the means of n segments.
  func deviationOfSegmentMeans(minutes: Double) -> MetricValue {
    let segments = segments(ofSeconds: 60 * minutes)
    return segmentValue(of: segments, segments.means, atLeast: 2) {
      DescriptiveStatistics.standardDeviation($0.span)
    }
  }

  /// The mean of the standard deviations of segments.
  func meanOfSegmentDeviations(minutes: Double) -> MetricValue {
    let segments = segments(ofSeconds: 60 * minutes)
    return segmentValue(of: segments, segments.standardDeviations, atLeast: 1) {
      DescriptiveStatistics.mean($0.span)
    }
  }

  private func segmentValue(
    of segments: SegmentStatistics, _ values: [Double], atLeast least: Int,
    _ compute: ([Double]) -> Double?
  ) -> MetricValue {
    let needed = conventions.minimumSegments
    guard segments.count >= needed else {
      return .undefined(
        .tooFewSegments(
          needed: needed, found: segments.count, segmentSeconds: segments.segmentSeconds))
    }
    guard values.count >= least, let value = compute(values) else {
      return .undefined(
        .tooFewSegments(
          needed: least, found: values.count, segmentSeconds: segments.segmentSeconds))
    }
    // Means of equal intervals differ by their rounding alone.
    return .finite(isConstant ? 0 : value)
  }

  /// How definitions say which segments count.
  static let segmentNote =
    "side by side from the start of the recording. A segment whose intervals cover less than half "
    + "of it does not count; an interval belongs to the segment in which it ends. The neurokit "
    + "preset rounds the number of segments, leaves out the last beat of each and asks for no "
    + "coverage."
}
