import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Medians by selection")
struct MiddleValueTests {
  @Test(
    "equal the median of the sorted values, to the bit",
    arguments: [0, 1, 2, 3, 16, 17, 18, 100, 1001, 20_000])
  func matchesSorting(count: Int) {
    var random = RandomStream(seed: 6, stream: UInt64(count))
    let kinds: [[Double]] = [
      (0..<count).map { _ in 850 + 50 * random.normal() },
      (0..<count).map { _ in (850 + 5 * random.normal()).rounded() },
      (0..<count).map { Double($0) },
      (0..<count).map { -Double($0) },
      (0..<count).map { Double(min($0, count - $0)) },
      [Double](repeating: 812.5, count: count),
    ]
    for values in kinds {
      let sorted = values.sorted()
      var working = values
      #expect(
        MiddleValue.median(of: &working)
          == DescriptiveStatistics.percentile(50, ofSorted: sorted.span))
      #expect(working.sorted() == sorted)
    }
  }
}
