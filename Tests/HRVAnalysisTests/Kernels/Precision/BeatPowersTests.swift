import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Precision of mean squares")
struct BeatPowersTests {
  /// T = Σ over lags of (Σ a_i a_{i+k}) (Σ b_i b_{i+k}), by the definition.
  static func lagSum(_ a: [Double], _ b: [Double]) -> Double {
    func products(_ values: [Double], _ lag: Int) -> Double {
      (0..<max(0, values.count - lag)).reduce(0) { $0 + values[$1] * values[$1 + lag] }
    }
    return (0..<max(a.count, b.count)).reduce(0) { sum, lag in
      sum + (lag == 0 ? 1 : 2) * products(a, lag) * products(b, lag)
    }
  }

  @Test("equals the sum over all lags of the autocovariance", arguments: [3, 17, 64, 355])
  func definition(beats: Int) throws {
    let x = SyntheticRR.intervalsMilliseconds(beats: beats, seed: 2)
    let powers = BeatPowers(x, stretches: [0..<beats])
    let mean = x.reduce(0, +) / Double(beats)
    let deviations = x.map { $0 - mean }
    let differences = zip(x.dropFirst(), x).map { $0 - $1 }
    func expected(_ a: [Double], _ b: [Double]) -> Double? {
      let product = Self.lagSum(a, b) / (Double(a.count) * Double(b.count)).squareRoot()
      let squares = a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }
      return squares > product ? product / (squares - product) : nil
    }
    for (kind, a, other, b) in [
      (BeatPowers.Component.intervals, deviations, BeatPowers.Component.intervals, deviations),
      (.differences, differences, .differences, differences),
      (.intervals, deviations, .differences, differences),
    ] {
      let value = powers.relativeCovariance(kind, other)
      if let reference = expected(a, b) {
        #expect(relativeDifference(try #require(value), reference) <= Tolerance.transformChain)
      } else {
        #expect(value == nil)
      }
      #expect(powers.relativeCovariance(other, kind) == value)
    }
  }

  @Test("white noise: the variance of a mean square is 2/n of its square")
  func whiteNoise() throws {
    var random = RandomStream(seed: 5)
    let count = 20_000
    let x = (0..<count).map { _ in 800 + 30 * random.normal() }
    let variance = try #require(
      BeatPowers(x, stretches: [0..<count]).relativeCovariance(.intervals, .intervals))
    // Half of Σ I² of n/2 exponential ordinates has a relative error of √(5/(n/2)) = 2 %.
    #expect(relativeDifference(variance, 2 / Double(count)) < 0.08)
  }

  @Test("stretches do not join: equal halves, in two stretches, have half the variance of one")
  func stretches() throws {
    let half = SyntheticRR.intervalsMilliseconds(beats: 300, seed: 7)
    let one = try #require(
      BeatPowers(half, stretches: [0..<300]).relativeCovariance(.intervals, .intervals))
    let two = try #require(
      BeatPowers(half + half, stretches: [0..<300, 300..<600])
        .relativeCovariance(.intervals, .intervals))
    // r/(1 + r) is the variance over the sample square, which halves exactly.
    #expect(relativeDifference(two / (1 + two), 0.5 * one / (1 + one)) <= Tolerance.transformChain)
  }

  @Test("a constant series has none")
  func constant() {
    let powers = BeatPowers([Double](repeating: 900, count: 50), stretches: [0..<50])
    for component in BeatPowers.Component.allCases {
      #expect(powers.relativeCovariance(component, component) == nil)
    }
  }
}
