import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Correlation sums")
struct CorrelationSumTests {
  @Test("counts equal the comparison of all pairs, gaps included", arguments: [1, 2, 10])
  func definition(length: Int) {
    let values = OracleSeries.wholeMilliseconds(count: 80, seed: 4)
    let stretches = [0..<30, 30..<33, 33..<80]
    let starts = stretches.flatMap { stretch in
      stretch.count < length ? [] : Array(stretch.lowerBound...stretch.upperBound - length)
    }
    var distances = [Double]()
    for first in starts.indices {
      for second in starts.indices where second > first {
        let squares = (0..<length).reduce(0) { sum, place in
          let difference = values[starts[first] + place] - values[starts[second] + place]
          return sum + difference * difference
        }
        distances.append(squares.squareRoot())
      }
    }
    // Whole numbers among the radii meet distances exactly: only smaller distances count.
    let radii = [0.5, 1, 2, 3, 3.25, 5, 8, 8.125, 13, 21, 21.0625, 34, 55, 89, 144, 1e6]
    let sum = CorrelationSum(values, stretches: stretches, stateLength: length)
    #expect(sum.pairCount == distances.count)
    #expect(
      sum.pairCounts(closerThan: radii)
        == radii.map { radius in distances.count { $0 * $0 < radius * radius } })
    #expect(sum.largestDistance == distances.max() ?? 0)
  }

  @Test("dimension: a closed curve has one, noise has many")
  func dimensions() throws {
    let metric = Metric.correlationDimension
    let dimension = { (intervals: [Double]) in
      try MetricLawTests.number(
        MetricLawTests.values(intervals, of: MetricSelection([metric])), metric)
    }
    // An irrational period fills its loop evenly.
    let loop = try dimension((0..<900).map { 900 + 60 * sin(Double($0)) })
    #expect(abs(loop - 1) < 0.1)
    var random = RandomStream(seed: 61)
    let noise = try dimension((0..<900).map { _ in 900 + 60 * random.normal() })
    #expect(noise > 5 && noise < 10)
  }
}
