extension AnalysisConventions {
  /// The Task Force's standard for short recordings (doi:10.1161/01.CIR.93.5.1043).
  ///
  /// VLF is everything up to 0.04 Hz and total power everything up to 0.4 Hz. The normalised units of
  /// its table 2, shares of total power minus VLF, are then the same as shares of LF + HF.
  public static let taskForce: AnalysisConventions = {
    var conventions = AnalysisConventions.standard
    conventions.name = "taskforce"
    conventions.bands = .shortTerm
    return conventions
  }()
}
