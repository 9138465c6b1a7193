import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Rules for single intervals")
struct IntervalRuleTests {
  /// Forty intervals of 1000 ms with others in their place from the twentieth on.
  private func flagged(_ rule: ArtifactCorrection, _ intervals: [Double]) throws -> [CorrectedBeat]
  {
    let padding = [Double](repeating: 1000, count: 20)
    let series = try RRSeries(intervalsMilliseconds: padding + intervals + padding)
    return rule.correct(series).log
  }

  @Test("the limit itself is accepted, just beyond is not")
  func limits() throws {
    let cases: [(ArtifactCorrection, accepted: [Double], refused: [Double])] = [
      (.malik, [1200, 800], [1201, 799]),
      (.kamath, [1325, 755], [1326, 754]),
      (.karlsson, [1200, 800], [1201, 799]),
      (.acar, [1200, 800], [1201, 799]),
      (.quotient, [1200, 834], [1201, 833]),
      (.threshold(.veryStrong), [1050, 950], [1051, 949]),
      (.threshold(.strong), [1150, 850], [1151, 849]),
      (.threshold(.medium), [1250, 750], [1251, 749]),
      (.threshold(.low), [1350, 650], [1351, 649]),
      (.threshold(.veryLow), [1450, 550], [1451, 549]),
      (.range(minimumMilliseconds: 900, maximumMilliseconds: 1100), [1100, 900], [1101, 899]),
    ]
    for (rule, accepted, refused) in cases {
      for interval in accepted {
        let log = try flagged(rule, [interval])
        #expect(!log.contains { $0.originalIndex == 20 }, "\(rule.name) \(interval)")
      }
      for interval in refused {
        #expect(try !flagged(rule, [interval]).isEmpty, "\(rule.name) \(interval)")
      }
    }
  }

  @Test(
    "a missed, an extra and an ectopic beat in a steady rhythm are repaired exactly",
    arguments: ArtifactCorrection.catalogue.dropFirst(2))
  func repairs(rule: ArtifactCorrection) throws {
    var cases: [[Double]] = [[2000], [440, 560]]
    // The limits of the range rule are far wider than a premature beat and its pause.
    if case .range = rule { cases = [[2100], [250, 750]] }
    if case .threshold(.veryLow) = rule { cases[1] = [500, 500] }
    for intervals in cases {
      let padding = [Double](repeating: 1000, count: 20)
      let result = rule.correct(
        try RRSeries(intervalsMilliseconds: padding + intervals + padding))
      let expected = intervals.reduce(0, +) / (intervals.count == 1 ? 2 : 1)
      #expect(!result.log.isEmpty, "\(rule.name) \(intervals)")
      #expect(
        result.series.intervalsMilliseconds.allSatisfy { $0 >= 1000 - 1e-9 && $0 <= expected + 51 },
        "\(rule.name) \(intervals) \(result.log)")
      #expect(result.series.count == (intervals.count == 1 ? 42 : 41))
    }
  }

  @Test("a lasting change of rate is followed, not refused to the end")
  func change() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [Double](repeating: 1000, count: 50)
        + [Double](repeating: 600, count: 50))
    for rule in [ArtifactCorrection.malik, .kamath, .acar] {
      let result = rule.correct(series)
      #expect(result.counts.total <= 5, "\(rule.name)")
      #expect(result.series.intervalsMilliseconds.suffix(40).allSatisfy { $0 == 600 })
    }
  }

  @Test("a false first interval does not become the measure of the others")
  func falseStart() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [400] + [Double](repeating: 1000, count: 50))
    for rule in [ArtifactCorrection.malik, .kamath, .acar] {
      let result = rule.correct(series)
      #expect(result.counts.total == 1, "\(rule.name)")
      #expect(result.series.intervalsMilliseconds.allSatisfy { $0 == 1000 })
    }
  }

  @Test("the range rule takes out what has no accepted neighbour")
  func nothingAccepted() throws {
    let result = ArtifactCorrection.defaultRange.correct(
      try RRSeries(intervalsMilliseconds: [100, 120, 90]))
    #expect(result.series.isEmpty)
    #expect(result.correctedPercent == 100)
    #expect(result.correctedIndexOfOriginal == [nil, nil, nil])
  }
}
