import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Clinical indices")
struct ClinicalMetricTests {
  static let selection = MetricSelection([
    .decelerationCapacity, .accelerationCapacity, .stressIndex, .pnsIndex, .snsIndex, .meanNN,
    .rmssd,
  ])

  static func values(_ intervals: [Double]) throws -> [Metric: MetricValue] {
    try MetricLawTests.values(intervals, of: selection)
  }

  @Test("capacities of a series counted by hand")
  func capacities() throws {
    // Anchors of deceleration: 820 (after 800, 810, before 790) alone: 850 rises by more than 5 %.
    let values = try Self.values([800, 810, 820, 790, 850, 840, 845])
    // (820 + 790 − 810 − 800) / 4; 840 is an anchor of acceleration, 790 too (−3.7 %).
    #expect(try MetricLawTests.number(values, .decelerationCapacity) == 0)
    let fall = (790.0 + 850 - 820 - 810) / 4
    let second = (840.0 + 845 - 850 - 790) / 4
    #expect(
      relativeDifference(
        try MetricLawTests.number(values, .accelerationCapacity), (fall + second) / 2)
        <= Tolerance.closedForm)
  }

  @Test("mirrored intervals exchange the capacities and their signs")
  func mirror() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 400, seed: 41).map {
      ($0 * 1024).rounded() / 1024
    }
    // So small a spread about 1,024 ms that no change comes near 5 % on either side.
    let small = intervals.map { 1024 + ($0 - 850) / 8 }
    let plain = try Self.values(small)
    let mirrored = try Self.values(small.map { 2048 - $0 })
    for (first, second) in [
      (Metric.decelerationCapacity, Metric.accelerationCapacity),
      (.accelerationCapacity, .decelerationCapacity),
    ] {
      let number = try MetricLawTests.number(plain, first)
      let other = try MetricLawTests.number(mirrored, second)
      #expect(relativeDifference(number, -other) <= Tolerance.reduction)
    }
    #expect(try MetricLawTests.number(plain, .decelerationCapacity) > 0)
  }

  @Test("changes of exactly 5 % are anchors, larger ones are not")
  func limit() throws {
    let atLimit = try Self.values([800, 800, 840, 840])
    #expect(try MetricLawTests.number(atLimit, .decelerationCapacity) == 20)
    let beyond = try Self.values([800, 800, 841, 841])
    #expect(
      beyond[.decelerationCapacity]
        == .undefined(
          .tooFewEvents(needed: 1, found: 0, name: "decelerations of at most 5 %")))
  }

  @Test("no surrounding of an anchor reaches across a gap")
  func gaps() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [800, 800, 810, 820, 830, 840],
      beatTimesSeconds: [1, 2, 3, 104, 105, 106], breaks: [3])
    let result = try Analysis.run(
      series, options: AnalysisOptions(correction: .none, selection: Self.selection))
    #expect(
      result.value(of: .decelerationCapacity)
        == .undefined(.tooFewRuns(needed: 1, length: 4, found: 0)))
  }

  @Test("stress index of a series counted by hand")
  func stress() throws {
    // Bins of 50 ms: three in [800, 850), one in [850, 900); range 0.1 s.
    let values = try Self.values([800, 820, 849, 900])
    #expect(
      relativeDifference(try MetricLawTests.number(values, .stressIndex), 75 / (2 * 0.825 * 0.1))
        <= Tolerance.closedForm)
  }

  @Test("PNS-like rises and SNS-like falls with longer intervals of equal spread")
  func scores() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 300, seed: 42)
    let plain = try Self.values(intervals)
    let slower = try Self.values(intervals.map { $0 + 90 })
    // One standard deviation of one of three parts.
    let rise =
      try MetricLawTests.number(slower, .pnsIndex) - MetricLawTests.number(plain, .pnsIndex)
    #expect(relativeDifference(rise, 1.0 / 3) <= 1e-9)
    #expect(
      try MetricLawTests.number(slower, .snsIndex) < MetricLawTests.number(plain, .snsIndex))
  }
}
