import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Entropies over scales and fuzzy entropy")
struct MultiscaleMetricTests {
  static let metrics: [Metric] = [
    .multiscaleEntropy, .compositeMultiscaleEntropy, .refinedMultiscaleEntropy, .fuzzyEntropy,
  ]

  static func values(_ series: RRSeries) throws -> [Metric: MetricValue] {
    let options = AnalysisOptions(correction: .none, selection: MetricSelection(metrics))
    let result = try Analysis.run(series, options: options)
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  @Test("white noise loses entropy with scale, 1/f-like drift keeps it")
  func noise() throws {
    var random = RandomStream(seed: 31)
    let white = (0..<1600).map { _ in (800_000 + 30_000 * random.normal()).rounded() / 1000 }
    // A random walk pulled back slowly is correlated over all of the twenty scales.
    var level = 0.0
    let drifting = (0..<1600).map { _ in
      level = 0.98 * level + 6 * random.normal()
      return ((800 + level + 12 * random.normal()) * 1000).rounded() / 1000
    }
    let metric = Metric.refinedMultiscaleEntropy
    let selection = MetricSelection([metric])
    let first = try MetricLawTests.number(MetricLawTests.values(white, of: selection), metric)
    let second = try MetricLawTests.number(MetricLawTests.values(drifting, of: selection), metric)
    #expect(second > 1.2 * first)
  }

  @Test("the three areas estimate one quantity")
  func agreement() throws {
    let values = try Self.values(SyntheticRR.series(beats: 2400, seed: 32))
    let plain = try MetricLawTests.number(values, .multiscaleEntropy)
    let composite = try MetricLawTests.number(values, .compositeMultiscaleEntropy)
    let refined = try MetricLawTests.number(values, .refinedMultiscaleEntropy)
    // Coarse series of 200 means scatter by some percent.
    #expect(relativeDifference(plain, composite) < 0.05)
    #expect(relativeDifference(refined, composite) < 0.02)
  }

  @Test("one scale without a value leaves no area, and the reason says so")
  func missingScale() throws {
    let values = try Self.values(SyntheticRR.series(beats: 45, seed: 33))
    #expect(
      values[.multiscaleEntropy]?.reason == .tooFewRuns(needed: 2, length: 3, found: 1)
        || values[.multiscaleEntropy]?.reason == .noTemplateMatches)
  }

  @Test("fuzzy entropy does not change with level or unit")
  func fuzzyLaws() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 300, seed: 34).map {
      ($0 * 1024).rounded() / 1024
    }
    let number = { (values: [Double]) in
      try MetricLawTests.number(
        MetricLawTests.values(values, of: MetricSelection([.fuzzyEntropy])), .fuzzyEntropy)
    }
    let plain = try number(intervals)
    #expect(
      relativeDifference(plain, try number(intervals.map { $0 + 128 })) <= Tolerance.reduction)
    #expect(relativeDifference(plain, try number(intervals.map { 2 * $0 })) <= Tolerance.reduction)
    #expect(plain > 0)
  }

  @Test("a long series gives the mean of its windows")
  func windows() throws {
    // Seventeen times the same window.
    let window = SyntheticRR.intervalsMilliseconds(beats: 300, seed: 35)
    let long = (0..<17).flatMap { _ in window }
    let fuzzy = MetricSelection([.fuzzyEntropy])
    let whole = try MetricLawTests.number(MetricLawTests.values(long, of: fuzzy), .fuzzyEntropy)
    let part = try MetricLawTests.number(MetricLawTests.values(window, of: fuzzy), .fuzzyEntropy)
    #expect(relativeDifference(whole, part) <= Tolerance.reduction)
  }
}
