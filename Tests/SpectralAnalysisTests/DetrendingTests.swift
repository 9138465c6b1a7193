import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct DetrendingTests {
  @Test func noneLeavesEveryBit() {
    let values = referenceNoise(50)
    #expect(detrended(values, .none) == values)
  }

  @Test func theMeanIsTakenOut() {
    let values = detrended(referenceNoise(5000), .mean)
    #expect((values.reduce(0, +) / 5000).magnitude < 250 * Tolerance.reduction)
  }

  @Test(arguments: [1, 2, 3, 100, 4801])
  func aLineIsTakenOutEntirely(count: Int) {
    let line = (0..<count).map { 812 - 0.37 * Double($0) }
    for method in [Detrending.linear, .smoothnessPriors()] {
      let rest = detrended(line, method).map(\.magnitude).max() ?? 0
      #expect(rest < 2000 * Tolerance.reduction)
    }
  }

  @Test func whatIsLeftOfALineFitIsOrthogonalToLines() {
    let values = detrended(referenceNoise(999), .linear)
    let sum = values.reduce(0, +)
    let moment = values.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    // Against the same sums of magnitudes, about 60·999 and 60·999²/2.
    #expect(sum.magnitude < 6e4 * Tolerance.reduction)
    #expect(moment.magnitude < 3e7 * Tolerance.reduction)
  }

  @Test func theMethodsNestUnderTheirNames() {
    let signal = SampledSignal(values: referenceNoise(64), samplingRateHertz: 4, startSeconds: 9)
    let result = Detrending.linear.applied(to: signal)
    #expect(result.values == detrended(signal.values, .linear))
    #expect(result.startSeconds == 9)
    #expect(result.samplingRateHertz == 4)
  }
}

@Suite struct SmoothnessPriorsTests {
  /// The dense solve and ours each lose the condition of the matrix, at most 16λ² = 4·10⁶ roundings.
  static let tolerance = 1e-9

  @Test func equalsTheDenseSolution() throws {
    for reference in try ReferenceFile.shared.smoothnessPriors {
      let values = detrended(reference.values, .smoothnessPriors(lambda: reference.lambda))
      // Relative to the values: what is left of three nearly linear ones may be small.
      let scale = reference.values.map(\.magnitude).max() ?? 0
      let difference = zip(values, reference.detrended).map { ($0 - $1).magnitude }.max() ?? 1
      #expect(difference < scale * Self.tolerance)
    }
  }

  @Test func withoutWeightEverythingIsTrend() {
    #expect(detrended(referenceNoise(40), .smoothnessPriors(lambda: 0)).allSatisfy { $0 == 0 })
  }

  @Test(arguments: [0, 1, 2])
  func fewerThanThreeValuesAreAllTrend(count: Int) {
    let values = detrended(referenceNoise(count), .smoothnessPriors())
    #expect(values == [Double](repeating: 0, count: count))
  }

  /// For λ → ∞ the trend is the least-squares line.
  ///
  /// The curvature left in it is of order 1/λ²
  /// times the largest λ at which the first bend matters, (n/π)⁴ ≈ 3·10⁵ for 75 values.
  @Test func withGreatWeightTheTrendIsTheLine() {
    let values = referenceNoise(75)
    let difference = largestDifference(
      detrended(values, .smoothnessPriors(lambda: 1e6)), detrended(values, .linear))
    #expect(difference < 3e5 / 1e12 * 10)
  }

  /// In the middle of a long signal a sinusoid keeps the share λ²g⁴/(1 + λ²g⁴), g = 2 sin(ω/2).
  @Test(arguments: [0.01, 0.03, 0.036, 0.1, 0.3])
  func sinusoidsAreDampedByTheKnownResponse(hertz: Double) {
    let omega = 2 * .pi * hertz / 4
    let values = (0..<4000).map { 50 * cos(omega * Double($0 - 2000)) }
    let left = detrended(values, .smoothnessPriors(lambda: 500))
    let gain = pow(2 * sin(omega / 2), 4) * 500 * 500
    // The ends die away within √λ ≈ 22 samples to the scale e⁻¹; 2,000 samples are 90 of them.
    #expect((left[2000] - 50 * gain / (1 + gain)).magnitude < 50 * Self.tolerance)
  }

  @Test func isLinear() {
    let first = referenceNoise(300)
    let second = first.reversed().map { $0 * 0.5 }
    let sum = detrended(zip(first, second).map { $0 + $1 }, .smoothnessPriors(lambda: 50))
    let parts = zip(
      detrended(first, .smoothnessPriors(lambda: 50)),
      detrended(second, .smoothnessPriors(lambda: 50))
    ).map { $0 + $1 }
    #expect(largestDifference(sum, parts) < Self.tolerance)
  }
}

private func detrended(_ values: [Double], _ method: Detrending) -> [Double] {
  var values = values
  method.apply(to: &values)
  return values
}
