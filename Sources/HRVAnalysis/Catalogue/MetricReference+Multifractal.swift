extension MetricReference {
  /// Multifractal detrended fluctuation analysis.
  static let kantelhardt2002 = MetricReference(
    citation: "J. W. Kantelhardt, S. A. Zschiegner, E. Koscielny-Bunde, S. Havlin, A. Bunde, H. E. "
      + "Stanley, Multifractal detrended fluctuation analysis of nonstationary time series, Physica "
      + "A 316 (2002) 87",
    doi: "10.1016/S0378-4371(02)01383-3")

  /// Measures of the multifractal spectrum.
  static let orozcoDuque2015 = MetricReference(
    citation: "A. Orozco-Duque, D. Novak, V. Kremen, J. Bustamante, Multifractal analysis for "
      + "grading complex fractionated electrograms in atrial fibrillation, Physiol. Meas. 36 (2015) "
      + "2269",
    doi: "10.1088/0967-3334/36/11/2269")

  /// Squared increments between moment orders.
  static let faini2021 = MetricReference(
    citation: "A. Faini, G. Parati, P. Castiglioni, Multiscale assessment of the degree of "
      + "multifractality for physiological time series, Philos. Trans. R. Soc. A 379 (2021) 20200254",
    doi: "10.1098/rsta.2020.0254")
}

extension MetricReference {
  /// Phase-rectified signal averaging.
  static let bauer2006Signal = MetricReference(
    citation: "A. Bauer, J. W. Kantelhardt, A. Bunde, et al., Phase-rectified signal averaging "
      + "detects quasi-periodicities in non-stationary data, Physica A 364 (2006) 423",
    doi: "10.1016/j.physa.2005.08.080")
}
