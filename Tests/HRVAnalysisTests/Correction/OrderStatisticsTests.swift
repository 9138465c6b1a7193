import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Order statistics of windows")
struct OrderStatisticsTests {
  /// The lengths end inside a first block, at its edge and in later blocks.
  private static let counts = [1, 2, 11, 90, 91, 92, 118, 119, 200, 455, 600, 1500, 3001]

  private func values(_ count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    // A third of the values is rounded hard so that equal values occur, some are far out.
    return (0..<count).map { _ in
      let value = (40 * random.normal()).magnitude
      let kind = random.uniform()
      return kind < 0.3 ? value.rounded() : kind < 0.33 ? value * 1e5 : kind < 0.36 ? 0 : value
    }
  }

  /// The plain way: every window sorted.
  private func quantile(
    _ percent: Double, of values: [Double], around index: Int, halfWidth: Int
  ) -> Double? {
    let sorted = values[max(0, index - halfWidth)..<min(values.count, index + halfWidth + 1)]
      .sorted()
    return DescriptiveStatistics.percentile(percent, ofSorted: sorted.span)
  }

  @Test("medians of windows are those of the sorted windows, to the bit", arguments: counts)
  func medians(count: Int) {
    let values = values(count, seed: UInt64(count))
    for halfWidth in [0, 1, 5, 45, 250] {
      let medians = SlidingQuantiles.medians(of: values, halfWidth: halfWidth)
      let plain = values.indices.map {
        quantile(50, of: values, around: $0, halfWidth: halfWidth)
      }
      #expect(medians == plain)
    }
  }

  @Test("quartiles of windows are those of the sorted windows, to the bit", arguments: counts)
  func quartiles(count: Int) {
    let values = values(count, seed: UInt64(count) + 7)
    for halfWidth in [0, 2, 45] {
      var visited = 0
      SlidingQuantiles.quartiles(of: values, halfWidth: halfWidth) { index, found in
        func plain(_ percent: Double) -> Double? {
          quantile(percent, of: values, around: index, halfWidth: halfWidth)
        }
        if index == visited, found.lower == plain(25), found.middle == plain(50),
          found.upper == plain(75)
        {
          visited += 1
        }
      }
      #expect(visited == count)
    }
  }

  @Test("their difference is given by itself", arguments: [1, 300])
  func interquartileRanges(count: Int) {
    let values = values(count, seed: 3)
    var expected = [Double]()
    SlidingQuantiles.quartiles(of: values, halfWidth: 45) { _, found in
      expected.append(found.upper - found.lower)
    }
    var ranges = [Double]()
    SlidingQuantiles.interquartileRanges(of: values, halfWidth: 45) { ranges.append($1) }
    #expect(ranges == expected)
  }

  @Test("values that crowd, or spread beyond all doubles between, are ranked by comparison")
  func crowded() {
    let constant = [Double](repeating: 812.5, count: 300)
    #expect(SlidingQuantiles.medians(of: constant, halfWidth: 5) == constant)
    var random = RandomStream(seed: 11)
    let crowded = (0..<300).map { $0 == 150 ? 1e300 : random.uniform() }
    let medians = SlidingQuantiles.medians(of: crowded, halfWidth: 45)
    #expect(
      medians == crowded.indices.map { quantile(50, of: crowded, around: $0, halfWidth: 45) })
  }
}
