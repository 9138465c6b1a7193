import AutonomicModel
import SignalCore
import Testing

@Suite("Slow noise")
struct NoiseTests {
  /// At any time the sum has the stationary spread: at the start, and long after.
  @Test("noise starts in its stationary law and stays there")
  func stationary() {
    let count = 2000
    var start = [Double]()
    var later = [Double]()
    for seed in 0..<UInt64(count) {
      var noise = Self.noise(seed: seed)
      start.append(noise.value)
      for _ in 0..<40 { noise.update() }
      later.append(noise.value)
    }
    // A standard deviation from n normal draws has a standard error of 1/√(2n): four of them.
    let tolerance = 0.2 * 4 / (2 * Double(count)).squareRoot()
    for values in [start, later] {
      let spread = DescriptiveStatistics.standardDeviation(values.span) ?? 0
      #expect(abs(spread - 0.2) < tolerance)
      let mean = DescriptiveStatistics.mean(values.span) ?? 1
      #expect(abs(mean) < 0.2 * 4 / Double(count).squareRoot())
    }
    // The correlation over 10 s is the mean of the six e^(−10/τ), τ = 1.5·3.6^i s.
    var expected = 0.0
    var timeConstant = 1.5
    for _ in 0..<6 {
      expected += exp(-10 / timeConstant) / 6
      timeConstant *= 3.6
    }
    let covariance = zip(start, later).reduce(0) { $0 + $1.0 * $1.1 } / Double(count)
    // The standard error of a correlation r is about (1 − r²)/√n, below 0.016 here.
    #expect(abs(covariance / 0.04 - expected) < 0.07)
  }

  @Test("silent noise is zero and draws nothing")
  func silent() {
    var noise = TonalNoise(
      spread: 0, shortestTimeConstantSeconds: 1.5, ratio: 3.6,
      stream: RandomStream(seed: 1, stream: 1))
    noise.update()
    #expect(noise.value == 0)
  }

  private static func noise(seed: UInt64) -> TonalNoise {
    TonalNoise(
      spread: 0.2, shortestTimeConstantSeconds: 1.5, ratio: 3.6,
      stream: RandomStream(seed: seed, stream: 2))
  }
}
