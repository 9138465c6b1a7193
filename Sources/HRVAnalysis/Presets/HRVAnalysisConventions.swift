import SpectralAnalysis

extension AnalysisConventions {
  /// hrv-analysis 1.0.6 (Aura).
  ///
  /// Straight lines at 4 Hz, Hann segments of 256 samples padded to 4,096 points, VLF from 0.003 Hz,
  /// bands over the bins inside them; SDSD and the SD of heart rate with the divisor N, SD2 from
  /// SDNN and SDSD, histogram bins of 8 ms from 300 ms on. Its sample entropy is that of nolds 0.6,
  /// whose tolerance is 0.1164 · (0.5627 · ln m + 1.3334) of the standard deviation for templates
  /// of m = 2 intervals.
  public static let hrvanalysis: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "hrvanalysis"
    conventions.spectrum.interpolation = .linear
    conventions.spectrum.segmentLength = .seconds(64)
    conventions.spectrum.segmentDetrending = .mean
    conventions.spectrum.transformLength = .points(4096)
    conventions.spectrum.bandIntegration = .innerBins
    conventions.spectrum.gridEnd = .beforeLastBeat
    conventions.bands = BandSet(
      ultraLow: nil, veryLow: FrequencyBand(lowerHertz: 0.003, upperHertz: 0.04), low: .low,
      high: .high, veryHigh: nil)
    conventions.minimumDurations = .none
    conventions.differenceSpread = .signedByCount
    conventions.heartRateDivisor = .count
    conventions.histogramBins = HistogramBins(widthMilliseconds: 8, anchorMilliseconds: 300)
    conventions.poincareWidths = .fromDeviations
    conventions.entropyTolerance = EntropyTolerance(
      // ln 2 to the last bit.
      share: 0.1164 * (0.5627 * 0.693147180559945309 + 1.3334), divisor: .countLessOne)
    return conventions
  }()
}
