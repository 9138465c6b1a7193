import HRVAnalysis
import SignalCore
import Testing

@Suite("Sizes of values")
struct ValueSizesTests {
  /// Whole numbers of both signs, so that some equal a threshold.
  private static func values(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 11, stream: UInt64(count))
    return (0..<count).map { _ in (100 * (random.uniform() - 0.5)).rounded() }
  }

  @Test("are counted as one by one", arguments: Array(0...13) + [1000, 1003])
  func counts(count: Int) {
    let values = Self.values(count)
    for threshold in [0.0, 7, 20, 49, 50] {
      #expect(
        ValueSizes.count(of: values, above: threshold)
          == values.count { $0.magnitude > threshold })
      #expect(
        ValueSizes.count(of: values, atLeast: threshold)
          == values.count { $0.magnitude >= threshold })
    }
  }

  @Test("reach from the smallest to the largest", arguments: Array(1...13) + [1000, 1003])
  func extremes(count: Int) {
    let sizes = Self.values(count).map(\.magnitude)
    let found = ValueSizes.range(of: Self.values(count))
    #expect(found?.smallest == sizes.min())
    #expect(found?.largest == sizes.max())
  }

  @Test("of nothing have no range")
  func nothing() {
    #expect(ValueSizes.range(of: []) == nil)
    var none: [Double] = []
    ValueSizes.append(of: [], to: &none)
    #expect(none.isEmpty)
  }

  @Test("have no sign, zero neither")
  func signs() {
    var sizes: [Double] = []
    ValueSizes.append(of: [-3, -0.0, 0, 2.5], to: &sizes)
    #expect(sizes == [3, 0, 0, 2.5])
    #expect(sizes.allSatisfy { $0.sign == .plus })
    #expect(ValueSizes.range(of: [-0.0])?.smallest.sign == .plus)
  }
}
