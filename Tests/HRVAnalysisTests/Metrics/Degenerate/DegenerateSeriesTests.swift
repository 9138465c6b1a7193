import HRVAnalysis
import TestSupport
import Testing

@Suite("Series that break formulas")
struct DegenerateSeriesTests {
  @Test("every metric is expected once")
  func complete() {
    let expected = DegenerateSeries.rows.flatMap(\.metrics)
    #expect(Set(expected).count == expected.count)
    let missing = Metric.allCases.filter { !expected.contains($0) }.map(\.key)
    #expect(missing.isEmpty, "add a row to DegenerateSeries for each")
  }

  @Test("equal intervals: levels and no spread; ratios and patterns say why there is none")
  func constant() throws {
    try Self.check(DegenerateSeries.constant) { $0.constant }
  }

  @Test("two intervals")
  func pair() throws {
    try Self.check(DegenerateSeries.pair) { $0.pair }
  }

  @Test("jumps from beat to beat")
  func jumps() throws {
    try Self.check(DegenerateSeries.jumps) { $0.jumps }
  }

  static func check(
    _ intervals: [Double], _ expectation: (DegenerateSeries.Row) -> DegenerateSeries.Expected
  ) throws {
    let values = try MetricLawTests.values(intervals)
    for row in DegenerateSeries.rows {
      for metric in row.metrics {
        let value = try #require(values[metric])
        #expect(
          try meets(value, expectation(row), metric),
          "\(metric.key): \(value), expected \(expectation(row))")
      }
    }
  }

  static func meets(
    _ value: MetricValue, _ expected: DegenerateSeries.Expected, _ metric: Metric
  ) throws -> Bool {
    switch expected {
    case .value(let number):
      guard let found = value.number else { return false }
      // Around zero the sums of deviations leave their rounding.
      return relativeDifference(found, number) <= Tolerance.reduction
        || abs(found - number) <= Tolerance.reduction
    case .atMost(let bound): return value.number.map { $0 >= 0 && $0 <= bound } ?? false
    case .withinBounds:
      guard let found = value.number else { return false }
      return try MetricLawTableTests.isWithinBounds(found, metric)
    case .reason(let reason): return value == .undefined(reason)
    case .tooShort(let needed):
      if case .tooShort(let stated, let found) = value.reason {
        return stated == needed && found < needed
      }
      return false
    }
  }

  @Test(
    "a level whose mean is rounded is as constant as any",
    arguments: [1000 / 1.2, 2000.0 / 3, 999.999, 612.3])
  func roundedLevel(level: Double) throws {
    let round = try MetricLawTests.values(DegenerateSeries.constant)
    let rough = try MetricLawTests.values([Double](repeating: level, count: 600))
    for metric in Metric.allCases {
      let one = try #require(round[metric])
      let other = try #require(rough[metric])
      if one.number == 0 {
        #expect(other.number == 0, "\(metric.key): \(other)")
      } else if case .tooShort = one.reason {
        #expect(other.number == 0 || other.number == nil, "\(metric.key): \(other)")
      } else {
        // The recording is longer or shorter than eight minutes, and segments may be too.
        if case .tooFewSegments = one.reason { continue }
        #expect((one.number == nil) == (other.number == nil), "\(metric.key): \(other)")
      }
    }
  }

  @Test(
    "any series of any length: the same keys, numbers within bounds or reasons",
    arguments: Array(0...24) + [30, 37, 50, 70, 110])
  func anyLength(beats: Int) throws {
    for intervals in [
      [Double](repeating: 1000, count: beats),
      SyntheticRR.intervalsMilliseconds(beats: beats, seed: UInt64(beats)),
      (0..<beats).map { $0 % 2 == 0 ? 600.0 : 1200.0 },
      (0..<beats).map { 300 + 20 * Double($0) },
    ] {
      let values = try MetricLawTests.values(intervals)
      #expect(Set(values.keys) == Set(Metric.allCases))
      for (metric, value) in values {
        if let number = value.number {
          #expect(number.isFinite, "\(metric.key) of \(beats) beats")
          #expect(
            try MetricLawTableTests.isWithinBounds(number, metric),
            "\(metric.key) of \(beats) beats: \(number)")
        } else {
          #expect(value.reason?.description.isEmpty == false)
        }
      }
    }
  }
}
