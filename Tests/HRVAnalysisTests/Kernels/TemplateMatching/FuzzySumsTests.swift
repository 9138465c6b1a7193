import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Sums of fuzzy similarities")
struct FuzzySumsTests {
  /// Columns of so many shapes, some far enough apart for similarities that vanish.
  static func columns(count: Int, stride: Int) -> [Double] {
    let values = OracleSeries.milliseconds(count: 4 * stride, seed: 8)
    return values.indices.map { index in
      // What follows a column must not count, whatever it holds.
      index % stride < count ? (values[index] - 800) / (index % 5 == 0 ? 2 : 60) : .nan
    }
  }

  @Test(
    "the loop in C gives the bits of the loop in Swift at every remainder of a vector",
    arguments: [0, 1, 2, 3, 8, 9, 10, 15, 16, 17, 100, 355], [false, true])
  func equalToPlain(count: Int, isSquared: Bool) {
    let stride = count + FuzzySums.lanesBeyondEnd
    let columns = Self.columns(count: count, stride: stride)
    let sums = FuzzySums(
      columns: columns.span, stride: stride, count: count, factor: 5, isSquared: isSquared)
    let plain = FuzzySums(
      plain: columns.span, stride: stride, count: count, factor: 5, isSquared: isSquared)
    #expect(sums.near.bitPattern == plain.near.bitPattern)
    #expect(sums.far.bitPattern == plain.far.bitPattern)
  }

  @Test("a pair is an exponential, good to ten units in the last place", arguments: 0...400)
  func exponential(step: Int) {
    let distance = Double(step) / 16
    let stride = 2 + FuzzySums.lanesBeyondEnd
    var columns = [Double](repeating: 0, count: 4 * stride)
    columns[1] = distance
    columns[2 * stride] = distance
    let sums = FuzzySums(
      columns: columns.span, stride: stride, count: 2, factor: 1.25, isSquared: false)
    let expected = exp(-1.25 * distance)
    #expect(abs(sums.near - expected) <= 10 * expected.ulp)
    #expect(sums.far == sums.near)
  }
}
