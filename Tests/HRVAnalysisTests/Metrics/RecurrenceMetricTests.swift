import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Recurrence metrics")
struct RecurrenceMetricTests {
  static let metrics = Metric.allCases.filter { $0.definition.group == .recurrence }

  static func values(_ intervals: [Double]) throws -> [Metric: MetricValue] {
    try MetricLawTests.values(intervals, of: MetricSelection(metrics))
  }

  @Test("level and unit change nothing")
  func invariance() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 250, seed: 51).map {
      ($0 * 1024).rounded() / 1024
    }
    let plain = try Self.values(intervals)
    let shifted = try Self.values(intervals.map { $0 + 128 })
    let doubled = try Self.values(intervals.map { 2 * $0 })
    for metric in Self.metrics {
      let number = try MetricLawTests.number(plain, metric)
      #expect(try MetricLawTests.number(shifted, metric) == number, "\(metric.key)")
      #expect(try MetricLawTests.number(doubled, metric) == number, "\(metric.key)")
    }
  }

  @Test("time reversed leaves the diagonal lines as they are")
  func reversal() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 250, seed: 52)
    let forward = try Self.values(intervals)
    let backward = try Self.values(intervals.reversed())
    for metric in [
      Metric.recurrenceRate, .determinism, .meanDiagonalLine, .longestDiagonalLine, .divergence,
      .diagonalEntropy,
    ] {
      let difference = relativeDifference(
        try MetricLawTests.number(forward, metric), try MetricLawTests.number(backward, metric))
      #expect(difference <= Tolerance.reduction, "\(metric.key)")
    }
  }

  @Test("shares lie between 0 and 100 %, and divergence is the inverse of the longest line")
  func bounds() throws {
    for seed in 53..<58 {
      let values = try Self.values(
        SyntheticRR.intervalsMilliseconds(beats: 120, seed: UInt64(seed)))
      for metric in [Metric.recurrenceRate, .determinism, .laminarity] {
        let number = try MetricLawTests.number(values, metric)
        #expect(number >= 0 && number <= 100)
      }
      let longest = try MetricLawTests.number(values, .longestDiagonalLine)
      #expect(try MetricLawTests.number(values, .divergence) == 1 / longest)
      #expect(longest <= 110)
      #expect(try MetricLawTests.number(values, .meanDiagonalLine) <= longest)
      #expect(
        try MetricLawTests.number(values, .trappingTime)
          <= MetricLawTests.number(values, .longestVerticalLine))
      #expect(
        try MetricLawTests.number(values, .meanWhiteLine)
          <= MetricLawTests.number(values, .longestWhiteLine))
      let ratio =
        try MetricLawTests.number(values, .determinism)
        / MetricLawTests.number(values, .recurrenceRate)
      #expect(
        relativeDifference(try MetricLawTests.number(values, .determinismToRecurrence), ratio)
          <= Tolerance.closedForm)
    }
  }

  @Test("what does not vary has no recurrence plot")
  func constant() throws {
    let values = try Self.values([Double](repeating: 900, count: 100))
    for metric in Self.metrics { #expect(values[metric] == .undefined(.constant)) }
  }
}
