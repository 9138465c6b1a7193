import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Order statistics of windows")
struct OrderStatisticsTests {
  private func values(_ count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    // A third of the values is rounded hard so that equal values occur, some are far out.
    return (0..<count).map { _ in
      let value = (40 * random.normal()).magnitude
      let kind = random.uniform()
      return kind < 0.3 ? value.rounded() : kind < 0.33 ? value * 1e5 : kind < 0.36 ? 0 : value
    }
  }

  @Test("the sliding window is always the sorted window", arguments: 1...20)
  func sliding(seed: Int) {
    let values = values(10 + 17 * seed, seed: UInt64(seed))
    for halfWidth in [0, 1, 5, 45] {
      var matches = 0
      unsafe SortedWindow.slide(over: values, halfWidth: halfWidth) { index, sorted in
        let window = values[
          max(0, index - halfWidth)..<min(values.count, index + halfWidth + 1)]
        if unsafe Array(sorted) == window.sorted() { matches += 1 }
      }
      #expect(matches == values.count)
    }
  }

  @Test("quartiles equal those of the sorted values, to the bit", arguments: 1...200)
  func quartiles(count: Int) {
    let values = values(count, seed: UInt64(count))
    let sorted = values.sorted()
    let lower = DescriptiveStatistics.percentile(25, ofSorted: sorted.span)
    let upper = DescriptiveStatistics.percentile(75, ofSorted: sorted.span)
    let quartiles = Quartiles(values[...])
    #expect(quartiles.lower == lower)
    #expect(quartiles.upper == upper)
  }
}
