/// A publication that defines a metric.
public struct MetricReference: Sendable, Equatable {
  /// Authors, title, journal, year, volume and page.
  public let citation: String
  /// The digital object identifier.
  public let doi: String

  /// The standards of measurement of the two cardiological societies.
  static let taskForce1996 = MetricReference(
    citation: "Task Force of the ESC and NASPE, Heart rate variability: standards of measurement, "
      + "physiological interpretation, and clinical use, Circulation 93 (1996) 1043",
    doi: "10.1161/01.CIR.93.5.1043")

  /// An overview of metrics with norms.
  static let shafferGinsberg2017 = MetricReference(
    citation: "F. Shaffer, J. P. Ginsberg, An overview of heart rate variability metrics and "
      + "norms, Front. Public Health 5 (2017) 258",
    doi: "10.3389/fpubh.2017.00258")

  /// Poincaré descriptors and the linear measures they equal.
  static let brennan2001 = MetricReference(
    citation: "M. Brennan, M. Palaniswami, P. Kamen, Do existing measures of Poincaré plot "
      + "geometry reflect nonlinear features of heart rate variability?, IEEE Trans. Biomed. Eng. "
      + "48 (2001) 1342",
    doi: "10.1109/10.959330")

  /// The Lorenz-plot indices of sympathetic and vagal function.
  static let toichi1997 = MetricReference(
    citation: "M. Toichi, T. Sugiura, T. Murai, A. Sengoku, A new method of assessing cardiac "
      + "autonomic function and its comparison with spectral analysis and coefficient of variation "
      + "of R–R interval, J. Auton. Nerv. Syst. 62 (1997) 79",
    doi: "10.1016/S0165-1838(96)00112-9")

  /// The modified index used for seizures.
  static let jeppesen2014 = MetricReference(
    citation: "J. Jeppesen, S. Beniczky, P. Johansen, P. Sidenius, A. Fuglsang-Frederiksen, Using "
      + "Lorenz plot and cardiac sympathetic index of heart rate variability for detecting "
      + "seizures for patients with epilepsy, Proc. IEEE EMBC (2014) 4563",
    doi: "10.1109/EMBC.2014.6944639")

  /// Sample entropy.
  static let richmanMoorman2000 = MetricReference(
    citation: "J. S. Richman, J. R. Moorman, Physiological time-series analysis using approximate "
      + "entropy and sample entropy, Am. J. Physiol. Heart Circ. Physiol. 278 (2000) H2039",
    doi: "10.1152/ajpheart.2000.278.6.H2039")

  /// Approximate entropy.
  static let pincus1991 = MetricReference(
    citation: "S. M. Pincus, Approximate entropy as a measure of system complexity, Proc. Natl. "
      + "Acad. Sci. USA 88 (1991) 2297",
    doi: "10.1073/pnas.88.6.2297")

  /// Detrended fluctuation analysis of heartbeat series.
  static let peng1995 = MetricReference(
    citation: "C.-K. Peng, S. Havlin, H. E. Stanley, A. L. Goldberger, Quantification of scaling "
      + "exponents and crossover phenomena in nonstationary heartbeat time series, Chaos 5 (1995) "
      + "82",
    doi: "10.1063/1.166141")

  /// Sample quantiles.
  static let hyndmanFan1996 = MetricReference(
    citation: "R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, Am. Stat. 50 "
      + "(1996) 361",
    doi: "10.1080/00031305.1996.10473566")
}
