import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Laws of the intervals")
struct IntervalLawTests {
  static func outcomes(
    _ intervals: [Double], of selection: MetricSelection = .all
  ) throws -> [MetricOutcome] {
    try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals),
      options: AnalysisOptions(
        correction: .none, selection: selection, includesIntervals: true)
    ).metrics
  }

  @Test(
    "every metric with a value has an interval around it or says why not",
    arguments: [60, 355, 1500])
  func complete(beats: Int) throws {
    for outcome in try Self.outcomes(SyntheticRR.intervalsMilliseconds(beats: beats, seed: 3)) {
      let key = outcome.metric.key
      guard let value = outcome.value.number else {
        #expect(outcome.interval == .undefined(.noValue), "\(key)")
        continue
      }
      switch try #require(outcome.interval, "\(key)") {
      case .undefined(let reason): #expect(!reason.description.isEmpty, "\(key)")
      case .defined(let interval):
        #expect(interval.low <= value && value <= interval.high, "\(key): \(interval), \(value)")
        #expect(interval.effectiveSampleSize > 0, "\(key)")
        for end in [interval.low, interval.high] {
          #expect(
            try MetricLawTableTests.isWithinBounds(end, outcome.metric), "\(key): \(interval)")
        }
      }
    }
  }

  @Test("a convention that turns a share negative keeps the interval around it")
  func beyondRange() throws {
    let result = try Analysis.run(
      SyntheticRR.series(beats: 355, seed: 3),
      options: AnalysisOptions(
        conventions: .neurokit, correction: .none,
        selection: MetricSelection([.mfdfaAlpha1Asymmetry]), includesIntervals: true))
    let value = try #require(result.value(of: .mfdfaAlpha1Asymmetry)?.number)
    let interval = try #require(result.interval(of: .mfdfaAlpha1Asymmetry))
    #expect(value < 0)
    #expect(interval.low < value && value < interval.high)
  }

  @Test(
    "any series of any length: finite ends or a reason",
    arguments: [1, 2, 3, 5, 16, 17, 40, 130])
  func degenerate(beats: Int) throws {
    for intervals in [
      [Double](repeating: 1000, count: beats), (0..<beats).map { $0 % 2 == 0 ? 600.0 : 1200.0 },
      (0..<beats).map { 300 + 20 * Double($0) },
      SyntheticRR.intervalsMilliseconds(beats: beats, seed: 9),
    ] {
      for outcome in try Self.outcomes(intervals) {
        guard let interval = outcome.interval?.interval else { continue }
        #expect(interval.low.isFinite && interval.high.isFinite, "\(outcome.metric.key)")
        #expect(interval.low <= interval.high, "\(outcome.metric.key)")
      }
    }
  }

  @Test("a constant series has no interval, whatever its level", arguments: [800, 833.33])
  func constant(level: Double) throws {
    for outcome in try Self.outcomes([Double](repeating: level, count: 400))
    where outcome.value.number != nil {
      #expect(outcome.interval == .undefined(.constant), "\(outcome.metric.key)")
    }
  }

  @Test("a handful of beats does not tell how far a value may be off", arguments: 2...8)
  func handful(beats: Int) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 3)
    for outcome in try Self.outcomes(intervals) {
      guard let interval = outcome.interval?.interval else { continue }
      // A ratio is worth half of what each of its parts must have.
      #expect(interval.effectiveSampleSize >= 0.5, "\(outcome.metric.key)")
    }
  }

  @Test("ends in ms double with the intervals, ends of shares and ratios stay")
  func scale() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 400, seed: 5)
    let factors: [Metric: Double] = [
      .meanNN: 2, .sdnn: 2, .rmssd: 2, .sd1: 2, .sd2: 2, .medianNN: 2, .ellipseArea: 4, .csi: 1,
      .sd1ToSD2: 1, .cvnn: 1, .sampleEntropy: 1,
    ]
    let selection = MetricSelection(Array(factors.keys))
    let plain = try Self.outcomes(intervals, of: selection)
    let doubled = try Self.outcomes(intervals.map { 2 * $0 }, of: selection)
    for (one, two) in zip(plain, doubled) {
      let factor = try #require(factors[one.metric])
      let before = try #require(one.interval?.interval)
      let after = try #require(two.interval?.interval)
      #expect(relativeDifference(after.low, factor * before.low) <= Tolerance.transformChain)
      #expect(relativeDifference(after.high, factor * before.high) <= Tolerance.transformChain)
    }
  }

  @Test("twice the spread makes SD1, RMSSD and their intervals agree: SD1 = SDSD/√2")
  func sameSource() throws {
    let outcomes = try Self.outcomes(
      SyntheticRR.intervalsMilliseconds(beats: 400, seed: 6),
      of: MetricSelection([
        .sdsd, .sd1, .highFrequency, .logHighFrequency, .lowFrequencyNormalised,
        .highFrequencyNormalised,
      ]))
    func interval(_ metric: Metric) throws -> MetricInterval {
      try #require(outcomes.first { $0.metric == metric }?.interval?.interval)
    }
    let sdsd = try interval(.sdsd)
    let sd1 = try interval(.sd1)
    #expect(relativeDifference(sd1.low * 2.0.squareRoot(), sdsd.low) <= Tolerance.reduction)
    #expect(relativeDifference(sd1.high * 2.0.squareRoot(), sdsd.high) <= Tolerance.reduction)
    let high = try interval(.highFrequency)
    let logarithm = try interval(.logHighFrequency)
    #expect(abs(log(high.low) - logarithm.low) <= Tolerance.reduction)
    let low = try interval(.lowFrequencyNormalised)
    let other = try interval(.highFrequencyNormalised)
    #expect(relativeDifference(100 - low.low, other.high) <= Tolerance.reduction)
  }

  @Test(
    "longer recordings of one steady state have narrower intervals",
    arguments: [Metric.sdnn, .rmssd, .highFrequency, .pnn50, .meanNN])
  func longer(metric: Metric) throws {
    let process = KnownProcess.all[0]
    func width(_ seconds: Double) throws -> Double {
      let result = try Analysis.run(
        RRSeries(intervalsMilliseconds: process.intervals(seconds: seconds, seed: 4)),
        options: AnalysisOptions(
          correction: .none, selection: MetricSelection([metric]), includesIntervals: true))
      let interval = try #require(result.interval(of: metric))
      return (interval.high - interval.low) / (result.value(of: metric)?.number ?? .nan)
    }
    // Twelve times the time: √12 = 3.5 times narrower but for the error of the width itself, which
    // at 5 min is a third of it.
    #expect(try width(3600) < 0.7 * width(300))
  }

  @Test("intervals are only there when asked for")
  func onlyWhenAsked() throws {
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: SyntheticRR.intervalsMilliseconds(beats: 50, seed: 1)))
    #expect(result.metrics.allSatisfy { $0.interval == nil })
  }

  @Test("gaps: an interval for the covered part, and presets with other spectra")
  func gapsAndPresets() throws {
    let whole = try SyntheticRR.series(beats: 800, seed: 8)
    let gapped = whole.removing(300..<420)
    let metrics = [Metric.sdnn, .rmssd, .highFrequency, .sampleEntropy]
    for preset in AnalysisPreset.allCases {
      let result = try Analysis.run(
        gapped,
        options: AnalysisOptions(
          conventions: preset.conventions, correction: .none,
          selection: MetricSelection(metrics), includesIntervals: true))
      for metric in metrics {
        let interval = try #require(result.interval(of: metric), "\(metric.key) \(preset)")
        let value = try #require(result.value(of: metric)?.number)
        #expect(interval.low < value && value < interval.high)
      }
    }
  }
}
