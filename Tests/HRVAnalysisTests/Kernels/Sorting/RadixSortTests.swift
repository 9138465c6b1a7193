import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Radix sort")
struct RadixSortTests {
  @Test(
    "sorts as the standard library does", arguments: [0, 1, 2, 800, 999, 1000, 4095, 4096, 6001])
  func matchesStandardSort(count: Int) {
    var random = RandomStream(seed: 5, stream: UInt64(count))
    let kinds: [[Double]] = [
      (0..<count).map { _ in random.normal() * 1e3 },
      (0..<count).map { _ in (random.normal() * 50).rounded() },
      (0..<count).map { _ in 1e300 * random.normal() * (random.uniform() < 0.5 ? 1e-300 : 1) },
      SyntheticRR.intervalsMilliseconds(beats: count, seed: 3),
      [Double](repeating: 812.5, count: count),
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
}
