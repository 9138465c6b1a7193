import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct PowerSpectrumTests {
  /// 0, 0.1, 0.2, 0.3 Hz with densities 0, 10, 30, 20.
  let spectrum = PowerSpectrum(
    frequenciesHertz: [0, 0.1, 0.2, 0.3], densities: [0, 10, 30, 20])

  @Test func bandPowerInterpolatesAtTheExactEnds() {
    // From 0.05 (density 5) over 0.1 (10) to 0.15 (20): 0.05·7.5 + 0.05·15.
    let band = FrequencyBand(lowerHertz: 0.05, upperHertz: 0.15)
    #expect(relativeDifference(spectrum.power(in: band), 1.125) <= Tolerance.closedForm)
  }

  @Test func aBandInsideOneStepIsATrapezoid() {
    // Density 12 at 0.11 and 14 at 0.12.
    let band = FrequencyBand(lowerHertz: 0.11, upperHertz: 0.12)
    #expect(relativeDifference(spectrum.power(in: band), 0.13) <= 4 * Tolerance.closedForm)
  }

  @Test func nothingLiesOutsideTheGrid() {
    #expect(spectrum.power(in: FrequencyBand(lowerHertz: 0.3, upperHertz: 9)) == 0)
    #expect(spectrum.power(in: FrequencyBand(lowerHertz: 2, upperHertz: 3)) == 0)
    #expect(spectrum.power(in: FrequencyBand(lowerHertz: 0.2, upperHertz: 0.2)) == 0)
    #expect(
      spectrum.power(in: FrequencyBand(lowerHertz: 0, upperHertz: 7)) == spectrum.totalPower)
    #expect(spectrum.density(atHertz: 0.31) == 0)
    #expect(relativeDifference(spectrum.totalPower, 5) <= Tolerance.closedForm)
  }

  @Test func neighbouringBandsAddUp() {
    let spectrum = noiseSpectrum(bins: 601, seed: 1)
    let bands: [FrequencyBand] = [.ultraLow, .veryLow, .low, .high, .veryHigh]
    let parts = bands.reduce(0) { $0 + spectrum.power(in: $1) }
    let whole = spectrum.power(in: FrequencyBand(lowerHertz: 0, upperHertz: 0.5))
    #expect(relativeDifference(parts, whole) <= Tolerance.reduction)
  }

  @Test func thePeakIsTheLargestBinOfTheHalfOpenBand() {
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0, upperHertz: 1)) == 0.2)
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0, upperHertz: 0.2)) == 0.1)
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0.2, upperHertz: 0.21)) == 0.2)
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0.21, upperHertz: 0.29)) == nil)
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0.5, upperHertz: 0.9)) == nil)
    #expect(spectrum.peakFrequency(in: FrequencyBand(lowerHertz: 0, upperHertz: 0.05)) == nil)
  }

  @Test func ofEqualPeaksTheLowestIsNamed() {
    let twins = PowerSpectrum(frequenciesHertz: [0.1, 0.2, 0.3], densities: [1, 4, 4])
    #expect(twins.peakFrequency(in: FrequencyBand(lowerHertz: 0, upperHertz: 1)) == 0.2)
  }

  @Test func bandsAreHalfOpen() {
    #expect(FrequencyBand.high.contains(0.15))
    #expect(!FrequencyBand.low.contains(0.15))
    #expect(!FrequencyBand.high.contains(0.40))
  }
}

@Suite struct PowerSpectrumAveragingTests {
  @Test func equalGridsAreAveragedBinByBin() throws {
    let first = noiseSpectrum(bins: 100, seed: 1)
    let second = noiseSpectrum(bins: 100, seed: 2)
    let average = try #require(
      PowerSpectrum.timeWeightedAverage([
        .init(spectrum: first, seconds: 300), .init(spectrum: second, seconds: 100),
      ]))
    #expect(average.frequenciesHertz == first.frequenciesHertz)
    let expected = zip(first.densities, second.densities).map { 0.75 * $0 + 0.25 * $1 }
    #expect(largestDifference(average.densities, expected) <= Tolerance.closedForm)
  }

  /// The law that makes the average trustworthy: for every band inside the common range its power
  /// is the weighted mean of the powers.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func bandPowersAreWeightedMeans(seed: UInt64) throws {
    let parts = [(601, 300.0), (338, 169), (338, 169.2), (77, 38), (601, 300)].enumerated().map {
      PowerSpectrum.Part(
        spectrum: noiseSpectrum(bins: $1.0, seed: 10 * seed + UInt64($0)), seconds: $1.1)
    }
    let average = try #require(PowerSpectrum.timeWeightedAverage(parts))
    let seconds = parts.reduce(0) { $0 + $1.seconds }
    for band in [FrequencyBand.ultraLow, .veryLow, .low, .high, .veryHigh] {
      let mean = parts.reduce(0) { $0 + $1.seconds * $1.spectrum.power(in: band) } / seconds
      #expect(relativeDifference(average.power(in: band), mean) <= Tolerance.reduction)
    }
  }

  @Test func onePartIsItself() {
    let spectrum = noiseSpectrum(bins: 50, seed: 3)
    #expect(
      PowerSpectrum.timeWeightedAverage([.init(spectrum: spectrum, seconds: 12)]) == spectrum)
  }

  @Test func theRangeIsTheCommonOne() throws {
    let short = PowerSpectrum(frequenciesHertz: [0, 1, 1.5], densities: [1, 1, 1])
    let long = PowerSpectrum(frequenciesHertz: [0, 2], densities: [3, 3])
    let average = try #require(
      PowerSpectrum.timeWeightedAverage([
        .init(spectrum: short, seconds: 1), .init(spectrum: long, seconds: 1),
      ]))
    #expect(average.frequenciesHertz == [0, 1, 1.5])
    #expect(average.densities == [2, 2, 2])
  }

  @Test func noPartsOrNoCommonRangeHaveNoAverage() {
    #expect(PowerSpectrum.timeWeightedAverage([]) == nil)
    let low = PowerSpectrum(frequenciesHertz: [0, 1], densities: [1, 1])
    let high = PowerSpectrum(frequenciesHertz: [2, 3], densities: [1, 1])
    #expect(
      PowerSpectrum.timeWeightedAverage([
        .init(spectrum: low, seconds: 1), .init(spectrum: high, seconds: 1),
      ]) == nil)
  }
}

private func noiseSpectrum(bins: Int, seed: UInt64) -> PowerSpectrum {
  var random = RandomStream(seed: seed)
  return PowerSpectrum(
    frequenciesHertz: (0..<bins).map { Double($0) * 2 / Double(bins - 1) },
    densities: (0..<bins).map { _ in 1000 * random.uniform() })
}
