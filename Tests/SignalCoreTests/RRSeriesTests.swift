import SignalCore
import TestSupport
import Testing

@Suite("RR series")
struct RRSeriesTests {
  @Test("beat times are the running sum, in seconds")
  func runningSum() throws {
    let series = try RRSeries(intervalsMilliseconds: [800, 810, 810, 790])
    #expect(series.beatTimesSeconds == [0.8, 1.61, 2.42, 3.21])
    #expect(series.stretches == [0..<4])
    #expect(series.gaps.isEmpty)
  }

  @Test("equal neighbours are data: their difference is zero, not absent")
  func equalNeighbours() throws {
    let series = try RRSeries(intervalsMilliseconds: [800, 800, 800])
    #expect(series.successiveDifferencesMilliseconds == [0, 0])
  }

  @Test("no difference joins the two sides of a break")
  func breaksSeparate() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [800, 820, 1000, 1010],
      beatTimesSeconds: [0.8, 1.62, 10, 11.01],
      breaks: [2])
    #expect(series.successiveDifferencesMilliseconds == [20, 10])
    #expect(series.stretches == [0..<2, 2..<4])
    #expect(series.gaps == [SignalGap(startSeconds: 1.62, lengthSeconds: 9 - 1.62)])
  }

  @Test("a slice keeps times and the breaks inside it")
  func slicing() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [800, 820, 1000, 1010, 990],
      beatTimesSeconds: [0.8, 1.62, 10, 11.01, 12],
      breaks: [2, 4])
    let part = series.slice(TimeRange(startSeconds: 1, endSeconds: 12))
    #expect(part.intervalsMilliseconds == [820, 1000, 1010])
    #expect(part.beatTimesSeconds == [1.62, 10, 11.01])
    #expect(part.breaks == [1])
    #expect(series.slice(2..<5).breaks == [2])
    #expect(series.slice(2..<2).isEmpty)
  }

  @Test("slices at any cut put together hold every interval once", arguments: 1...20)
  func slicesPartition(seed: Int) throws {
    let series = try SyntheticRR.series(beats: 200, seed: UInt64(seed))
    var random = RandomStream(seed: UInt64(seed))
    let cut = random.uniform() * series.spanSeconds
    let before = series.slice(TimeRange(startSeconds: 0, endSeconds: cut))
    let after = series.slice(TimeRange(startSeconds: cut, endSeconds: 1e9))
    #expect(
      before.intervalsMilliseconds + after.intervalsMilliseconds == series.intervalsMilliseconds)
  }

  @Test("what breaks an invariant is named with its place")
  func invalidInput() {
    #expect(throws: RRSeriesError.invalidInterval(index: 1, milliseconds: -5)) {
      try RRSeries(intervalsMilliseconds: [800, -5])
    }
    #expect(throws: RRSeriesError.timesNotRising(index: 1, seconds: 1)) {
      try RRSeries(intervalsMilliseconds: [800, 800], beatTimesSeconds: [1, 1])
    }
    #expect(throws: RRSeriesError.invalidBreak(index: 0)) {
      try RRSeries(intervalsMilliseconds: [800, 800], beatTimesSeconds: [1, 2], breaks: [0])
    }
    #expect(throws: RRSeriesError.countMismatch(intervals: 2, times: 1, labels: 2)) {
      try RRSeries(intervalsMilliseconds: [800, 800], beatTimesSeconds: [1])
    }
  }

  @Test("an empty series has no stretch, no gap and no span")
  func empty() throws {
    let series = try RRSeries(intervalsMilliseconds: [])
    #expect(series.stretches.isEmpty)
    #expect(series.spanSeconds == 0)
    #expect(series.successiveDifferencesMilliseconds.isEmpty)
  }
}
