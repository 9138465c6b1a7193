import HRVAnalysis
import TestSupport
import Testing

@Suite("Every metric keeps its law")
struct MetricLawTableTests {
  @Test("every metric has a law")
  func complete() {
    let missing = Metric.allCases.filter { MetricLaws.all[$0] == nil }.map(\.key)
    #expect(missing.isEmpty, "add a row to MetricLaws for each")
  }

  @Test(
    "shift, scale, reversal and shuffle do what the law says",
    arguments: MetricLawBench.Change.allCases.filter { $0 != .nothing })
  func effects(change: MetricLawBench.Change) throws {
    let before = try MetricLawBench.values(after: .nothing)
    let after = try MetricLawBench.values(after: change)
    for metric in Metric.allCases {
      guard let law = MetricLaws.all[metric], let effect = change.effect(in: law) else { continue }
      if case .noLaw(let reason) = effect {
        #expect(!reason.isEmpty, "\(metric.key)")
        continue
      }
      let plain = try #require(before[metric]?.number, "\(metric.key) has no value")
      let changed = try #require(after[metric]?.number, "\(metric.key) lost its value")
      var tolerance = Tolerance.reduction
      let expected: Double
      switch effect {
      case .same: expected = plain
      case .near(let bound, _):
        tolerance = bound
        expected = plain
      case .times(let factor): expected = factor * plain
      case .plus(let amount): expected = plain + amount
      case .complement(let whole): expected = whole - plain
      case .becomes(let other):
        expected = try #require(before[other]?.number, "\(other.key) has no value")
      case .noLaw: continue
      }
      #expect(
        relativeDifference(changed, expected) <= tolerance,
        "\(metric.key): \(changed), expected \(expected)")
    }
  }

  @Test("values lie within their bounds", arguments: MetricLawBench.Change.allCases)
  func bounds(change: MetricLawBench.Change) throws {
    for (metric, value) in try MetricLawBench.values(after: change) {
      let number = try #require(value.number, "\(metric.key) has no value")
      #expect(try Self.isWithinBounds(number, metric), "\(metric.key): \(number)")
    }
  }

  /// Whether a value lies within the bounds of its metric, to the rounding of a sum.
  static func isWithinBounds(_ number: Double, _ metric: Metric) throws -> Bool {
    let bounds = try #require(MetricLaws.all[metric]?.bounds)
    let slack = { (end: Double) in end.isFinite ? Tolerance.transformChain * end.magnitude : 0 }
    return number >= bounds.lowerBound - slack(bounds.lowerBound)
      && number <= bounds.upperBound + slack(bounds.upperBound)
  }
}
