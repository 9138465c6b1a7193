// Overviews and programs whose definitions are followed, and the works behind single measures of them.

extension MetricReference {
  /// The indices of NeuroKit2, with where each comes from.
  static let pham2021 = MetricReference(
    citation: "T. Pham, Z. J. Lau, S. H. A. Chen, D. Makowski, Heart rate variability in "
      + "psychology: a review of HRV indices and an analysis tutorial, Sensors 21 (2021) 3998",
    doi: "10.3390/s21123998")

  /// The PhysioNet Cardiovascular Signal Toolbox.
  static let vest2018 = MetricReference(
    citation: "A. N. Vest, G. Da Poian, Q. Li, et al., An open source benchmarked toolbox for "
      + "cardiovascular waveform and interval analysis, Physiol. Meas. 39 (2018) 105004",
    doi: "10.1088/1361-6579/aae021")

  /// PhysioZoo.
  static let behar2018 = MetricReference(
    citation: "J. A. Behar, A. A. Rosenberg, I. Weiser-Bitoun, et al., PhysioZoo: a novel open "
      + "access platform for heart rate variability analysis of mammalian electrocardiographic "
      + "data, Front. Physiol. 9 (2018) 1390",
    doi: "10.3389/fphys.2018.01390")

  /// RHRV.
  static let garcia2017 = MetricReference(
    citation: "C. A. García Martínez, A. Otero Quintana, X. A. Vila, et al., Heart Rate "
      + "Variability Analysis with the R Package RHRV, Springer (2017)",
    doi: "10.1007/978-3-319-65355-6")

  /// Relative RR intervals.
  static let vollmer2015 = MetricReference(
    citation: "M. Vollmer, A robust, simple and reliable measure of heart rate variability using "
      + "relative RR intervals, Computing in Cardiology (2015)",
    doi: "10.1109/CIC.2015.7410984")

  /// The power law of slow heart rate variability.
  static let bigger1996 = MetricReference(
    citation: "J. T. Bigger, R. C. Steinman, L. M. Rolnitzky, J. L. Fleiss, P. Albrecht, R. J. "
      + "Cohen, Power law behavior of RR-interval variability in healthy middle-aged persons, "
      + "patients with recent acute myocardial infarction, and patients with heart transplants, "
      + "Circulation 93 (1996) 2142",
    doi: "10.1161/01.CIR.93.12.2142")

  /// Scaling read from the diagonals of a recurrence plot.
  static let tomashin2022 = MetricReference(
    citation: "A. Tomashin, G. Leonardi, S. Wallot, Four methods to distinguish between fractal "
      + "dimensions in time series through recurrence quantification analysis, Entropy 24 (2022) "
      + "1314",
    doi: "10.3390/e24091314")
}
