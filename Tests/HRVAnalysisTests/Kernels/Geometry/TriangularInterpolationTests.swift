import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Triangular interpolation")
struct TriangularInterpolationTests {
  private func histogram(_ counts: [Int], first: Int = 100) -> IntervalHistogram {
    let sorted = counts.indices.flatMap { index in
      [Double](repeating: (Double(first + index) + 0.5) * 7.8125, count: counts[index])
    }
    return IntervalHistogram(sorted: sorted)
  }

  @Test(
    "a triangular histogram returns its own base",
    arguments: [
      (1, 1), (2, 2), (5, 5), (3, 12), (20, 7), (1, 30),
    ])
  func ownBase(left: Int, right: Int) throws {
    // Height left·right makes both slopes whole; the feet are empty bins.
    let height = left * right
    let counts =
      (1...left).map { $0 * height / left } + (1..<right).map { height - $0 * height / right }
    let fit = try #require(TriangularInterpolation(histogram(counts)))
    #expect(fit.baseMilliseconds == Double(left + right) * 7.8125)
    #expect(fit.vertexMilliseconds == (Double(99 + left) + 0.5) * 7.8125)
    #expect(fit.startMilliseconds == 99.5 * 7.8125)
    #expect(fit.endMilliseconds == (Double(99 + left + right) + 0.5) * 7.8125)
  }

  // Python 3.11 `fractions`: every N from 60 bins below the lowest interval and every M up to 60
  // above the highest, by the sum of squares itself. Series: `OracleSeries`.
  @Test(
    "equals the search over all triangles in exact arithmetic",
    arguments: [
      (400, 11, 107, 114), (60, 3, 107, 113), (12, 5, 107, 113),
    ] as [(Int, UInt64, Int, Int)])
  func exact(count: Int, seed: UInt64, start: Int, end: Int) throws {
    let sorted = OracleSeries.milliseconds(count: count, seed: seed).sorted()
    let fit = try #require(TriangularInterpolation(IntervalHistogram(sorted: sorted)))
    #expect(fit.startMilliseconds == (Double(start) + 0.5) * 7.8125)
    #expect(fit.endMilliseconds == (Double(end) + 0.5) * 7.8125)
    #expect(fit.baseMilliseconds == Double(end - start) * 7.8125)
  }

  /// The sum of squares as it is defined, over all base points in reach.
  private func searched(_ counts: [Int]) -> Int {
    let height = counts.max() ?? 0
    let vertex = counts.firstIndex(of: height) ?? 0
    func error(_ start: Int, _ end: Int) -> Double {
      (min(0, start)...max(counts.count - 1, end)).reduce(0) { sum, bin in
        let value =
          bin <= vertex
          ? max(0, Double(bin - start) / Double(vertex - start))
          : max(0, Double(end - bin) / Double(end - vertex))
        let count = counts.indices.contains(bin) ? Double(counts[bin]) : 0
        let difference = count - Double(height) * value
        return sum + difference * difference
      }
    }
    var best = (error: Double.infinity, base: 0)
    for start in (-30..<vertex).reversed() {
      for end in vertex + 1..<counts.count + 30 {
        let candidate = error(start, end)
        // Equal fits differ by rounding only; the first found is the narrower.
        if candidate < best.error * (1 - 1e-12) - 1e-9 { best = (candidate, end - start) }
      }
    }
    return best.base
  }

  @Test("equals a plain search on random histograms")
  func random() throws {
    var random = RandomStream(seed: 15)
    for _ in 0..<40 {
      let counts = (0..<8).map { _ in Int(40 * random.uniform() * random.uniform()) }
      guard counts.contains(where: { $0 > 0 }) else { continue }
      let fit = try #require(TriangularInterpolation(histogram(counts)))
      #expect(fit.baseMilliseconds == Double(searched(counts)) * 7.8125)
    }
  }

  @Test("the base of a large recording does not vanish")
  func large() throws {
    // NeuroKit2 0.2.13 returns 0 ms from about 10,000 intervals on.
    let small = SyntheticRR.intervalsMilliseconds(beats: 1000, seed: 1)
    let repeated = Array(repeatElement(small, count: 30).joined()).sorted()
    let sorted = small.sorted()
    let one = try #require(TriangularInterpolation(IntervalHistogram(sorted: sorted)))
    let thirty = try #require(TriangularInterpolation(IntervalHistogram(sorted: repeated)))
    #expect(one == thirty)
    #expect(one.baseMilliseconds > 100)
  }

  @Test("degenerate series")
  func degenerate() throws {
    let none: [Double] = []
    #expect(TriangularInterpolation(IntervalHistogram(sorted: none)) == nil)
    let constant = [Double](repeating: 800, count: 100)
    let fit = try #require(TriangularInterpolation(IntervalHistogram(sorted: constant)))
    #expect(fit.baseMilliseconds == 2 * 7.8125)
    let stray = [Double](repeating: 800, count: 100) + [1e9]
    let strayFit = try #require(TriangularInterpolation(IntervalHistogram(sorted: stray)))
    #expect(strayFit == fit)
  }
}
