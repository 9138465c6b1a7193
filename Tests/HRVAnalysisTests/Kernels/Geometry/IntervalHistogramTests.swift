import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Interval histogram")
struct IntervalHistogramTests {
  @Test("bins are anchored at zero and closed below")
  func edges() {
    let width = 7.8125
    let sorted = [
      0, (100 * width).nextDown, 100 * width, (100 * width).nextUp, (101 * width).nextDown,
      101 * width,
    ]
    let histogram = IntervalHistogram(sorted: sorted)
    #expect(
      histogram.bins == [
        .init(number: 0, count: 1), .init(number: 99, count: 1), .init(number: 100, count: 3),
        .init(number: 101, count: 1),
      ])
    #expect(histogram.triangularIndex == 2)
  }

  @Test("every edge of a width that is no binary number belongs to the upper bin")
  func decimalWidth() {
    for number in 0..<2000 {
      let edge = Double(number) * 0.1
      let sorted = number == 0 ? [edge] : [edge.nextDown, edge]
      let histogram = IntervalHistogram(sorted: sorted, binWidthMilliseconds: 0.1)
      #expect(histogram.bins.last == .init(number: number, count: 1))
      #expect(histogram.bins.count == sorted.count)
    }
  }

  @Test("counts every interval once, whatever the bins")
  func total() {
    let sorted = OracleSeries.milliseconds(count: 3000, seed: 4).sorted()
    for (width, anchor) in [(7.8125, 0.0), (8, 300), (1000.0 / 3, sorted[0]), (0.01, -5)] {
      let histogram = IntervalHistogram(
        sorted: sorted, binWidthMilliseconds: width, anchorMilliseconds: anchor)
      #expect(histogram.bins.reduce(0) { $0 + $1.count } == 3000)
      #expect(zip(histogram.bins, histogram.bins.dropFirst()).allSatisfy { $0.number < $1.number })
    }
  }

  @Test("of equally tall bins the lowest is the tallest")
  func ties() {
    let sorted = [800.0, 801, 810, 850, 851, 852, 900, 901, 902]
    let histogram = IntervalHistogram(sorted: sorted, binWidthMilliseconds: 10)
    #expect(histogram.tallestBin == .init(number: 85, count: 3))
  }

  @Test("degenerate series")
  func degenerate() {
    let none: [Double] = []
    #expect(IntervalHistogram(sorted: none).triangularIndex == nil)
    let constant = [Double](repeating: 812.347, count: 77)
    #expect(IntervalHistogram(sorted: constant).triangularIndex == 1)
    let stray = [0.001, 800, 800, 1e12]
    #expect(IntervalHistogram(sorted: stray).triangularIndex == 2)
  }
}
