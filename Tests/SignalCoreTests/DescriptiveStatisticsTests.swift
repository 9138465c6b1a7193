import SignalCore
import TestSupport
import Testing

@Suite("Descriptive statistics")
struct DescriptiveStatisticsTests {
  @Test("closed forms on 1…n")
  func closedForms() {
    for count in [2, 3, 128, 129, 1000, 4097] {
      let values = (1...count).map(Double.init)
      let n = Double(count)
      let mean = DescriptiveStatistics.mean(values.span)
      #expect(mean == (n + 1) / 2)
      let deviation = DescriptiveStatistics.standardDeviation(values.span) ?? .nan
      #expect(
        relativeDifference(deviation, (n * (n + 1) / 12).squareRoot()) < Tolerance.closedForm)
    }
  }

  @Test("a large offset does not eat the spread")
  func offset() {
    // 2³⁰ keeps the sums exact to the bit, so the two spreads must agree to rounding.
    let values = (0..<1000).map { Double($0 % 7) }
    let shifted = values.map { $0 + 0x1p30 }
    let plain = DescriptiveStatistics.standardDeviation(values.span) ?? .nan
    let moved = DescriptiveStatistics.standardDeviation(shifted.span) ?? .nan
    #expect(relativeDifference(plain, moved) < Tolerance.reduction)
  }

  @Test("percentiles interpolate between order statistics as NumPy does")
  func percentiles() {
    // numpy 2.4.6: np.percentile([1, 2, 4, 8], [0, 20, 50, 80, 100])
    let sorted: [Double] = [1, 2, 4, 8]
    let expected: [(Double, Double)] = [(0, 1), (20, 1.6), (50, 3), (80, 5.6), (100, 8)]
    for (percent, value) in expected {
      let result = DescriptiveStatistics.percentile(percent, ofSorted: sorted.span)
      #expect(relativeDifference(result ?? .nan, value) < Tolerance.closedForm)
    }
  }

  @Test("too few values are undefined, not zero")
  func undefined() {
    let none: [Double] = []
    let one = [3.0]
    let mean = DescriptiveStatistics.mean(none.span)
    let deviation = DescriptiveStatistics.standardDeviation(one.span)
    let median = DescriptiveStatistics.percentile(50, ofSorted: none.span)
    #expect(mean == nil)
    #expect(deviation == nil)
    #expect(median == nil)
  }
}
