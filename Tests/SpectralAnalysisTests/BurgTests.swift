import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct BurgTests {
  /// Sixteen orders of a recursion that divides by prediction errors 10⁶ times smaller than the
  /// signal (a smooth series at 4 Hz): six of the sixteen digits go.
  static let tolerance = 1e-9

  @Test func equalsThePlainRecursion() throws {
    let file = try ReferenceFile.shared
    let signal = SampledSignal(values: file.tachogram.cubic, samplingRateHertz: 4)
    for reference in file.burg {
      let model = BurgEstimator.model(of: signal, order: reference.order)
      #expect(largestDifference(model.coefficients, reference.coefficients) < Self.tolerance)
      #expect(relativeDifference(model.innovationVariance, reference.variance) < Self.tolerance)
      let spectrum = model.spectrum(intervals: 32)
      #expect(largestDifference(spectrum.frequenciesHertz, reference.frequencies) == 0)
      #expect(largestDifference(spectrum.densities, reference.densities) < Self.tolerance)
    }
  }

  /// The integral is the variance with divisor n: not twice, and not half of it.
  @Test(arguments: [1, 2, 8, 16], [300, 1200])
  func theIntegralIsTheVariance(order: Int, count: Int) throws {
    let values = referenceNoise(count)
    let signal = SampledSignal(values: values, samplingRateHertz: 4)
    let variance =
      DescriptiveStatistics.sumOfSquaredDeviations(values.span) / Double(count)
    let power = BurgOptions(order: order).spectrum(of: signal).totalPower
    // Noise makes broad peaks, where the trapezoid over a period is exact to rounding.
    #expect(relativeDifference(power, variance) < Tolerance.reduction)
  }

  /// For a tachogram the poles are near the circle; 0.001 Hz resolves their peaks to 0.1 %.
  @Test func theIntegralOfATachogramIsItsVariance() throws {
    let series = try SyntheticRR.series(beats: 400, seed: 21)
    let signal = Tachogram.sampled(series, stretch: 0..<400)
    let variance =
      DescriptiveStatistics.sumOfSquaredDeviations(signal.values.span)
      / Double(signal.values.count)
    let spectrum = BurgOptions().spectrum(of: signal)
    #expect(relativeDifference(spectrum.totalPower, variance) < 1e-3)
  }

  @Test func recoversAKnownProcess() {
    // x_t = 1.5·x_{t−1} − 0.9·x_{t−2} + e_t: poles at radius √0.9.
    var random = RandomStream(seed: 31)
    var values = [0.0, 0.0]
    for index in 2..<20_000 {
      values.append(1.5 * values[index - 1] - 0.9 * values[index - 2] + 3 * random.normal())
    }
    let signal = SampledSignal(values: Array(values.dropFirst(500)), samplingRateHertz: 4)
    let model = BurgEstimator.model(of: signal, order: 2)
    // Standard error of each coefficient: √((1 − a₂²)/n) = 0.0031; five of them.
    #expect((model.coefficients[0] + 1.5).magnitude < 0.016)
    #expect((model.coefficients[1] - 0.9).magnitude < 0.016)
    // Relative standard error √(2/n) = 0.010.
    #expect(relativeDifference(model.innovationVariance, 9) < 0.05)
  }

  /// The density of a given model against its closed form for order 2.
  @Test func theDensityOfAModelIsTheClosedForm() {
    let model = AutoregressiveModel(
      coefficients: [-1.5, 0.9], innovationVariance: 9, samplingRateHertz: 4)
    let spectrum = model.spectrum(intervals: 64)
    for (frequency, density) in zip(spectrum.frequenciesHertz, spectrum.densities) {
      let omega = 2 * .pi * frequency / 4
      let gain =
        1 + 2.25 + 0.81 - 2 * 1.5 * (1 + 0.9) * cos(omega) + 2 * 0.9 * cos(2 * omega)
      #expect(relativeDifference(density, 4.5 / gain) < Tolerance.reduction)
    }
    // γ₀ = σ²(1 + a₂)/((1 − a₂)((1 + a₂)² − a₁²)).
    let variance = 9 * 1.9 / (0.1 * (1.9 * 1.9 - 2.25))
    #expect(
      relativeDifference(model.spectrum(intervals: 2048).totalPower, variance)
        < Tolerance.reduction)
  }

  @Test(arguments: [0.05, 0.1, 0.25, 0.35])
  func aSinusoidInNoisePeaksAtItsFrequency(hertz: Double) throws {
    var random = RandomStream(seed: 41)
    let values = (0..<1200).map {
      800 + 40 * sin(2 * .pi * hertz * Double($0) / 4) + 2 * random.normal()
    }
    let spectrum = BurgOptions().spectrum(
      of: SampledSignal(values: values, samplingRateHertz: 4))
    let peak = try #require(
      spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0.01, upperHertz: 2)))
    // The line splitting of Burg's method stays below a resolution cell, 4 Hz / 1200.
    #expect((peak - hertz).magnitude < 4 / 1200.0)
  }

  @Test func aConstantHasNoPower() {
    let signal = SampledSignal(values: [Double](repeating: 800.1, count: 500), samplingRateHertz: 4)
    let model = BurgEstimator.model(of: signal, order: 16)
    #expect(model.order == 0)
    #expect(BurgOptions().spectrum(of: signal).totalPower == 0)
  }

  @Test(arguments: [1, 2, 3, 10])
  func shortSignalsGetALowerOrder(count: Int) {
    let signal = SampledSignal(values: referenceNoise(count), samplingRateHertz: 4)
    let spectrum = BurgOptions(order: 16).spectrum(of: signal)
    #expect(BurgEstimator.model(of: signal, order: 16).order < count)
    #expect(spectrum.densities.allSatisfy { $0.isFinite && $0 >= 0 })
  }

  @Test func aPureSinusoidEndsTheRecursion() {
    let values = (0..<400).map { cos(0.3 * Double($0)) }
    let model = BurgEstimator.model(
      of: SampledSignal(values: values, samplingRateHertz: 4), order: 16)
    #expect(model.innovationVariance > 0)
    #expect(model.spectrum(intervals: 100).densities.allSatisfy { $0.isFinite })
  }
}
