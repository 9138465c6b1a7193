import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Laws of template matching")
struct TemplateMatchLawsTests {
  let values = OracleSeries.milliseconds(count: 500, seed: 21)

  private func counts(
    _ values: [Double], stretches: [Range<Int>]? = nil, tolerance: Double
  ) -> TemplateMatchCounts {
    TemplateMatchCounts(
      values.span, stretches: stretches ?? [0..<values.count], tolerance: tolerance)
  }

  @Test("a shift on the grid changes nothing")
  func shift() {
    let shifted = OracleSeries.microseconds(count: 500, seed: 21).map {
      Double($0 + 123_457) / 1000
    }
    #expect(counts(values, tolerance: 7.7) == counts(shifted, tolerance: 7.7))
  }

  @Test("a change of unit with the tolerance changes nothing")
  func scale() {
    let microseconds = OracleSeries.microseconds(count: 500, seed: 21).map(Double.init)
    #expect(counts(values, tolerance: 7.7) == counts(microseconds, tolerance: 7700))
  }

  @Test("a reversed series has as many pairs of length m + 1")
  func reversal() {
    let forward = counts(values, tolerance: 9)
    let backward = counts(values.reversed(), tolerance: 9)
    #expect(forward.pairsAtNextLength == backward.pairsAtNextLength)
    #expect(forward.matchesAtLength == backward.matchesAtLength.reversed())
    #expect(forward.matchesAtNextLength == backward.matchesAtNextLength.reversed())
  }

  @Test("the order of stretches changes no number of pairs")
  func stretchOrder() {
    let exchanged = Array(values[200...] + values[..<200])
    let first = counts(values, stretches: [0..<200, 200..<500], tolerance: 9)
    let second = counts(exchanged, stretches: [0..<300, 300..<500], tolerance: 9)
    #expect(first.pairsAtLength == second.pairsAtLength)
    #expect(first.pairsAtNextLength == second.pairsAtNextLength)
    #expect(first.matchesAtLength.sorted() == second.matchesAtLength.sorted())
  }

  @Test("counts grow with the tolerance")
  func monotone() {
    var previous = counts(values, tolerance: 0)
    for tolerance in [1.0, 2, 4, 8, 16, 32, 64, 128] {
      let next = counts(values, tolerance: tolerance)
      #expect(zip(previous.matchesAtLength, next.matchesAtLength).allSatisfy(<=))
      #expect(zip(previous.matchesAtNextLength, next.matchesAtNextLength).allSatisfy(<=))
      previous = next
    }
  }

  @Test("no template crosses a break, but templates of both sides are compared")
  func breaks() {
    // 1 2 3 | 1 2 3: two templates of length 3 only, and they match each other.
    let split = counts([1, 2, 3, 1, 2, 3], stretches: [0..<3, 3..<6], tolerance: 0)
    #expect(split.matchesAtLength == [2, 2, 2, 2])
    #expect(split.matchesAtNextLength == [2, 2])
    #expect(split.pairsAtLength == 1)
    #expect(split.pairsAtNextLength == 1)
    let joined = counts([1, 2, 3, 1, 2, 3], tolerance: 0)
    #expect(joined.matchesAtLength == [2, 2, 1, 2, 2])
    #expect(joined.matchesAtNextLength == [2, 1, 1, 2])
  }

  @Test("ties on the grid are exact")
  func ties() {
    // 809.123 − 800 in doubles exceeds 9.123 by one rounding, in decimals it equals it.
    let values = [800, 800, 809.123, 809.123]
    #expect((values[2] - values[0]) > 9.123)
    #expect(counts(values, tolerance: 9.123).matchesAtLength == [3, 3, 3])
    #expect(counts(values, tolerance: (9.123).nextDown).matchesAtLength == [1, 1, 1])
  }
}
