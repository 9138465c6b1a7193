import Foundation
import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct WelchTests {
  @Test func equalsSciPy() throws {
    for reference in try ReferenceFile.shared.welch {
      let signal = SampledSignal(
        values: referenceNoise(reference.samples), samplingRateHertz: reference.rate)
      let spectrum = try options(reference).spectrum(of: signal)
      #expect(
        relativeDifference(spectrum.frequenciesHertz.last ?? 0, reference.last)
          <= Tolerance.closedForm)
      #expect(
        largestDifference(spectrum.densities, reference.densities) < Tolerance.reduction,
        "\(reference.name)")
    }
  }

  /// A sinusoid of amplitude A in the middle of a bin's reach has the power A²/2, whatever the
  /// window, once its main lobe is inside the band.
  @Test(arguments: [WindowFunction.hannPeriodic, .hannNonzeroEnds, .hammingPeriodic])
  func aSinusoidKeepsItsPower(window: WindowFunction) {
    let values = (0..<1200).map { 30 * sin(2 * .pi * 0.25 * Double($0) / 4) }
    let spectrum = WelchOptions(window: window).spectrum(
      of: SampledSignal(values: values, samplingRateHertz: 4))
    // Leakage outside a band of 75 bins around the line is below 10⁻³ of it for Hamming.
    #expect(relativeDifference(spectrum.power(in: .high), 450) < 1e-3)
    #expect(spectrum.peakFrequency(in: .high) == 0.25)
  }

  /// Without taper, trend or overlap the rectangle sum over all bins is the mean square (Parseval).
  @Test(arguments: [600, 601])
  func theIntegralIsTheMeanSquare(count: Int) {
    let values = referenceNoise(count)
    let spectrum = WelchOptions(
      segmentSeconds: .infinity, window: .rectangular, segmentDetrending: .none
    ).spectrum(of: SampledSignal(values: values, samplingRateHertz: 4))
    let sum = spectrum.densities.reduce(0, +) * 4 / Double(count)
    let meanSquare = values.reduce(0) { $0 + $1 * $1 } / Double(count)
    #expect(relativeDifference(sum, meanSquare) < Tolerance.reduction)
  }

  @Test func theOriginOfTimeAndALineDoNotMatter() {
    let values = referenceNoise(2000)
    let moved = values.enumerated().map { $1 + 900 + 0.01 * Double($0) }
    let first = WelchOptions().spectrum(of: SampledSignal(values: values, samplingRateHertz: 4))
    let second = WelchOptions().spectrum(
      of: SampledSignal(values: moved, samplingRateHertz: 4, startSeconds: 5000))
    // The line costs the digits of its own size, 10³ against densities' root of 10¹.
    #expect(largestDifference(second.densities, first.densities) < 1e-11)
  }

  @Test func scalingTheSignalScalesTheDensityByTheSquare() {
    let values = referenceNoise(1500)
    let first = WelchOptions().spectrum(of: SampledSignal(values: values, samplingRateHertz: 4))
    let second = WelchOptions().spectrum(
      of: SampledSignal(values: values.map { 4 * $0 }, samplingRateHertz: 4))
    // A power of two changes no digit.
    #expect(second.densities == first.densities.map { 16 * $0 })
  }

  @Test func oneEstimatorServesSignalsOfManyLengths() {
    var estimator = WelchEstimator()
    for count in [1200, 1187, 5000, 1, 2, 1200, 300] {
      let signal = SampledSignal(values: referenceNoise(count), samplingRateHertz: 4)
      #expect(estimator.spectrum(of: signal) == WelchOptions().spectrum(of: signal))
    }
  }

  @Test(arguments: WindowFunction.allCases)
  func shortAndConstantSignalsHaveNoPower(window: WindowFunction) {
    for count in [1, 2, 3, 1200] {
      let signal = SampledSignal(
        values: [Double](repeating: 800, count: count), samplingRateHertz: 4)
      let spectrum = WelchOptions(window: window).spectrum(of: signal)
      // 800 to within a rounding, squared.
      #expect(spectrum.densities.allSatisfy { $0 >= 0 && $0 < 1e-20 })
    }
  }

  /// Kubios 2.2 on a public recording.
  ///
  /// Cubic spline at 4 Hz, mean removed, one Hann window without zero ends, zeros up to 256 s. The
  /// values are those stated beside the recording in the systole project's tests; the recipe was
  /// recovered from them and is right to 0.1 %.
  @Test(
    .enabled(
      if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func theKubiosRecipeMeetsKubios() throws {
    let text = try String(contentsOf: SharedRecordings.url("csv-index/rr.txt"), encoding: .utf8)
    let intervals = text.split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: ",").last.flatMap { Double($0) }
    }
    #expect(intervals.count == 245)
    let series = try RRSeries(intervalsMilliseconds: intervals)
    let tachogram = Tachogram.sampled(series, stretch: 0..<series.count)
    let spectrum = WelchOptions(
      segmentSeconds: 256, window: .hannNonzeroEnds, segmentDetrending: .none,
      transformLength: .zeroPadded(to: 1024)
    ).spectrum(of: Detrending.mean.applied(to: tachogram))
    let bands = [
      FrequencyBand(lowerHertz: 0, upperHertz: 0.04), FrequencyBand.low, FrequencyBand.high,
    ]
    let kubios = [4504.4, 2393.9, 566.3]
    // scipy 1.17.1: CubicSpline, numpy.fft.rfft(x·w, 1024), trapezoid with interpolated band ends.
    let recipe = [4506.472138506056, 2393.134922207184, 566.6632599914674]
    for (band, (published, computed)) in zip(bands, zip(kubios, recipe)) {
      let power = spectrum.power(in: band)
      #expect(relativeDifference(power, published) < 1e-3)
      #expect(relativeDifference(power, computed) < Tolerance.transformChain)
    }
  }

  private func options(_ reference: ReferenceFile.Welch) throws -> WelchOptions {
    let window = try #require(
      [
        "hann false": WindowFunction.hannPeriodic, "hann true": .hannSymmetric,
        "hamming false": .hammingPeriodic, "boxcar false": .rectangular,
      ]["\(reference.window) \(reference.symmetric)"])
    let detrending = try #require(
      ["none": WelchOptions.SegmentDetrending.none, "constant": .mean, "linear": .linear][
        reference.detrend])
    return WelchOptions(
      segmentSeconds: reference.seconds, overlapFraction: reference.overlap, window: window,
      segmentDetrending: detrending,
      transformLength: reference.transform == 0 ? .segment : .zeroPadded(to: reference.transform))
  }
}
