import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Comparison of all pairs of templates")
struct AllPairsTests {
  /// Lays out stretches of so many numbers.
  static func series<Number: LaneNumber>(
    _ lengths: [Int], reach: Number, _ number: () -> Number
  ) -> LaneSeries<Number> {
    var series = LaneSeries<Number>()
    series.begin(reach: reach)
    for length in lengths {
      for _ in 0..<length { series.append(number()) }
      series.endStretch()
    }
    series.end()
    return series
  }

  static func expectPlainCounts<Number: LaneNumber>(_ series: LaneSeries<Number>) {
    #expect(series.countPairs() == series.countPairsPlainly())
    var counts = LaneCounts()
    series.countMatches(into: &counts)
    var plain = LaneCounts()
    series.countMatchesPlainly(into: &plain)
    #expect(series.matches(counts) == series.matches(plain))
  }

  @Test("vector loops equal the plain ones at every remainder of a vector", arguments: 0...70)
  func remainders(count: Int) {
    var random = RandomStream(seed: 51, stream: UInt64(count))
    for reach in [0, 3, 9] as [UInt32] {
      Self.expectPlainCounts(
        Self.series([count], reach: reach) { UInt32(20 * random.uniform()) })
      Self.expectPlainCounts(
        Self.series([count], reach: Double(reach) / 2) { 10 * random.uniform() })
    }
  }

  @Test("and across stretches of all lengths", arguments: 0..<40)
  func stretches(seed: Int) {
    var random = RandomStream(seed: 52, stream: UInt64(seed))
    let lengths = (0..<12).map { _ in Int(30 * random.uniform() * random.uniform()) }
    Self.expectPlainCounts(
      Self.series(lengths, reach: 4) { UInt32(20 * random.uniform()) })
    Self.expectPlainCounts(
      Self.series(lengths, reach: 0.2) { random.uniform() })
  }

  @Test("words as far apart as they may be", arguments: [1, 1 << 30, 1 << 31 - 1] as [UInt32])
  func extremes(reach: UInt32) {
    var random = RandomStream(seed: 53)
    let largest: UInt32 = 1 << 31 - 1
    let numbers = [0, 1, reach, largest, largest - 1, largest - reach]
    Self.expectPlainCounts(
      Self.series([60], reach: reach) { numbers[Int(6 * random.uniform())] })
  }

  @Test("a constant series matches everywhere")
  func constant() {
    let series = Self.series([100], reach: 0 as UInt32) { 7 }
    let pairs = 98 * 97 / 2
    #expect(
      series.countPairs() == TemplatePairs(atLength: pairs, atNextLength: pairs, templates: 98))
  }
}
