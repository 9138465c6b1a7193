import SignalCore
import Testing

@Suite("Summation")
struct SummationTests {
  /// The order of additions as it is published in all results: blocks of 128, terms of even and of
  /// odd index apart, halves cut at whole blocks.
  private static func oneByOne(_ values: ArraySlice<Double>) -> Double {
    if values.count <= 128 {
      var sums = [0.0, 0.0]
      for (place, value) in values.enumerated() { sums[place % 2] += value }
      return sums[0] + sums[1]
    }
    let middle = values.startIndex + (values.count / 2 + 127) / 128 * 128
    return oneByOne(values[..<middle]) + oneByOne(values[middle...])
  }

  private static func values(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 5, stream: UInt64(count))
    // Sizes from 1 to 2²⁰, so that another order would round differently.
    return (0..<count).map { _ in exp2(20 * random.uniform()) * (random.uniform() - 0.5) }
  }

  @Test(
    "keeps the order of additions",
    arguments: [
      0, 1, 2, 3, 127, 128, 129, 130, 131, 254, 255, 256, 257, 258, 383, 384, 385, 511, 512, 513,
      1000, 4252,
    ])
  func order(count: Int) {
    let values = Self.values(count)
    let expected = Self.oneByOne(values[...])
    let sum = Summation.sum(values.span)
    #expect(sum.bitPattern == expected.bitPattern)
    let terms = Summation.sum(over: 3..<count + 3) { values[$0 - 3] }
    #expect(terms.bitPattern == expected.bitPattern)
  }

  @Test("sees another order")
  func anotherOrder() {
    let values = Self.values(1000)
    #expect(values.reduce(0, +) != Self.oneByOne(values[...]))
  }
}
