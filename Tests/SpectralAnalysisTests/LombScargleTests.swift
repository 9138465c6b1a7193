import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct LombScargleTests {
  @Test func equalsSciPy() throws {
    let file = try ReferenceFile.shared
    let times = file.tachogram.times
    let spectrum = LombScargleOptions().spectrum(
      timesSeconds: times.span, values: file.tachogram.intervals.span)
    let count = min(spectrum.count - 1, file.lomb.densities.count)
    #expect(count > 145)
    #expect(
      largestDifference(
        Array(spectrum.frequenciesHertz[1...count]), Array(file.lomb.frequencies[..<count]))
        < Tolerance.reduction)
    #expect(
      largestDifference(
        Array(spectrum.densities[1...count]), Array(file.lomb.densities[..<count])) < 1e-11)
  }

  /// Every density against the direct sum, relative to that density; a millionth of the mean
  /// density is added to the scale, because a bin that happens to be nearly empty is the difference
  /// of large sums and has no more digits in the direct form either.
  @Test(arguments: [2, 3, 10, 355, 1500], [1.0, 4.3])
  func equalsTheDirectSum(beats: Int, oversampling: Double) throws {
    let series = try SyntheticRR.series(beats: beats, seed: 11)
    let options = LombScargleOptions(oversampling: oversampling)
    let fast = options.spectrum(
      timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span)
    let direct = directDensities(
      series.beatTimesSeconds, series.intervalsMilliseconds, at: fast.frequenciesHertz)
    let floor = 1e-6 * direct.reduce(0, +) / Double(direct.count)
    let worst = zip(fast.densities, direct).map { ($0 - $1).magnitude / ($1 + floor) }.max() ?? 1
    #expect(worst < 1e-10)
  }

  /// A grid of its own, finer or coarser than a cycle over the record, and another Δ: the direct sum
  /// at the same frequencies, which is per hertz, times the ratio of the two Δ.
  @Test(arguments: [355, 1500], [1.0 / 1024, 1.0 / 128])
  func equalsTheDirectSumOnAGridOfItsOwn(beats: Int, step: Double) throws {
    let series = try SyntheticRR.series(beats: beats, seed: 12)
    let times = series.beatTimesSeconds
    let options = LombScargleOptions(stepHertz: step, spacingSeconds: 1)
    let fast = options.spectrum(
      timesSeconds: times.span, values: series.intervalsMilliseconds.span)
    #expect(fast.frequenciesHertz == (0...Int(0.5 / step)).map { Double($0) * step })
    let spacing = (times[beats - 1] - times[0]) / Double(beats - 1)
    let direct = directDensities(times, series.intervalsMilliseconds, at: fast.frequenciesHertz)
      .map { $0 / spacing }
    let floor = 1e-6 * direct.reduce(0, +) / Double(direct.count)
    let worst = zip(fast.densities, direct).map { ($0 - $1).magnitude / ($1 + floor) }.max() ?? 1
    #expect(worst < 1e-10)
  }

  /// On even samples it is the periodogram of a rectangular window.
  @Test(arguments: [64, 65, 1200])
  func equalsThePeriodogramOfEvenSamples(count: Int) {
    let values = referenceNoise(count)
    let times = (0..<count).map { 17 + Double($0) / 4 }
    let lomb = LombScargleOptions(maximumFrequencyHertz: 2).spectrum(
      timesSeconds: times.span, values: values.span)
    let periodogram = WelchOptions(
      segmentSeconds: .infinity, window: .rectangular, segmentDetrending: .mean
    ).spectrum(of: SampledSignal(values: values, samplingRateHertz: 4))
    let bins = min(lomb.count, periodogram.count)
    #expect(bins == count / 2 + 1)
    #expect(
      largestDifference(
        Array(lomb.frequenciesHertz[..<bins]), Array(periodogram.frequenciesHertz[..<bins]))
        < Tolerance.reduction)
    // Next to the Nyquist frequency the sine term divides by N − R, which has lost digits.
    #expect(
      largestDifference(Array(lomb.densities[..<bins]), Array(periodogram.densities[..<bins]))
        < 1e-10)
  }

  @Test func aSinusoidOfUnevenBeatsKeepsItsPlaceAndPower() throws {
    let times = try SyntheticRR.series(beats: 600, seed: 3).beatTimesSeconds
    let values = times.map { 900 + 40 * cos(2 * .pi * 0.23 * $0 + 1) }
    let spectrum = LombScargleOptions(oversampling: 8).spectrum(
      timesSeconds: times.span, values: values.span)
    let peak = try #require(spectrum.peakFrequency(in: .high))
    // Half a step of the grid, and the line's skirt beyond the band, about 1/(π²·bins).
    #expect((peak - 0.23).magnitude <= spectrum.frequenciesHertz[1])
    #expect(relativeDifference(spectrum.power(in: .high), 800) < 0.02)
  }

  @Test func theOriginOfTimeAndTheMeanDoNotMatter() throws {
    let series = try SyntheticRR.series(beats: 400, seed: 8)
    let first = LombScargleOptions().spectrum(
      timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span)
    let times = series.beatTimesSeconds.map { $0 + 86_400 }
    let values = series.intervalsMilliseconds.map { $0 - 500 }
    let second = LombScargleOptions().spectrum(timesSeconds: times.span, values: values.span)
    // Times of 10⁵ s carry 10⁻¹¹ s of rounding, 3·10⁻¹¹ of a turn at 0.5 Hz.
    #expect(largestDifference(second.densities, first.densities) < 1e-9)
  }

  @Test func constantIntervalsHaveNoPower() {
    let times = (0..<50).map { Double($0) * 0.8 }
    let values = [Double](repeating: 800, count: 50)
    let spectrum = LombScargleOptions().spectrum(timesSeconds: times.span, values: values.span)
    #expect(spectrum.densities.allSatisfy { $0 == 0 })
  }

  @Test func theGridReachesTheMaximum() throws {
    let series = try SyntheticRR.series(beats: 311, seed: 6)
    for maximum in [0.4, 0.5, 1.0] {
      let spectrum = LombScargleOptions(maximumFrequencyHertz: maximum).spectrum(
        timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span)
      let last = spectrum.frequenciesHertz[spectrum.count - 1]
      #expect(last >= maximum)
      #expect(last - spectrum.frequenciesHertz[1] < maximum)
    }
  }

  @Test func oneEstimatorServesSeriesOfManyLengths() throws {
    var estimator = LombScargleEstimator()
    for beats in [300, 2000, 20, 300] {
      let series = try SyntheticRR.series(beats: beats, seed: 9)
      let reused = estimator.spectrum(
        timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span)
      let fresh = LombScargleOptions().spectrum(
        timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span)
      #expect(reused == fresh)
    }
  }
}

/// The definition, with τ and sums over all beats at each frequency.
private func directDensities(
  _ times: [Double], _ values: [Double], at frequencies: [Double]
) -> [Double] {
  let count = times.count
  let mean = Summation.sum(over: 0..<count) { values[$0] } / Double(count)
  let spacing = (times[count - 1] - times[0]) / Double(count - 1)
  return frequencies.map { frequency in
    guard frequency > 0 else { return 0 }
    let omega = 2 * .pi * frequency
    let sine = Summation.sum(over: 0..<count) { sin(2 * omega * (times[$0] - times[0])) }
    let cosine = Summation.sum(over: 0..<count) { cos(2 * omega * (times[$0] - times[0])) }
    let phase = atan2(sine, cosine) / 2
    func squaredOverEnergy(_ function: (Double) -> Double) -> Double {
      let product = Summation.sum(over: 0..<count) {
        (values[$0] - mean) * function(omega * (times[$0] - times[0]) - phase)
      }
      let energy = Summation.sum(over: 0..<count) {
        let value = function(omega * (times[$0] - times[0]) - phase)
        return value * value
      }
      return energy > 1e-9 * Double(count) ? product * product / energy : 0
    }
    return 2 * spacing * 0.5 * (squaredOverEnergy(cos) + squaredOverEnergy(sin))
  }
}
