import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Correlation sums")
struct CorrelationSumTests {
  /// The squared distances of all pairs by the definition.
  static func squares(_ values: [Double], stretches: [Range<Int>], length: Int) -> [Double] {
    let starts = stretches.flatMap { stretch in
      stretch.count < length ? [] : Array(stretch.lowerBound...stretch.upperBound - length)
    }
    var squares = [Double]()
    for first in starts.indices {
      for second in starts.indices where second > first {
        squares.append(
          (0..<length).reduce(0) { sum, place in
            let difference = values[starts[first] + place] - values[starts[second] + place]
            return sum + difference * difference
          })
      }
    }
    return squares
  }

  @Test(
    "counts equal the comparison of all pairs, gaps included", arguments: [1, 2, 10],
    [
      [0..<30, 30..<33, 33..<80], [0..<11], [0..<64], [0..<65, 65..<76], [0..<74], [0..<128],
      [3..<140], [],
    ])
  func definition(length: Int, stretches: [Range<Int>]) {
    let values = OracleSeries.wholeMilliseconds(count: 140, seed: 4)
    let squares = Self.squares(values, stretches: stretches, length: length)
    // Whole numbers among the radii meet distances exactly: only smaller distances count. Some
    // share an octave's sixteenth.
    let radii = [
      0.5, 1, 2, 3, 3.25, 5, 8, 8.125, 13, 21, 21.0625, 21.125, 21.25, 34, 55, 89, 144, 1e6,
    ]
    var states = StatePairs(values, stretches: stretches, stateLength: length)
    #expect(states.pairCount == squares.count)
    let counts = radii.map { radius in squares.count { $0 < radius * radius } }
    #expect(states.pairCounts(closerThan: radii) == counts)
    #expect(states.largestDistance() == (squares.max() ?? 0).squareRoot())
    for share in [0, 0.1, 0.5] {
      let some = states.pairCounts(closerThan: radii, upToShare: share)
      #expect(some == Array(counts.prefix(some.count)))
      let pairs = Double(squares.count)
      #expect(some.count == radii.count || some.last.map { Double($0) > share * pairs } == true)
    }
  }

  @Test("counts reach the share even where the first rows of tiles mislead")
  func misleadingSample() {
    // The first four of each 64 values lie in the middle of the others, so closer to them than they
    // are to each other, and the radii are so near to one another that this matters.
    var random = RandomStream(seed: 3)
    let values = (0..<300).map { index in
      800 + (index % 64 < 4 ? 0 : 100 * (2 * random.uniform() - 1))
    }
    let radii = (0..<500).map { 8 + Double($0) / 100 }
    let squares = Self.squares(values, stretches: [0..<300], length: 1)
    var states = StatePairs(values, stretches: [0..<300], stateLength: 1)
    for share in [0.08, 0.1, 0.11] {
      let counts = states.pairCounts(closerThan: radii, upToShare: share)
      #expect(counts.last.map { Double($0) > share * Double(squares.count) } == true)
      for place in stride(from: 0, to: counts.count, by: 40) {
        let limit = radii[place] * radii[place]
        let expected = squares.count { $0 < limit }
        #expect(counts[place] == expected)
      }
    }
  }

  @Test("equal values: no distance, every pair below every radius")
  func constant() {
    var states = StatePairs(
      [Double](repeating: 800, count: 100), stretches: [0..<100], stateLength: 3)
    #expect(states.largestDistance() == 0)
    #expect(states.pairCounts(closerThan: [1e-9, 1]) == [98 * 97 / 2, 98 * 97 / 2])
    #expect(states.pairCounts(closerThan: [1e-9, 1], upToShare: 0.1).first == 98 * 97 / 2)
  }

  @Test("a series finds nothing of the one before it in the memory")
  func memory() {
    let long = OracleSeries.milliseconds(count: 300, seed: 2)
    let short = OracleSeries.milliseconds(count: 90, seed: 9)
    let radii = (0..<40).map { exp2(Double($0) / 4) }
    var states = StatePairs(long, stretches: [0..<300], stateLength: 10)
    _ = states.pairCounts(closerThan: radii)
    states.hold(short, stretches: [0..<40, 40..<90], stateLength: 2)
    var fresh = StatePairs(short, stretches: [0..<40, 40..<90], stateLength: 2)
    #expect(states.stateCount == fresh.stateCount)
    #expect(states.pairCounts(closerThan: radii) == fresh.pairCounts(closerThan: radii))
    #expect(states.largestDistance() == fresh.largestDistance())
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
