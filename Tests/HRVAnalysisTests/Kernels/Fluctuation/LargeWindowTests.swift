import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Windows beyond the size that is detrended directly")
struct LargeWindowTests {
  /// The plain way: F² of windows detrended one by one, around their own middle.
  private func plainFluctuation(
    _ values: [Double], windowSize: Int, step: Int, count: Int
  ) -> Double {
    let mean = DescriptiveStatistics.mean(values.span) ?? 0
    var height = 0.0
    let heights = values.map { value in
      height += value - mean
      return height
    }
    let size = Double(windowSize)
    let sum = (0..<count).reduce(0.0) { total, window in
      let part = Array(heights[window * step..<window * step + windowSize])
      let center = DescriptiveStatistics.mean(part.span) ?? 0
      let middle = (size - 1) / 2
      let slope =
        Summation.sum(over: 0..<windowSize) { (Double($0) - middle) * (part[$0] - center) }
        / (size * (size * size - 1) / 12)
      return total
        + Summation.sum(over: 0..<windowSize) { index in
          let residual = part[index] - center - slope * (Double(index) - middle)
          return residual * residual
        }
    }
    return (sum / (Double(count) * size)).squareRoot()
  }

  @Test(
    "fluctuations equal those of windows detrended one by one",
    arguments: [64, 65, 66, 127, 500, 1999])
  func matchesPlain(size: Int) throws {
    let values = SyntheticRR.intervalsMilliseconds(beats: 20_000, seed: 5)
    for placement in [FluctuationFunction.WindowPlacement.endToEnd, .halfOverlapping] {
      let function = FluctuationFunction(
        values.span, stretches: [0..<values.count], windowSizes: [size], placement: placement)
      let point = try #require(function.points.first)
      let step = placement == .endToEnd ? size : size / 2
      let plain = plainFluctuation(
        values, windowSize: size, step: step, count: point.windowCount)
      // The profile reaches some 10⁴ ms, known to 10⁻¹² ms by the plain way too.
      #expect(relativeDifference(point.fluctuationMilliseconds, plain) < 1e-12)
    }
  }

  @Test("the residuals of a stretch are its own")
  func stretches() throws {
    let values = SyntheticRR.intervalsMilliseconds(beats: 3000, seed: 6)
    let shifted = values.map { $0 + 200 }
    let two = FluctuationFunction(
      (values + shifted).span, stretches: [0..<3000, 3000..<6000], windowSizes: [100])
    // Levels of stretches tilt their profiles, which detrending takes out again.
    let one = FluctuationFunction(values.span, stretches: [0..<3000], windowSizes: [100])
    let first = try #require(two.points.first)
    let second = try #require(one.points.first)
    #expect(first.windowCount == 2 * second.windowCount)
    // Tilted by 100 ms a beat the profile reaches 3·10⁵ ms, whose last place is 6·10⁻¹¹ ms.
    #expect(
      relativeDifference(first.fluctuationMilliseconds, second.fluctuationMilliseconds) < 1e-10)
  }

  @Test("a constant series has no fluctuation at any size")
  func constant() {
    let values = [Double](repeating: 812.345, count: 4000)
    let function = FluctuationFunction(
      values.span, stretches: [0..<4000], windowSizes: [65, 100, 400])
    #expect(function.points.allSatisfy { $0.fluctuationMilliseconds == 0 })
  }
}
