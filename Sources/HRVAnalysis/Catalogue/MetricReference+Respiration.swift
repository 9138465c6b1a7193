extension MetricReference {
  /// The respiratory frequency from heart period.
  static let schaeferKratky2008 = MetricReference(
    citation: "A. Schäfer, K. W. Kratky, Estimation of breathing rate from respiratory sinus "
      + "arrhythmia: comparison of various methods, Ann. Biomed. Eng. 36 (2008) 476",
    doi: "10.1007/s10439-007-9428-1")

  /// Heart rate variability in a band that follows breathing.
  static let bailon2010 = MetricReference(
    citation: "R. Bailón, L. Mainardi, M. Orini, L. Sörnmo, P. Laguna, Analysis of heart rate "
      + "variability during exercise stress testing using respiratory information, Biomed. Signal "
      + "Process. Control 5 (2010) 299",
    doi: "10.1016/j.bspc.2010.05.005")

  /// Respiratory sinus arrhythmia breath by breath.
  static let grossman1990 = MetricReference(
    citation: "P. Grossman, J. van Beek, C. Wientjes, A comparison of three quantification methods "
      + "for estimation of respiratory sinus arrhythmia, Psychophysiology 27 (1990) 702",
    doi: "10.1111/j.1469-8986.1990.tb03198.x")

  /// Respiratory sinus arrhythmia second by second.
  static let gates2015 = MetricReference(
    citation: "K. M. Gates, L. M. Gatzke-Kopp, M. Sandsten, A. Y. Blandon, Estimating time-varying "
      + "RSA to examine psychophysiological linkage of marital dyads, Psychophysiology 52 (2015) "
      + "1059",
    doi: "10.1111/psyp.12428")
}
