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

  @Test("differences and pooled intervals are those of scipy")
  func pooledIntervals() throws {
    let means: [Double] = [900, 930, 915, 960, 940, 985, 955, 920]
    let recording = try recording(minutes: means.map { [Double](repeating: $0, count: 60) })
    let comparison = comparison(recording, Self.phases)
    #expect(
      comparison.summaries[.meanNN]?.map(\.windowValues) == [
        [900, 930, 915], [960, 940, 985, 955], [920],
      ])
    // scipy 1.17.1: ss = Σ (x − mean of its phase)², df = 5,
    // d ± stats.t.ppf(.975, df) · sqrt(ss / df · (1/n₁ + 1/n₂)).
    let expected: [(difference: Double, percent: Double, low: Double, high: Double)] = [
      (45.0, 4.918032786885246, 10.994398690831993, 79.00560130916801),
      (5.0, 0.546448087431694, -46.41163671272629, 56.41163671272629),
    ]
    for (index, expected) in expected.enumerated() {
      let change = try #require(comparison.change(of: .meanNN, inPhase: index + 1))
      let interval = try #require(change.interval)
      let percent = try #require(change.percent)
      // The quantile of Student's distribution is solved for, not looked up.
      #expect(relativeDifference(change.difference, expected.difference) <= Tolerance.reduction)
      #expect(relativeDifference(percent, expected.percent) <= Tolerance.reduction)
      #expect(relativeDifference(interval.lowerBound, expected.low) <= Tolerance.transformChain)
      #expect(relativeDifference(interval.upperBound, expected.high) <= Tolerance.transformChain)
    }
  }

  @Test("the 95 % interval holds the true change of white noise in 95 % of cases")
  func coverage() throws {
    let repetitions = 600
    var covered = [0, 0]
    for repetition in 0..<repetitions {
      var random = RandomStream(seed: UInt64(repetition), stream: 5)
      let minutes = (0..<8).map { _ in (0..<60).map { _ in 900 + 20 * random.normal() } }
      let comparison = try comparison(recording(minutes: minutes), Self.phases)
      for index in covered.indices {
        let interval = try #require(
          comparison.change(of: .meanNN, inPhase: index + 1)?.interval)
        if interval.contains(0) { covered[index] += 1 }
      }
    }
    for count in covered {
      // Of 600 cases the share varies by 0.9 % (binomial); 3 % are more than three times that.
      #expect((92...98).contains(100 * Double(count) / Double(repetitions)), "\(count)")
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
