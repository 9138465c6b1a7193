import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Laws of the metrics")
struct MetricLawTests {
  /// The values of an uncorrected series by metric.
  static func values(
    _ intervals: [Double], of selection: MetricSelection = .all
  ) throws -> [Metric: MetricValue] {
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals),
      options: AnalysisOptions(correction: .none, selection: selection))
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  static func number(_ values: [Metric: MetricValue], _ metric: Metric) throws -> Double {
    try #require(values[metric]?.number, "\(metric.key) has no value")
  }

  @Test("a shuffled series loses its succession")
  func shuffle() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 4)
    var random = RandomStream(seed: 4)
    let selection = MetricSelection([.rmssd, .dfaAlpha1])
    let plain = try Self.values(intervals, of: selection)
    let mixed = try Self.values(intervals.shuffled(using: &random), of: selection)
    #expect(try Self.number(mixed, .rmssd) > 1.2 * Self.number(plain, .rmssd))
    // White noise has α = 0.5.
    #expect(abs(try Self.number(mixed, .dfaAlpha1) - 0.5) < 0.15)
  }

  @Test("SD1 is SDSD/√2, and the ellipse is π·SD1·SD2")
  func poincareIdentities() throws {
    let values = try Self.values(
      SyntheticRR.intervalsMilliseconds(beats: 400, seed: 5),
      of: MetricSelection([.sd1, .sd2, .sdsd, .ellipseArea]))
    let sd1 = try Self.number(values, .sd1)
    let sd2 = try Self.number(values, .sd2)
    #expect(
      relativeDifference(sd1, try Self.number(values, .sdsd) / 2.0.squareRoot())
        <= Tolerance.reduction)
    #expect(
      relativeDifference(try Self.number(values, .ellipseArea), .pi * sd1 * sd2)
        <= Tolerance.reduction)
  }

  @Test("thresholds are strict: a difference of exactly 50 ms does not count")
  func strictThreshold() throws {
    let values = try Self.values([800, 850, 800, 750, 801])
    #expect(try Self.number(values, .nn50) == 1)
  }
}
