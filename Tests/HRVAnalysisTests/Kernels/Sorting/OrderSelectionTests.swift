import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Selection of percentiles")
struct OrderSelectionTests {
  @Test(
    "equals the percentile of the sorted values, to the bit",
    arguments: [0, 1, 2, 63, 64, 65, 1000, 5001])
  func matchesSorting(count: Int) {
    var random = RandomStream(seed: 9, stream: UInt64(count))
    let kinds: [[Double]] = [
      (0..<count).map { _ in (random.normal() * 30).magnitude },
      (0..<count).map { _ in (random.normal() * 5).rounded() },
      // One value far out leaves all others in one cell.
      (0..<count).map { $0 == count / 2 ? 1e12 : random.uniform() },
      (0..<count).map { _ in random.uniform() < 0.5 ? 1 : 1e6 },
      [Double](repeating: 812.5, count: count),
    ]
    for values in kinds {
      let sorted = values.sorted()
      for percent in [0, 12.5, 25, 50, 99.9, 100] {
        let plain = DescriptiveStatistics.percentile(percent, ofSorted: sorted.span)
        #expect(OrderSelection.percentile(percent, of: values) == plain)
      }
    }
  }
}
