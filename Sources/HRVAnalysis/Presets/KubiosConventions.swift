import SpectralAnalysis

extension AnalysisConventions {
  /// Kubios HRV 2.2, as its published numbers for a public recording can be reproduced.
  ///
  /// A single Hann taper whose ends stay above zero spans the record after its mean is removed; the
  /// transform has 1,024 points and VLF starts at 0 Hz. The recipe was recovered from the values
  /// that the test suite of the systole package (GPL-3) lists for its 245-beat recording: VLF
  /// 4504.4, LF 2393.9, HF 566.3 ms². DFA uses windows of 4–12 and 13–64 beats. Records longer
  /// than the 256 s that 1,024 points hold are cut in segments of that length with half overlap.
  public static let kubios: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "kubios"
    conventions.spectrum.segmentLength = .seconds(256)
    conventions.spectrum.window = .hannNonzeroEnds
    conventions.spectrum.segmentDetrending = .none
    conventions.spectrum.transformLength = .points(1024)
    conventions.bands = .shortTerm
    conventions.minimumDurations = .none
    conventions.minimumScaleWindows = 1
    conventions.shortScales = 4...12
    conventions.longScales = 13...64
    return conventions
  }()
}
