import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Multifractal metrics")
struct MultifractalMetricTests {
  static let metrics = Metric.allCases.filter { $0.key.hasPrefix("mfdfa_") }

  @Test("eight measures over each of two ranges")
  func family() {
    let measures = [
      "width", "peak", "mean", "max", "delta", "asymmetry", "fluctuation", "increment",
    ]
    #expect(
      Self.metrics.map(\.key)
        == [1, 2].flatMap { number in measures.map { "mfdfa_alpha\(number)_\($0)" } })
    for metric in Self.metrics {
      #expect(metric.definition.group == .fractal)
      #expect(metric.definition.reference.doi.hasPrefix("10."))
    }
    #expect(Set(Self.metrics.map(\.definition.name)).count == 16)
  }

  @Test("neurokit: every HRV_MFDFA column NeuroKit2 gives for the series")
  func neurokit() throws {
    let fixture = try ValidationFixture(named: "multifractal")
    for (name, series) in fixture.series {
      let expected = try #require(series.neurokit)
      #expect(expected.count == 16)
      let result = try Analysis.run(
        RRSeries(intervalsMilliseconds: series.intervalsMilliseconds),
        options: AnalysisOptions(
          conventions: .neurokit, correction: .none, selection: MetricSelection(Self.metrics)))
      for outcome in result.metrics {
        let value = try #require(outcome.value.number, "\(outcome.metric.key) in \(name)")
        let other = try #require(expected[outcome.metric.key])
        #expect(
          relativeDifference(value, other) <= Tolerance.transformChain,
          "\(outcome.metric.key) in \(name): \(value), \(other)")
      }
    }
  }

  @Test("what is undefined says why")
  func undefined() throws {
    func value(_ intervals: [Double], _ metric: Metric) throws -> MetricValue? {
      try MetricLawTests.values(intervals, of: MetricSelection([metric]))[metric]
    }
    let level = [Double](repeating: 1000.0 / 3, count: 400)
    #expect(try value(level, .mfdfaAlpha1Width) == .undefined(.constant))
    #expect(try value(level, .mfdfaAlpha2Increment) == .undefined(.constant))
    let short = SyntheticRR.intervalsMilliseconds(beats: 255, seed: 8)
    #expect(
      try value(short, .mfdfaAlpha2Peak)
        == .undefined(.tooFewRuns(needed: 4, length: 64, found: 3)))
    #expect(try value(short, .mfdfaAlpha1Peak)?.number != nil)
    // One step in the middle of one window of 16: no other window fluctuates.
    let step = (0..<128).map { $0 < 42 ? 800.0 : 900 }
    #expect(
      try value(step, .mfdfaAlpha1Mean)
        == .undefined(
          .tooFewEvents(needed: 4, found: 1, name: "windows of 4 intervals that fluctuate")))
  }

  @Test("an open range of sizes ends at a tenth of the beats, one more than the intervals")
  func openRange() throws {
    func value(beats: Int) throws -> MetricValue? {
      let intervals = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 9)
      return try Analysis.run(
        RRSeries(intervalsMilliseconds: intervals),
        options: AnalysisOptions(
          conventions: .neurokit, correction: .none,
          selection: MetricSelection([.mfdfaAlpha2Width]))
      ).value(of: .mfdfaAlpha2Width)
    }
    #expect(try value(beats: 129)?.number != nil)
    #expect(
      try value(beats: 128) == .undefined(.tooFewIntervals(needed: 129, found: 128)))
  }
}
