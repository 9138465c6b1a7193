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

  @Test("a pattern that repeats has no width but for rounding, and no side of it")
  func repeated() throws {
    // Levels whose differences from the mean are rounded, so that windows differ by 10⁻¹⁶.
    for (low, high) in [
      (792.996978156158, 983.9276839813551), (710.584927529037, 945.5565149913341),
    ] {
      let intervals = (0..<301).map { $0 % 2 == 0 ? low : high }
      let values = try MetricLawTests.values(
        intervals, of: MetricSelection([.mfdfaAlpha1Width, .mfdfaAlpha1Asymmetry]))
      // F of some 50 ms, and heights whose unit in the last place is 10⁻¹⁴ ms.
      #expect(try MetricLawTests.number(values, .mfdfaAlpha1Width) < Tolerance.reduction)
      #expect(
        values[.mfdfaAlpha1Asymmetry] == .undefined(.zeroDivisor("the width of the spectrum")))
    }
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
