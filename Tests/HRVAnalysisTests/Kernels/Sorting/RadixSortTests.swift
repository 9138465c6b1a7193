import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Radix sort")
struct RadixSortTests {
  @Test(
    "sorts as the standard library does",
    arguments: [0, 1, 2, 23, 24, 800, 999, 1000, 4095, 4096, 6001])
  func matchesStandardSort(count: Int) {
    var random = RandomStream(seed: 5, stream: UInt64(count))
    let kinds: [[Double]] = [
      (0..<count).map { _ in random.normal() * 1e3 },
      (0..<count).map { _ in (random.normal() * 50).rounded() },
      (0..<count).map { _ in 1e300 * random.normal() * (random.uniform() < 0.5 ? 1e-300 : 1) },
      SyntheticRR.intervalsMilliseconds(beats: count, seed: 3),
      [Double](repeating: 812.5, count: count),
      // Crowded in one cell but for one far out, and rising or falling all the way.
      (0..<count).map { $0 == count / 2 ? 1e12 : random.uniform() },
      (0..<count).map { Double($0) },
      (0..<count).map { -Double($0) },
    ]
    for values in kinds {
      let sorted = RadixSort.sorted(values.span)
      #expect(sorted == values.sorted())
    }
  }

  @Test("infinities and the smallest numbers find their places")
  func extremes() {
    var values: [Double] = [.infinity, -.infinity, .leastNonzeroMagnitude, 0, -1, 1]
    values += (0..<5000).map { Double($0) }
    let sorted = RadixSort.sorted(values.span)
    #expect(sorted == values.sorted())
  }

  @Test("negative zeros come before positive ones")
  func zeros() {
    let kinds: [Double] = [-0.0, 0, 1, -0.0, 3, -2]
    let values = (0..<2000).map { kinds[$0 % kinds.count] }
    let isNegative = RadixSort.sorted(values.span).filter(\.isZero).map { $0.sign == .minus }
    let negative = values.count { $0.isZero && $0.sign == .minus }
    #expect(!isNegative.prefix(negative).contains(false))
    #expect(!isNegative.dropFirst(negative).contains(true))
  }
}
