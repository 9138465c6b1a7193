import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Time-domain metrics by hand")
struct TimeMetricTests {
  static func value(_ metric: Metric, _ series: RRSeries) throws -> MetricValue {
    try Analysis.run(
      series, options: AnalysisOptions(correction: .none, selection: MetricSelection([metric]))
    ).metrics[0].value
  }

  static func number(_ metric: Metric, _ intervals: [Double]) throws -> Double {
    try #require(
      try value(metric, RRSeries(intervalsMilliseconds: intervals)).number, "\(metric.key)")
  }

  static let sixIntervals: [(Metric, Double)] = [
    // 700 720 760 800 800 940: median 780, distances 80 60 20 20 20 160, their median 40.
    (.mcvnn, 1.4826 * 40 / 780),
    (.rangeNN, 240),
    // 760 700 800 720 940 800: differences −60 100 −80 220 −140.
    (.meanAbsoluteDifference, 120), (.medianAbsoluteDifference, 100),
    (.minAbsoluteDifference, 60), (.maxAbsoluteDifference, 220),
    (.medianHeartRate, (60_000 / 760.0 + 60_000 / 800.0) / 2),
    // Bins of 50 ms: [700, 750) holds two, [800, 850) two, the lower one counts.
    (.modeNN, 725), (.modeAmplitudeNN, 100.0 / 3),
  ]

  @Test("six intervals", arguments: sixIntervals)
  func byHand(metric: Metric, expected: Double) throws {
    let value = try Self.number(metric, [760, 700, 800, 720, 940, 800])
    #expect(relativeDifference(value, expected) <= Tolerance.closedForm)
  }

  @Test("moments: a lone long interval among n − 1 equal ones")
  func moments() throws {
    // With p = 1/n the distribution is Bernoulli: skewness (1 − 2p)/√(p(1 − p)), kurtosis
    // 1/(p(1 − p)) − 3.
    let intervals = [Double](repeating: 800, count: 24) + [900]
    let p = 1.0 / 25
    let skewness = try Self.number(.skewnessNN, intervals)
    let kurtosis = try Self.number(.kurtosisNN, intervals)
    #expect(
      relativeDifference(skewness, (1 - 2 * p) / (p * (1 - p)).squareRoot()) <= Tolerance.reduction)
    #expect(relativeDifference(kurtosis, 1 / (p * (1 - p)) - 3) <= Tolerance.reduction)
    // The other way round the long tail is on the short side.
    let mirrored = try Self.number(.skewnessNN, intervals.map { 1700 - $0 })
    #expect(relativeDifference(mirrored, -skewness) <= Tolerance.reduction)
  }

  @Test("moments of many normal intervals: no skew, and three, not the excess")
  func normal() throws {
    var random = RandomStream(seed: 7)
    var intervals = [Double]()
    for _ in 0..<20_000 { intervals.append(850 + 40 * random.normal()) }
    // Standard errors √(6/n) = 0.017 and √(24/n) = 0.035; four of them.
    #expect(abs(try Self.number(.skewnessNN, intervals)) < 0.07)
    #expect(abs(try Self.number(.kurtosisNN, intervals) - 3) < 0.14)
  }

  @Test("SDNN over RMSSD tells slow from quick variation")
  func ratio() throws {
    let alternating = (0..<100).map { $0 % 2 == 0 ? 790.0 : 810.0 }
    // SDNN² = 100 · 100/99, every difference is 20.
    #expect(
      relativeDifference(
        try Self.number(.sdrmssd, alternating), 10 * (100.0 / 99).squareRoot() / 20)
        <= Tolerance.reduction)
    #expect(try Self.number(.sdrmssd, (0..<100).map { 700 + 2 * Double($0) }) > 20)
  }

  @Test("the feet of the triangle are TINN apart and enclose the mode", arguments: 1...5)
  func feet(seed: UInt64) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 300, seed: seed)
    let start = try Self.number(.tinnStart, intervals)
    let end = try Self.number(.tinnEnd, intervals)
    #expect(end - start == (try Self.number(.tinn, intervals)))
    #expect(start < (try Self.number(.medianNN, intervals)))
    #expect(end > (try Self.number(.medianNN, intervals)))
  }

  @Test("the stress index is made of the mode, its share and the range", arguments: 6...9)
  func stress(seed: UInt64) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 300, seed: seed)
    let expected =
      try Self.number(.modeAmplitudeNN, intervals)
      / (2 * Self.number(.modeNN, intervals) * Self.number(.rangeNN, intervals) / 1e6)
    #expect(
      relativeDifference(try Self.number(.stressIndex, intervals), expected)
        <= Tolerance.closedForm)
  }

  @Test("no difference spans a gap")
  func gap() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [800, 810, 1200, 1230], beatTimesSeconds: [0.8, 1.61, 60, 61.23],
      breaks: [2])
    #expect(try Self.value(.meanAbsoluteDifference, series) == .defined(20))
    #expect(try Self.value(.maxAbsoluteDifference, series) == .defined(30))
    #expect(try Self.value(.minAbsoluteDifference, series) == .defined(10))
    #expect(try Self.value(.medianAbsoluteDifference, series) == .defined(20))
  }
}
