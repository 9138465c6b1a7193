import SignalCore
import SpectralAnalysis

/// The spectra of the gap-free stretches of a series, averaged by time.
///
/// A stretch counts for a band only if it is as long as the band needs by itself; so each needed
/// length has a spectrum of its own, made when first asked for.
final class StretchSpectra {
  private struct Part {
    /// From the start of the first interval to the last beat.
    let seconds: Double
    let beats: Range<Int>

    func lasts(_ neededSeconds: Double) -> Bool {
      let meanInterval = seconds / Double(beats.count)
      return seconds > neededSeconds - MinimumDurations.allowedBeats * meanInterval
    }
  }

  private let recipe: SpectralRecipe
  private let estimator: SpectrumEstimator
  /// The tachograms of the stretches.
  let tachograms = SplineTachograms()
  private var parts: [Part] = []
  private var longestSeconds = 0.0
  private var estimateOfPart: [Int: SpectrumEstimator.Estimate] = [:]
  private var precisionOfPart: [Int: SpectrumPrecision] = [:]
  private var averages: [Double: PowerSpectrum] = [:]

  /// Knows of no series yet.
  ///
  /// - Parameters:
  ///   - estimator: Makes the spectra, by the same recipe.
  ///   - recipe: The recipe.
  init(_ estimator: SpectrumEstimator, recipe: SpectralRecipe) {
    self.estimator = estimator
    self.recipe = recipe
  }

  /// Prepares the spectra of a series, in the memory of the one before.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - stretches: Its runs of contiguous intervals.
  func hold(_ series: RRSeries, stretches: [Range<Int>]) {
    tachograms.hold(series, stretches: stretches)
    estimateOfPart.removeAll(keepingCapacity: true)
    precisionOfPart.removeAll(keepingCapacity: true)
    averages.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    let times = series.beatTimesSeconds
    for beats in stretches where beats.count >= Self.leastBeats {
      let between = times[beats.upperBound - 1] - times[beats.lowerBound]
      parts.append(
        Part(
          seconds: between + series.intervalsMilliseconds[beats.lowerBound] / 1000, beats: beats))
    }
    longestSeconds = parts.reduce(0) { max($0, $1.seconds) }
  }

  /// Lets go of the series, whose memory others may then take.
  func letGo() { tachograms.letGo() }

  /// Fewer beats than this do not make a spectrum at all.
  private static let leastBeats = 4

  /// The average spectrum of the stretches that are long enough, or why there is none.
  func spectrum(neededSeconds: Double) -> Result<PowerSpectrum, NoSpectrum> {
    // One stretch, the common case, is its own average.
    if parts.count == 1, parts[0].lasts(neededSeconds) {
      return .success(estimate(ofPart: 0).spectrum)
    }
    if let average = averages[neededSeconds] { return .success(average) }
    let weighted = parts.indices.filter { parts[$0].lasts(neededSeconds) }.map { index in
      PowerSpectrum.Part(spectrum: estimate(ofPart: index).spectrum, seconds: parts[index].seconds)
    }
    guard let average = PowerSpectrum.timeWeightedAverage(weighted) else {
      if parts.isEmpty {
        return .failure(
          NoSpectrum(
            reason: .tooFewIntervals(
              needed: Self.leastBeats, found: tachograms.series.count)))
      }
      return .failure(
        NoSpectrum(
          reason: .tooShort(neededSeconds: neededSeconds, foundSeconds: longestSeconds)))
    }
    averages[neededSeconds] = average
    return .success(average)
  }

  /// The sampling variance of the power of a band in ms⁴, or `nil` where there is no spectrum.
  ///
  /// Var P = ∫ S² df / T for each stretch (G. M. Jenkins, D. G. Watts, *Spectral Analysis and its
  /// Applications*, 1968, section 6.4); a rough estimate's ∫ Ŝ² exceeds ∫ S² by the factor 1 + 1/K.
  ///
  /// - Parameters:
  ///   - band: The band.
  ///   - neededSeconds: The length a stretch must have to count.
  /// - Returns: The variance of the average over the stretches, weighted by time.
  func varianceOfPower(in band: FrequencyBand, neededSeconds: Double) -> Double? {
    let used = parts.indices.filter { parts[$0].lasts(neededSeconds) }
    let total = used.reduce(0) { $0 + parts[$1].seconds }
    guard total > 0 else { return nil }
    return used.reduce(0) { sum, index in
      let precision = precision(ofPart: index)
      guard precision.effectiveSeconds > 0 else { return sum }
      let squares =
        estimate(ofPart: index).spectrum.integralOfSquares(in: band)
        / (1 + 1 / precision.independentAverages)
      let share = parts[index].seconds / total
      return sum + share * share * squares / precision.effectiveSeconds
    }
  }

  private func precision(ofPart index: Int) -> SpectrumPrecision {
    if let precision = precisionOfPart[index] { return precision }
    let precision = estimator.precision(
      of: tachograms.series, beats: parts[index].beats, seconds: parts[index].seconds,
      sampleCount: estimate(ofPart: index).sampleCount)
    precisionOfPart[index] = precision
    return precision
  }

  private func estimate(ofPart index: Int) -> SpectrumEstimator.Estimate {
    if let estimate = estimateOfPart[index] { return estimate }
    let estimate = estimator.estimate(of: tachograms, beats: parts[index].beats)
    estimateOfPart[index] = estimate
    return estimate
  }

  /// The power of a band in ms².
  func power(in band: FrequencyBand, neededSeconds: Double) -> MetricValue {
    switch spectrum(neededSeconds: neededSeconds) {
    case .failure(let none): .undefined(none.reason)
    case .success(let spectrum):
      switch recipe.bandIntegration {
      case .exactEdges: .finite(spectrum.power(in: band))
      case .innerBins:
        if let power = spectrum.powerOfInnerBins(of: band) {
          .finite(power)
        } else {
          .undefined(.noSpectralBin)
        }
      case .summedBins: .finite(spectrum.powerOfSummedBins(of: band))
      }
    }
  }

  /// The frequency of the largest bin of a band in hertz.
  func peak(in band: FrequencyBand, neededSeconds: Double) -> MetricValue {
    switch spectrum(neededSeconds: neededSeconds) {
    case .failure(let none): .undefined(none.reason)
    case .success(let spectrum):
      if let peak = spectrum.peakFrequency(in: band) {
        .finite(peak)
      } else {
        .undefined(.noSpectralBin)
      }
    }
  }
}

/// Why a series has no spectrum.
struct NoSpectrum: Error {
  let reason: UndefinedReason
}

extension PowerSpectrum {
  /// The trapezoid over the bins inside a half-open band, without its partial edges; `nil` without a
  /// bin in the band.
  func powerOfInnerBins(of band: FrequencyBand) -> Double? {
    guard frequenciesHertz.contains(where: band.contains) else { return nil }
    var power = 0.0
    for index in frequenciesHertz.indices.dropFirst()
    where band.contains(frequenciesHertz[index - 1]) && band.contains(frequenciesHertz[index]) {
      let width = frequenciesHertz[index] - frequenciesHertz[index - 1]
      power += 0.5 * (densities[index] + densities[index - 1]) * width
    }
    return power
  }

  /// The sum over the bins of the closed band, each times half the distance of its neighbours.
  func powerOfSummedBins(of band: FrequencyBand) -> Double {
    guard count > 1 else { return 0 }
    var power = 0.0
    for index in frequenciesHertz.indices
    where frequenciesHertz[index] >= band.lowerHertz && frequenciesHertz[index] <= band.upperHertz {
      let lower = max(0, index - 1)
      let upper = min(count - 1, index + 1)
      let width = (frequenciesHertz[upper] - frequenciesHertz[lower]) / Double(upper - lower)
      power += densities[index] * width
    }
    return power
  }
}
