import AutonomicSim
import TestSupport
import Testing

@Suite("Comparison of phases")
struct ComparisonTests {
  /// Minutes of beats a second apart, each minute with intervals of its own length.
  ///
  /// The beats end half a second past the whole second, so that none lies on the edge of a window.
  private func recording(minutes: [[Double]]) throws -> PreparedRecording {
    let series = try RRSeries(
      intervalsMilliseconds: minutes.flatMap { $0 },
      beatTimesSeconds: (0..<60 * minutes.count).map { Double($0) + 0.5 })
    return try PreparedRecording(
      series,
      options: AnalysisOptions(
        correction: .none, selection: MetricSelection([.meanNN, .ultraLowFrequency])))
  }

  private func comparison(
    _ recording: PreparedRecording, _ minutes: [(String, Range<Int>)]
  ) -> Comparison {
    Comparison(
      phases: minutes.map { name, range in
        ComparisonPhase(
          name: name,
          range: TimeRange(
            startSeconds: 60 * Double(range.lowerBound), endSeconds: 60 * Double(range.upperBound)),
          recording: recording)
      }, windowSeconds: 60)
  }

  private static let phases = [("before", 0..<3), ("during", 3..<7), ("after", 7..<8)]

  @Test("differences are those of the means of windows")
  func differences() throws {
    let means: [Double] = [900, 930, 915, 960, 940, 985, 955, 920]
    let recording = try recording(minutes: means.map { [Double](repeating: $0, count: 60) })
    let comparison = comparison(recording, Self.phases)
    #expect(
      comparison.summaries[.meanNN]?.map(\.windowValues) == [
        [900, 930, 915], [960, 940, 985, 955], [920],
      ])
    for (index, difference) in [(1, 45.0), (2, 5.0)] {
      let change = try #require(comparison.change(of: .meanNN, inPhase: index))
      #expect(change.difference == difference)
      #expect(comparison.difference(of: .meanNN, inPhase: index) == difference)
      #expect(change.percent == 100 * difference / 915)
    }
  }

  @Test("a metric without a value has its reason and no change")
  func undefined() throws {
    let minutes = (0..<8).map { _ in [Double](repeating: 900, count: 60) }
    let comparison = try comparison(recording(minutes: minutes), Self.phases)
    #expect(comparison.change(of: .ultraLowFrequency, inPhase: 1) == nil)
    let summaries = try #require(comparison.summaries[.ultraLowFrequency])
    for summary in summaries {
      #expect(summary.mean == nil)
      #expect(summary.firstReason != nil)
    }
  }

  @Test("phases that tell little are said once")
  func warnings() throws {
    let minutes = (0..<8).map { _ in [Double](repeating: 900, count: 60) }
    let recording = try recording(minutes: minutes)
    #expect(
      comparison(recording, Self.phases).warnings == [
        "only one window in phase 'after'; how much it varies is taken from the other phases"
      ])
    let single = comparison(recording, [("a", 0..<1), ("b", 1..<2)])
    #expect(
      single.warnings == [
        "no phase holds two windows of 1m, so no change has an interval; shorter windows give some"
      ])
    #expect(single.change(of: .meanNN, inPhase: 1)?.interval == nil)
    let short = Comparison(
      phases: [
        ComparisonPhase(
          name: "a", range: TimeRange(startSeconds: 0, endSeconds: 30), recording: recording),
        ComparisonPhase(
          name: "b", range: TimeRange(startSeconds: 60, endSeconds: 240), recording: recording),
      ], windowSeconds: 60)
    #expect(
      short.warnings == [
        "shorter than a window of 1m and taken whole: phase 'a'; "
          + "measures that grow with length are not comparable"
      ])
  }

  @Test("swapping two phases turns the sign of the change and of its interval")
  func antisymmetry() throws {
    var random = RandomStream(seed: 3, stream: 5)
    let minutes = (0..<8).map { _ in (0..<60).map { _ in 900 + 20 * random.normal() } }
    let recording = try recording(minutes: minutes)
    let forth = comparison(recording, [("a", 0..<4), ("b", 4..<8)])
    let back = comparison(recording, [("b", 4..<8), ("a", 0..<4)])
    let there = try #require(forth.change(of: .meanNN, inPhase: 1))
    let again = try #require(back.change(of: .meanNN, inPhase: 1))
    #expect(there.difference == -again.difference)
    let interval = try #require(there.interval)
    let mirrored = try #require(again.interval)
    #expect(relativeDifference(interval.lowerBound, -mirrored.upperBound) <= Tolerance.reduction)
    #expect(relativeDifference(interval.upperBound, -mirrored.lowerBound) <= Tolerance.reduction)
  }
}
