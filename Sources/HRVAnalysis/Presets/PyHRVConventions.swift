import SpectralAnalysis

extension AnalysisConventions {
  /// pyHRV 0.5.0 (`time_domain`, `welch_psd`, `nonlinear`).
  ///
  /// Cubic spline at 4 Hz, one Hamming segment below 300 s (1,024 s at most) and segments of 75 s
  /// from 300 s on, padded to 4,096 points; VLF from 0 Hz, powers as sums of bins, SDSD of absolute
  /// differences, SD1 and SD2 with the divisor n, a tolerance of 0.2 · SD with the divisor N + 1,
  /// DFA scales 4–16 and 17–64. The program fits its exponents to an unseeded random choice of those
  /// scales; here all of them are fitted.
  public static let pyhrv: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "pyhrv"
    conventions.spectrum.segmentLength = .byRecord(fromSeconds: 300, below: 1024, above: 75)
    conventions.spectrum.window = .hammingPeriodic
    conventions.spectrum.segmentDetrending = .mean
    conventions.spectrum.transformLength = .points(4096)
    conventions.spectrum.bandIntegration = .summedBins
    conventions.spectrum.gridEnd = .beforeLastBeat
    conventions.bands = .shortTerm
    conventions.minimumDurations = .none
    conventions.minimumScaleWindows = 1
    conventions.longScales = 17...64
    conventions.differenceSpread = .absolute
    conventions.poincareWidths = .projectedByCount
    conventions.entropyTolerance = EntropyTolerance(share: 0.2, divisor: .countPlusOne)
    return conventions
  }()
}
