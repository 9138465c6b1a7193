import SpectralAnalysis

extension AnalysisConventions {
  /// The PhysioNet Cardiovascular Signal Toolbox, with its default settings.
  ///
  /// A. N. Vest et al., *An open source benchmarked heart rate variability tool for cardiovascular
  /// waveform and interval analysis*, Physiol. Meas. 39 (2018) 105004,
  /// doi:10.1088/1361-6579/aae021. The Lomb periodogram at multiples of 1/1024 Hz without
  /// normalisation, so powers are those of beats that come one a second (at 75 beats a minute they
  /// are 1.25 times the variance), summed bin by bin; SD2 from SDNN and SDSD; entropies with
  /// r = 0.15, sample entropy from shares of all pairs; capacities of changes up to 20 % with 30
  /// intervals on either side. It counts differences of 50 ms and more for pNN50. Its fluctuation
  /// analysis gives one exponent over powers of two; α1 and α2 stay this package's.
  public static let physionet: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "physionet"
    conventions.spectrum.estimator = .lombScargle
    conventions.spectrum.periodogram = .asIfOneBeatPerSecond(stepHertz: 1.0 / 1024)
    conventions.spectrum.bandIntegration = .summedBins
    conventions.bands.veryHigh = nil
    conventions.minimumDurations = .none
    conventions.largeDifferences = .atLeast
    conventions.poincareWidths = .fromDeviations
    conventions.entropyTolerance = EntropyTolerance(share: 0.15, divisor: .countLessOne)
    conventions.templatePairs = .allStarts
    conventions.capacityAnchors = CapacityAnchors(largestChange: 0.2, marginIntervals: 30)
    return conventions
  }()
}
