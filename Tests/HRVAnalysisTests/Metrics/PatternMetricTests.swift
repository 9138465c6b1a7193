import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Fragmentation, asymmetry, symbols and complexity")
struct PatternMetricTests {
  typealias Values = [Metric: MetricValue]

  /// All but what costs most, which this suite does not speak of.
  static let selection = MetricSelection(
    Metric.allCases.filter {
      [.fragmentation, .asymmetry, .symbolic, .poincare, .time].contains($0.definition.group)
    } + [.shannonEntropy, .higuchiDimension, .katzDimension, .lempelZiv])

  static func values(_ series: RRSeries) throws -> Values {
    let options = AnalysisOptions(correction: .none, selection: selection)
    let result = try Analysis.run(series, options: options)
    return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
  }

  static func values(_ intervals: [Double]) throws -> Values {
    try values(RRSeries(intervalsMilliseconds: intervals))
  }

  @Test("fragmentation of a series counted by hand")
  func fragmentation() throws {
    // Differences: + + − 0 0 + − + − −: signs change 7 times in 11 intervals, 8 segments.
    let values = try Self.values([
      800, 810, 820, 815, 815, 815, 830, 820, 825, 815, 805,
    ])
    let number = { try MetricLawTests.number(values, $0) }
    #expect(try number(.inflectionPoints) == 100 * 6.0 / 11)
    #expect(try number(.inverseSegmentLength) == 100 * 7.0 / 10)
    // Every segment is shorter than three.
    #expect(try number(.shortSegments) == 100 * 10.0 / 11)
    // Three single differences in a row, + − +, join four intervals.
    #expect(try number(.alternation) == 100 * 4.0 / 11)
  }

  @Test("strict alternation is wholly fragmented, a slope not at all")
  func extremes() throws {
    let alternating = try Self.values((0..<100).map { $0 % 2 == 0 ? 800 : 900 })
    #expect(try MetricLawTests.number(alternating, .inflectionPoints) == 98)
    #expect(try MetricLawTests.number(alternating, .inverseSegmentLength) == 100)
    #expect(try MetricLawTests.number(alternating, .shortSegments) == 99)
    #expect(try MetricLawTests.number(alternating, .alternation) == 100)
    let rising = try Self.values((0..<100).map { 600 + 5 * Double($0) })
    for metric in [Metric.inflectionPoints, .shortSegments, .alternation] {
      #expect(try MetricLawTests.number(rising, metric) == 0)
    }
    #expect(
      try MetricLawTests.number(rising, .inverseSegmentLength) == 100 / 99)
  }

  @Test(
    "time reversed turns decelerations into accelerations",
    arguments: [
      (Metric.guzikIndex, 100.0), (.slopeIndex, 100), (.areaIndex, 100), (.portaIndex, 100),
      (.c1d, 1), (.c2d, 1), (.cd, 1), (.c1a, 1), (.c2a, 1), (.ca, 1),
    ])
  func reversal(metric: Metric, whole: Double) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 21)
    let forward = try MetricLawTests.number(
      MetricLawTests.values(intervals, of: MetricSelection([metric])), metric)
    let backward = try MetricLawTests.number(
      MetricLawTests.values(intervals.reversed(), of: MetricSelection([metric])), metric)
    #expect(relativeDifference(backward, whole - forward) <= Tolerance.reduction)
    #expect(forward > 0 && forward < whole)
  }

  @Test("the two sides of the plot add up to SD1 about the line, to SD2 and to one another")
  func sides() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 22)
    let values = try Self.values(intervals)
    let number = { try MetricLawTests.number(values, $0) }
    let sd2 = try (number(.sd2d) * number(.sd2d) + number(.sd2a) * number(.sd2a)).squareRoot()
    #expect(relativeDifference(sd2, try number(.sd2)) <= Tolerance.reduction)
    // About the line, not about the mean: Σ Δ²/2/(n − 1) is RMSSD²/2 · n/(n − 1).
    let sd1 = try (number(.sd1d) * number(.sd1d) + number(.sd1a) * number(.sd1a)).squareRoot()
    let expected = try number(.rmssd) * (0.5 * 499 / 498).squareRoot()
    #expect(relativeDifference(sd1, expected) <= Tolerance.reduction)
    for (first, second) in [(Metric.c1d, Metric.c1a), (.c2d, .c2a), (.cd, .ca)] {
      #expect(
        relativeDifference(try number(first) + number(second), 1) <= Tolerance.closedForm)
    }
  }

  @Test("a saw-tooth that rises slowly and falls at once has many small decelerations")
  func sawTooth() throws {
    // Four steps up by 10 ms, one down by 40 ms.
    let values = try Self.values((0..<501).map { 800 + 10 * Double($0 % 5) })
    let number = { try MetricLawTests.number(values, $0) }
    #expect(try number(.portaIndex) == 20)
    #expect(relativeDifference(try number(.guzikIndex), 50) <= Tolerance.reduction)
    // 4·10² against 40².
    #expect(relativeDifference(try number(.c1d), 0.2) <= Tolerance.reduction)
  }

  @Test("symbols of a series counted by hand, edges belonging to the level above")
  func symbols() throws {
    // Levels of 10 ms: 0 0 1 3 5 4 5 5 5 0 with 810 and 850 on an edge.
    let values = try Self.values([800, 805, 810, 830, 850, 845, 855, 860, 852, 800])
    let number = { try MetricLawTests.number(values, $0) }
    // 001 013 135 354 545 455 555 550
    #expect(try number(.symbols0V) == 100 * 1.0 / 8)
    #expect(try number(.symbols1V) == 100 * 3.0 / 8)
    #expect(try number(.symbols2LV) == 100 * 2.0 / 8)
    #expect(try number(.symbols2UV) == 100 * 2.0 / 8)
  }

  @Test("the four families are all there is")
  func families() throws {
    let values = try Self.values(SyntheticRR.intervalsMilliseconds(beats: 400, seed: 23))
    let sum = try [Metric.symbols0V, .symbols1V, .symbols2LV, .symbols2UV].reduce(0) {
      try $0 + MetricLawTests.number(values, $1)
    }
    #expect(relativeDifference(sum, 100) <= Tolerance.closedForm)
  }

  @Test("complexity: a line has dimension 1, white noise 2, and noise is more complex")
  func dimensions() throws {
    var random = RandomStream(seed: 24)
    let noise = try Self.values((0..<2000).map { _ in 800 + 20 * random.normal() })
    let line = try Self.values((0..<2000).map { 400 + 0.25 * Double($0) })
    #expect(
      relativeDifference(try MetricLawTests.number(line, .higuchiDimension), 1)
        <= Tolerance.reduction)
    #expect(
      relativeDifference(try MetricLawTests.number(line, .katzDimension), 1)
        <= Tolerance.reduction)
    // Ten strides of 2,000 points leave the slope a few hundredths of spread.
    #expect(abs(try MetricLawTests.number(noise, .higuchiDimension) - 2) < 0.05)
    #expect(try MetricLawTests.number(line, .lempelZiv) < 0.05)
    // Normalised for random sequences; finite ones lie a little above 1.
    #expect(abs(try MetricLawTests.number(noise, .lempelZiv) - 1) < 0.15)
  }

  @Test("entropy of the histogram: one bin has none, n equally full bins have log₂ n")
  func shannon() throws {
    let one = try Self.values([Double](repeating: 800, count: 64))
    #expect(try MetricLawTests.number(one, .shannonEntropy) == 0)
    let eight = try Self.values((0..<64).map { 800 + 7.8125 * Double($0 % 8) })
    #expect(try MetricLawTests.number(eight, .shannonEntropy) == 3)
  }

  @Test("nothing is counted across a gap")
  func gaps() throws {
    // Two falling stretches: joined they would hold one deceleration.
    let intervals = (0..<30).map { 900 - 2 * Double($0) }
    let times = intervals.indices.map { Double($0) + 1 }
    let series = try RRSeries(
      intervalsMilliseconds: intervals + intervals,
      beatTimesSeconds: times + times.map { $0 + 100 }, breaks: [30])
    let values = try Self.values(series)
    for metric in [Metric.inflectionPoints, .guzikIndex, .c1d, .sd2d, .symbols2UV] {
      #expect(try MetricLawTests.number(values, metric) == 0, "\(metric.key)")
    }
    #expect(try MetricLawTests.number(values, .portaIndex) == 100)
    #expect(
      relativeDifference(try MetricLawTests.number(values, .higuchiDimension), 1)
        <= Tolerance.reduction)
  }
}
