import SignalCore
import SpectralAnalysis

/// Makes the spectra of gap-free stretches by a recipe, in buffers it keeps from one to the next.
///
/// One value serves one thread.
final class SpectrumEstimator {
  private let recipe: SpectralRecipe
  private var welchEstimator = WelchEstimator()
  /// The tachogram that is being looked at, without its trend.
  private var signal = SampledSignal(values: [], samplingRateHertz: 1)

  init(recipe: SpectralRecipe) {
    self.recipe = recipe
  }

  /// Returns the spectrum in ms²/Hz.
  ///
  /// - Parameters:
  ///   - tachograms: Those of the series.
  ///   - beats: One of its gap-free stretches, of at least four intervals.
  /// - Returns: The one-sided spectrum, zero throughout for equal intervals, and its sample count.
  func estimate(of tachograms: SplineTachograms, beats: Range<Int>) -> Estimate {
    let estimate = rawEstimate(tachograms, beats)
    let series = tachograms.series
    let first = series.intervalsMilliseconds[beats.lowerBound]
    guard beats.allSatisfy({ series.intervalsMilliseconds[$0] == first }) else { return estimate }
    // The rounding of a mean is no power.
    return Estimate(
      spectrum: PowerSpectrum(
        frequenciesHertz: estimate.spectrum.frequenciesHertz,
        densities: [Double](repeating: 0, count: estimate.spectrum.count)),
      sampleCount: estimate.sampleCount)
  }

  /// Lets go of the tachogram looked at last.
  func letGo() { signal.values = [] }

  /// A spectrum and how many samples it was made from.
  struct Estimate {
    let spectrum: PowerSpectrum
    /// Of the resampled series; the number of beats where nothing is resampled.
    let sampleCount: Int
  }

  private func rawEstimate(_ tachograms: SplineTachograms, _ beats: Range<Int>) -> Estimate {
    let series = tachograms.series
    if recipe.estimator == .lombScargle {
      return Estimate(spectrum: lombScargle(series, beats), sampleCount: beats.count)
    }
    prepareSignal(tachograms, beats)
    let sampleCount = signal.values.count
    var spectrum =
      recipe.estimator == .burg
      ? burg(signal, beats: beats.count) : welch(signal, beatSeconds: seconds(series, beats))
    if recipe.leastPeriods > 0 {
      spectrum = spectrum.withoutBins(
        belowHertz: recipe.leastPeriods * signal.samplingRateHertz / Double(sampleCount),
        samplingRateHertz: signal.samplingRateHertz)
    }
    return Estimate(spectrum: spectrum, sampleCount: sampleCount)
  }

  /// Copies the tachogram of a stretch, which others share, and takes out its trend.
  private func prepareSignal(_ tachograms: SplineTachograms, _ beats: Range<Int>) {
    let series = tachograms.series
    let isShared =
      recipe.interpolation == .cubicSpline
      && recipe.resamplingRateHertz == SplineTachograms.samplingRateHertz
    signal.copy(
      isShared
        ? tachograms.tachogram(of: beats)
        : Tachogram.sampled(
          series, stretch: beats, samplingRateHertz: recipe.resamplingRateHertz,
          method: recipe.interpolation))
    let lastBeat = series.beatTimesSeconds[beats.upperBound - 1]
    let gridEnd = signal.timeSeconds(ofSample: signal.values.count - 1)
    switch recipe.gridEnd {
    case .lastBeat: break
    case .pastLastBeat:
      if gridEnd < lastBeat {
        signal.values.append(series.intervalsMilliseconds[beats.upperBound - 1])
      }
    case .beforeLastBeat:
      // Beat times are running sums: a point within rounding of the last beat stands at it.
      if signal.values.count > 1, gridEnd > lastBeat - 1e-9 { signal.values.removeLast() }
    }
    recipe.detrending.apply(to: &signal.values)
  }

  private func burg(_ signal: SampledSignal, beats: Int) -> PowerSpectrum {
    BurgOptions(order: min(recipe.autoregressiveOrder, beats - 1)).spectrum(of: signal)
  }

  /// From the first to the last beat.
  private func seconds(_ series: RRSeries, _ beats: Range<Int>) -> Double {
    series.beatTimesSeconds[beats.upperBound - 1] - series.beatTimesSeconds[beats.lowerBound]
  }

  private func welch(_ signal: SampledSignal, beatSeconds: Double) -> PowerSpectrum {
    let options = welchOptions(sampleCount: signal.values.count, beatSeconds: beatSeconds)
    if welchEstimator.options != options { welchEstimator = WelchEstimator(options: options) }
    return welchEstimator.spectrum(of: signal)
  }

  private func welchOptions(sampleCount: Int, beatSeconds: Double) -> WelchOptions {
    let rate = recipe.resamplingRateHertz
    var options = WelchOptions(
      overlapFraction: recipe.overlapFraction, window: recipe.window,
      segmentDetrending: recipe.segmentDetrending)
    switch recipe.segmentLength {
    case .seconds(let seconds): options.segmentSeconds = seconds
    case .fractionOfRecord(let fraction):
      // Whole samples, cut down. NeuroKit2 comes to them by way of the lowest frequency with two
      // periods in a segment, whose rounding may cost a sample.
      let share = fraction * Double(sampleCount)
      let samples = (2 / (2 * rate / share) * rate).rounded(.down)
      options.segmentSeconds = max(1, min(samples, share.rounded(.down))) / rate
    case .byRecord(let limit, let below, let above):
      options.segmentSeconds = beatSeconds < limit ? below : above
    }
    switch recipe.transformLength {
    case .segment: options.transformLength = .segment
    case .points(let points): options.transformLength = .zeroPadded(to: points)
    case .twiceSegment:
      let samples = Int((options.segmentSeconds * rate).rounded())
      options.transformLength = .zeroPadded(to: 2 * samples)
    }
    return options
  }

  /// How much the spectrum of a stretch varies.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - beats: A gap-free stretch of at least four intervals.
  ///   - seconds: Its length.
  ///   - sampleCount: How many samples the spectrum was made from.
  /// - Returns: The precision: of Welch's estimate by its segments, of Lomb–Scargle's that of one
  ///   periodogram, of an autoregressive model that of the same time without any roughness.
  func precision(
    of series: RRSeries, beats: Range<Int>, seconds: Double, sampleCount: Int
  ) -> SpectrumPrecision {
    switch recipe.estimator {
    case .welch:
      return welchOptions(sampleCount: sampleCount, beatSeconds: self.seconds(series, beats))
        .precision(samples: sampleCount, samplingRateHertz: recipe.resamplingRateHertz)
    case .lombScargle:
      return SpectrumPrecision(effectiveSeconds: seconds, independentAverages: 1)
    case .burg:
      return SpectrumPrecision(effectiveSeconds: seconds, independentAverages: .infinity)
    }
  }

  private func lombScargle(_ series: RRSeries, _ beats: Range<Int>) -> PowerSpectrum {
    let options =
      switch recipe.periodogram {
      case .perHertz: LombScargleOptions(maximumFrequencyHertz: 0.5)
      case .asIfOneBeatPerSecond(let step):
        LombScargleOptions(maximumFrequencyHertz: 0.5, stepHertz: step, spacingSeconds: 1)
      }
    return options.spectrum(
      timesSeconds: series.beatTimesSeconds.span.extracting(beats),
      values: series.intervalsMilliseconds.span.extracting(beats))
  }
}

extension PowerSpectrum {
  /// The spectrum without its slowest bins; the last bin always stays.
  ///
  /// Of records with an even number of samples one bin lies on the limit, and rounding decides
  /// whether it stays. Bins are therefore compared as SciPy computes them, k·(1 / (n·(1 / rate))) for
  /// a transform of n points, so that the same ones stay as in programs built on it.
  fileprivate func withoutBins(
    belowHertz limit: Double, samplingRateHertz rate: Double
  ) -> PowerSpectrum {
    guard count >= 2 else { return self }
    let points = (rate / frequenciesHertz[1]).rounded()
    let step = 1 / (points * (1 / rate))
    let first = frequenciesHertz.indices.first { Double($0) * step >= limit } ?? count - 1
    return PowerSpectrum(
      frequenciesHertz: Array(frequenciesHertz[first...]), densities: Array(densities[first...]))
  }
}
