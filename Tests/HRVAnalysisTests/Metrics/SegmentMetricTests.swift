import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("SDANN and the SDNN index over segments of 1, 2 and 5 min")
struct SegmentMetricTests {
  static let metrics = MetricSelection([
    .sdann, .sdannOneMinute, .sdannTwoMinutes, .sdnnIndex, .sdnnIndexOneMinute,
    .sdnnIndexTwoMinutes,
  ])

  static func values(
    _ series: RRSeries, _ segments: AnalysisConventions.Segments = .complete
  ) throws -> [Metric: MetricValue] {
    var options = AnalysisOptions(correction: .none, selection: metrics)
    options.conventions.segments = segments
    let result = try Analysis.run(series, options: options)
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  /// Minutes of 60 or 75 beats each, level within a minute but for ±amplitude in turn.
  static func minutes(_ meansMilliseconds: [Double], amplitude: Double = 0) throws -> RRSeries {
    try RRSeries(
      intervalsMilliseconds: meansMilliseconds.flatMap { mean in
        (0..<Int(60_000 / mean)).map { mean + ($0 % 2 == 0 ? amplitude : -amplitude) }
      })
  }

  @Test("minutes of two levels: the closed forms")
  func levels() throws {
    // An interval belongs to the minute in which it ends: that of the first beat of a minute.
    let series = try Self.minutes([1000, 800, 1000, 800, 1000, 800])
    let values = try Self.values(series)
    // A beat on the edge of two minutes opens the later one: 59 intervals, 1 + 74, 1 + 59, …
    let first = 1000.0
    let slow = (800.0 + 59 * 1000) / 60
    let quick = (1000.0 + 74 * 800) / 75
    // The last minute holds the last beat too.
    let last = (1000.0 + 75 * 800) / 76
    let means = [first, quick, slow, quick, slow, last]
    let mean = means.reduce(0, +) / 6
    let squares = means.map { ($0 - mean) * ($0 - mean) }
    let deviation = (squares.reduce(0, +) / 5).squareRoot()
    #expect(
      relativeDifference(try MetricLawTests.number(values, .sdannOneMinute), deviation)
        <= Tolerance.reduction)
    #expect(
      values[.sdannTwoMinutes]?.number.map { $0 < 5 } == true, "pairs of minutes are alike")
    #expect(
      values[.sdann]
        == .undefined(.tooFewSegments(needed: 3, found: 1, segmentSeconds: 300)))
  }

  @Test("alternation of ±10 ms: every segment has the same SDNN, and no mean differs")
  func alternation() throws {
    let series = try Self.minutes([Double](repeating: 1000, count: 16), amplitude: 10)
    let values = try Self.values(series)
    // 60 beats half at +10 and half at −10, divisor 59; the ends hold one more or fewer.
    let index = try MetricLawTests.number(values, .sdnnIndexOneMinute)
    #expect(abs(index - 10 * (60.0 / 59).squareRoot()) < 0.01)
    #expect(try MetricLawTests.number(values, .sdannOneMinute) < 0.1)
    #expect(
      try MetricLawTests.number(values, .sdnnIndex)
        < MetricLawTests.number(values, .sdnnIndexTwoMinutes))
  }

  @Test("a gap of years costs nothing and counts for nothing")
  func longGap() throws {
    let part = try SyntheticRR.series(beats: 400, seed: 41)
    let years = 5e8
    let series = try RRSeries(
      intervalsMilliseconds: part.intervalsMilliseconds + part.intervalsMilliseconds,
      beatTimesSeconds: part.beatTimesSeconds + part.beatTimesSeconds.map { $0 + years },
      breaks: [part.count])
    for segments in [AnalysisConventions.Segments.complete, .rounded] {
      let values = try Self.values(series, segments)
      #expect(values[.sdannOneMinute]?.number != nil)
      #expect(values[.sdnnIndexOneMinute]?.number != nil)
    }
  }

  @Test("rounded segments: half a segment more counts, and the last beat of each does not")
  func rounded() throws {
    // 2.5 segments of 2 min are 2 (half to even), 2.6 are 3.
    let level = { (beats: Int) in
      try RRSeries(intervalsMilliseconds: [Double](repeating: 1000, count: beats))
    }
    let reason = { (beats: Int) in
      try Self.values(level(beats), .rounded)[.sdannTwoMinutes]?.reason
    }
    #expect(
      try reason(300) == .tooFewSegments(needed: 3, found: 2, segmentSeconds: 120))
    #expect(try reason(312) == nil)
    // A lone long interval at the end of the second minute leaves no trace.
    var intervals = [Double](repeating: 1000, count: 200)
    intervals[118] = 1500
    let series = try RRSeries(intervalsMilliseconds: intervals)
    #expect(try Self.values(series, .rounded)[.sdannOneMinute]?.number == 0)
    #expect(try MetricLawTests.number(Self.values(series), .sdannOneMinute) > 0)
  }

  @Test("segments without enough intervals are left out, under either rule")
  func sparse() throws {
    // Single beats, minutes apart: no segment has a spread.
    let times = (1...10).map { 60 * Double($0) + 0.5 }
    let series = try RRSeries(
      intervalsMilliseconds: [Double](repeating: 800, count: 10), beatTimesSeconds: times,
      breaks: Array(1..<10))
    let found = { (segments: AnalysisConventions.Segments) in
      try Self.values(series, segments)[.sdnnIndexOneMinute]
    }
    #expect(
      try found(.complete) == .undefined(.tooFewSegments(needed: 3, found: 0, segmentSeconds: 60)))
    #expect(
      try found(.rounded) == .undefined(.tooFewSegments(needed: 1, found: 0, segmentSeconds: 60)))
  }
}
