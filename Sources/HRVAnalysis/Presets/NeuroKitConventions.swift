import SpectralAnalysis

extension AnalysisConventions {
  /// NeuroKit2 0.2.13 (`hrv_time`, `hrv_frequency(normalize=False)`, `hrv_nonlinear`).
  ///
  /// Quadratic spline at 100 Hz, Welch segments of half the record padded to twice their length,
  /// only bins of at least four periods in the record,
  /// scales 4–11 and 12–(N + 1)/10 with half overlap, multifractal measures by numerical gradients,
  /// pNN shares of the number of intervals, a rounded number of segments that lack their last beat,
  /// normalised units as shares of all five bands, symbolic patterns of quartiles, Shannon
  /// entropy of distinct intervals, a fuzzy edge of exponent 1,
  /// recurrence as `hrv_rqa` has it. By default that program divides the
  /// spectrum by its maximum, which leaves powers without a unit; here they stay in ms².
  public static let neurokit: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "neurokit"
    conventions.spectrum.resamplingRateHertz = 100
    conventions.spectrum.interpolation = .quadraticSpline
    conventions.spectrum.segmentLength = .fractionOfRecord(0.5)
    conventions.spectrum.segmentDetrending = .none
    conventions.spectrum.transformLength = .twiceSegment
    conventions.spectrum.bandIntegration = .innerBins
    conventions.spectrum.leastPeriods = 4
    conventions.spectrum.gridEnd = .pastLastBeat
    conventions.minimumDurations = .none
    conventions.minimumScaleWindows = 1
    conventions.shareDenominator = .intervals
    conventions.segments = .rounded
    conventions.normalisedPower = .allBands
    conventions.totalPower = .allBands
    conventions.shortScales = 4...11
    conventions.longScales = 12...Int.max
    conventions.overlappingScales = true
    conventions.multifractal = .gradients
    conventions.symbolLevels = .equallyProbable(4)
    conventions.shannonSymbols = .distinctIntervals
    conventions.fuzzyExponent = 1
    conventions.recurrence = RecurrenceRecipe(
      stateLength: 7, radius: .shareOfMeanDistance(0.5), density: .offDiagonal, removesLine: true)
    conventions.correlationRadii = .shareOfLargestDistance
    return conventions
  }()
}
