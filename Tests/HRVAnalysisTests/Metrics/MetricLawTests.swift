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

  @Test(
    "spread does not change when every interval is longer by the same time",
    arguments: [
      Metric.sdnn, .rmssd, .sdsd, .nn50, .pnn50, .nn20, .pnn20, .iqrNN, .madNN, .sd1, .sd2,
      .sd1ToSD2, .ellipseArea, .csi, .cvi, .csiModified, .sampleEntropy, .approximateEntropy,
      .dfaAlpha1, .dfaAlpha2, .higuchiDimension, .katzDimension, .lempelZiv, .inflectionPoints,
      .inverseSegmentLength, .shortSegments, .alternation, .guzikIndex, .portaIndex, .c1d, .c1a,
      .c2d,
      .c2a, .cd, .ca, .sd1d, .sd1a, .sd2d, .sd2a, .sdnnd, .sdnna, .symbols0V, .symbols1V,
      .symbols2LV, .symbols2UV,
    ])
  func shift(metric: Metric) throws {
    // A power of two, so that the shifted intervals and their differences are exact.
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 1).map {
      ($0 * 1024).rounded() / 1024
    }
    let plain = try Self.number(Self.values(intervals, of: MetricSelection([metric])), metric)
    let shifted = try Self.number(
      Self.values(intervals.map { $0 + 128 }, of: MetricSelection([metric])), metric)
    #expect(relativeDifference(plain, shifted) <= Tolerance.reduction)
  }

  @Test(
    "what is measured in ms doubles with the intervals, ms² quadruples, shares stay",
    arguments: [
      (Metric.meanNN, 2.0), (.medianNN, 2), (.minNN, 2), (.maxNN, 2), (.sdnn, 2), (.rmssd, 2),
      (.sdsd, 2), (.madNN, 2), (.iqrNN, 2), (.percentile20NN, 2), (.percentile80NN, 2), (.sd1, 2),
      (.sd2, 2), (.csiModified, 2), (.ellipseArea, 4), (.cvnn, 1), (.cvsd, 1), (.sd1ToSD2, 1),
      (.higuchiDimension, 1), (.katzDimension, 1), (.lempelZiv, 1), (.inflectionPoints, 1),
      (.inverseSegmentLength, 1), (.shortSegments, 1), (.alternation, 1), (.guzikIndex, 1),
      (.slopeIndex, 1), (.areaIndex, 1), (.portaIndex, 1), (.c1d, 1), (.c2d, 1), (.cd, 1),
      (.sd1d, 2),
      (.sd1a, 2), (.sd2d, 2), (.sd2a, 2), (.sdnnd, 2), (.sdnna, 2), (.symbols0V, 1),
      (.symbols1V, 1),
      (.symbols2LV, 1), (.symbols2UV, 1), (.fuzzyEntropy, 1), (.csi, 1), (.sampleEntropy, 1),
      (.approximateEntropy, 1),
      (.dfaAlpha1, 1), (.dfaAlpha2, 1),
      (.meanHeartRate, 0.5), (.minHeartRate, 0.5), (.maxHeartRate, 0.5), (.sdHeartRate, 0.5),
    ])
  func scale(metric: Metric, factor: Double) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 2)
    let plain = try Self.number(Self.values(intervals, of: MetricSelection([metric])), metric)
    let doubled = try Self.number(
      Self.values(intervals.map { 2 * $0 }, of: MetricSelection([metric])), metric)
    #expect(relativeDifference(doubled, factor * plain) <= Tolerance.reduction)
  }

  @Test(
    "the order of time reversed changes no symmetric metric",
    arguments: [
      Metric.meanNN, .sdnn, .rmssd, .sdsd, .pnn50, .pnn20, .triangularIndex, .tinn, .sd1, .sd2,
      .sampleEntropy, .higuchiDimension, .inflectionPoints, .inverseSegmentLength, .shortSegments,
      .alternation, .symbols0V, .symbols1V, .symbols2LV, .symbols2UV, .shannonEntropy,
    ])
  func reversal(metric: Metric) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 3)
    let forward = try Self.number(Self.values(intervals, of: MetricSelection([metric])), metric)
    let backward = try Self.number(
      Self.values(intervals.reversed(), of: MetricSelection([metric])), metric)
    // SampEn's templates leave out the last two starts, which reversal moves; counts stay within
    // the pairs of two of 498 templates.
    let tolerance = metric == .sampleEntropy ? 0.02 : Tolerance.reduction
    #expect(relativeDifference(forward, backward) <= tolerance)
  }

  @Test("a shuffled series keeps its spread and loses its succession")
  func shuffle() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 4)
    var random = RandomStream(seed: 4)
    let shuffled = intervals.shuffled(using: &random)
    let plain = try Self.values(intervals)
    let mixed = try Self.values(shuffled)
    for metric in [Metric.sdnn, .meanNN, .triangularIndex, .tinn, .iqrNN] {
      let difference = relativeDifference(
        try Self.number(plain, metric), try Self.number(mixed, metric))
      #expect(difference <= Tolerance.reduction, "\(metric.key)")
    }
    #expect(try Self.number(mixed, .rmssd) > 1.2 * Self.number(plain, .rmssd))
    // White noise has α = 0.5.
    #expect(abs(try Self.number(mixed, .dfaAlpha1) - 0.5) < 0.15)
  }

  @Test("all jumps: pNN50 is 100 %, SD2 of strict alternation is 0")
  func allJumps() throws {
    let intervals = (0..<200).map { $0 % 2 == 0 ? 800.0 : 900.0 }
    let values = try Self.values(intervals)
    #expect(try Self.number(values, .pnn50) == 100)
    #expect(try Self.number(values, .nn50) == 199)
    #expect(try Self.number(values, .sd2) == 0)
    #expect(values[.sd1ToSD2] == .undefined(.zeroDivisor("SD2")))
  }

  @Test("SD1 is SDSD/√2, and the ellipse is π·SD1·SD2")
  func poincareIdentities() throws {
    let values = try Self.values(SyntheticRR.intervalsMilliseconds(beats: 400, seed: 5))
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

  @Test("a constant series: levels are defined, spread is zero, ratios say why they are not")
  func constant() throws {
    let values = try Self.values([Double](repeating: 800, count: 600))
    #expect(try Self.number(values, .sdnn) == 0)
    #expect(try Self.number(values, .rmssd) == 0)
    #expect(values[.sampleEntropy] == .undefined(.constant))
    #expect(values[.dfaAlpha1] == .undefined(.constant))
    #expect(values[.csi] == .undefined(.zeroDivisor("SD1")))
  }

  @Test("any series of any length: the same keys, finite numbers or reasons", arguments: 0...70)
  func degenerate(beats: Int) throws {
    for intervals in [
      [Double](repeating: 1000, count: beats),
      SyntheticRR.intervalsMilliseconds(beats: beats, seed: UInt64(beats)),
      (0..<beats).map { $0 % 2 == 0 ? 600.0 : 1200.0 },
      (0..<beats).map { 300 + 20 * Double($0) },
    ] {
      let values = try Self.values(intervals)
      #expect(Set(values.keys) == Set(Metric.allCases))
      for (metric, value) in values {
        if let number = value.number {
          #expect(number.isFinite, "\(metric.key) of \(beats) beats")
        } else {
          #expect(value.reason?.description.isEmpty == false)
        }
      }
    }
  }
}
