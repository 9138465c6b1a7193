import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite("Precision of Welch's estimate")
struct SpectrumPrecisionTests {
  @Test("one rectangular segment makes use of the whole record")
  func rectangular() {
    let precision = WelchOptions(segmentSeconds: .infinity, window: .rectangular)
      .precision(samples: 1200, samplingRateHertz: 4)
    #expect(relativeDifference(precision.effectiveSeconds, 300) <= Tolerance.closedForm)
    #expect(precision.independentAverages == 1)
  }

  @Test("one Hann segment makes use of 18/35 of it")
  func hann() {
    // Σw⁴·n/(Σw²)² = 35/18 for a periodic Hann window.
    let precision = WelchOptions(segmentSeconds: .infinity)
      .precision(samples: 1200, samplingRateHertz: 4)
    #expect(relativeDifference(precision.effectiveSeconds, 300 * 18 / 35) <= Tolerance.reduction)
  }

  @Test("overlapping Hann segments win back what the taper lost")
  func overlapping() {
    // Neighbours correlate with 1/6 at half overlap, so K segments are worth K/(1 + (1 − 1/K)/18).
    let precision = WelchOptions(segmentSeconds: 300)
      .precision(samples: 21 * 600, samplingRateHertz: 4)
    let averages = 20 / (1 + 2 * (1 - 1 / 20.0) / 36)
    #expect(relativeDifference(precision.independentAverages, averages) <= Tolerance.reduction)
    #expect(precision.effectiveSeconds > 0.9 * 3150)
    #expect(precision.effectiveSeconds < 3150)
  }

  @Test("the variance of a band's power over many records is ∫ S² over the effective time")
  func simulation() {
    var random = RandomStream(seed: 31)
    let options = WelchOptions(segmentSeconds: 60)
    let band = FrequencyBand(lowerHertz: 0.5, upperHertz: 1.5)
    var powers = [Double]()
    for _ in 0..<300 {
      let signal = SampledSignal(
        values: (0..<960).map { _ in random.normal() }, samplingRateHertz: 4)
      powers.append(options.spectrum(of: signal).power(in: band))
    }
    let mean = DescriptiveStatistics.mean(powers.span) ?? .nan
    let deviation = DescriptiveStatistics.standardDeviation(powers.span) ?? .nan
    let precision = options.precision(samples: 960, samplingRateHertz: 4)
    // S = ½ per Hz for unit variance at 4 Hz, so ∫ S² = ¼ over 1 Hz.
    let expected = (0.25 / precision.effectiveSeconds).squareRoot()
    #expect(abs(mean - 0.5) < 3 * expected / 300.0.squareRoot())
    // A standard deviation of 300 values is known to 4 %.
    #expect(relativeDifference(deviation, expected) < 0.13)
  }

  @Test("the integral of squares: constant density, and additive over bands")
  func integralOfSquares() {
    let spectrum = PowerSpectrum(
      frequenciesHertz: [0, 0.1, 0.2, 0.3, 0.4], densities: [3, 3, 3, 3, 3])
    let band = FrequencyBand(lowerHertz: 0.05, upperHertz: 0.27)
    #expect(
      relativeDifference(spectrum.integralOfSquares(in: band), 9 * 0.22) <= Tolerance.reduction)
  }
}
