import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Long-run variance")
struct LongRunVarianceTests {
  @Test("equals the mean of squared projections on cosines")
  func definition() throws {
    let x = SyntheticRR.intervalsMilliseconds(beats: 251, seed: 4)
    let n = Double(x.count)
    let mean = x.reduce(0, +) / n
    var sum = 0.0
    for order in 1...5 {
      var projection = 0.0
      for (index, value) in x.enumerated() {
        projection += (value - mean) * cos(.pi * Double(order) * (Double(index) + 0.5) / n)
      }
      sum += 2 / n * projection * projection
    }
    let variance = try #require(LongRunVariance(count: x.count) { x[$0] })
    #expect(relativeDifference(variance.ofMean, sum / 5 / n) <= Tolerance.reduction)
  }

  @Test("white noise: as many effective values as there are, on average")
  func whiteNoise() throws {
    var random = RandomStream(seed: 12)
    var sum = 0.0
    for _ in 0..<400 {
      let x = (0..<300).map { _ in random.normal() }
      sum += try #require(LongRunVariance(count: 300) { x[$0] }).ofMean * 300
    }
    // The mean of 400 estimates with 5 degrees of freedom: a standard error of √(2/2000) = 3.2 %.
    #expect(abs(sum / 400 - 1) < 0.1)
  }

  @Test("a first-order autoregression: the variance of its mean is (1 + a)/(1 − a) times larger")
  func autoregression() throws {
    var random = RandomStream(seed: 13)
    var sum = 0.0
    for _ in 0..<400 {
      var state = 0.0
      let x = (0..<2000).map { _ in
        state = 0.6 * state + 0.8 * random.normal()
        return state
      }
      sum += try #require(LongRunVariance(count: 2000) { x[$0] }).ofMean * 2000
    }
    #expect(relativeDifference(sum / 400, 1.6 / 0.4) < 0.1)
  }

  @Test("too few or equal values have none")
  func undefined() {
    #expect(LongRunVariance(count: 14) { Double($0) } == nil)
    #expect(LongRunVariance(count: 100) { _ in 3 } == nil)
  }
}
