extension MetricReference {
  /// Heart rate fragmentation.
  static let costa2017 = MetricReference(
    citation:
      "M. D. Costa, R. B. Davis, A. L. Goldberger, Heart rate fragmentation: a new approach "
      + "to the analysis of cardiac interbeat interval dynamics, Front. Physiol. 8 (2017) 255",
    doi: "10.3389/fphys.2017.00255")

  /// Guzik's index of asymmetry.
  static let guzik2006 = MetricReference(
    citation: "P. Guzik, J. Piskorski, T. Krauze, A. Wykretowicz, H. Wysocki, Heart rate asymmetry "
      + "by Poincaré plots of RR intervals, Biomed. Tech. 51 (2006) 272",
    doi: "10.1515/BMT.2006.054")

  /// The slope index of asymmetry.
  static let karmakar2015 = MetricReference(
    citation:
      "C. Karmakar, A. Khandoker, M. Palaniswami, Phase asymmetry of heart rate variability "
      + "signal, Physiol. Meas. 36 (2015) 303",
    doi: "10.1088/0967-3334/36/2/303")

  /// The area index of asymmetry.
  static let yan2017 = MetricReference(
    citation: "C. Yan, P. Li, L. Ji, L. Yao, C. Karmakar, C. Liu, Area asymmetry of heart rate "
      + "variability signal, Biomed. Eng. Online 16 (2017) 112",
    doi: "10.1186/s12938-017-0402-3")

  /// Porta's index of asymmetry.
  static let porta2008 = MetricReference(
    citation:
      "A. Porta, K. R. Casali, A. G. Casali, et al., Temporal asymmetries of short-term heart "
      + "period variability are linked to autonomic regulation, Am. J. Physiol. Regul. Integr. Comp. "
      + "Physiol. 295 (2008) R550",
    doi: "10.1152/ajpregu.00129.2008")

  /// Contributions of decelerations and accelerations to variance.
  static let piskorskiGuzik2011 = MetricReference(
    citation: "J. Piskorski, P. Guzik, Asymmetric properties of long-term and total heart rate "
      + "variability, Med. Biol. Eng. Comput. 49 (2011) 1289",
    doi: "10.1007/s11517-011-0834-z")

  /// Symbolic patterns of heart period.
  static let porta2001 = MetricReference(
    citation: "A. Porta, S. Guzzetti, N. Montano, et al., Entropy, entropy rate, and pattern "
      + "classification as tools to typify complexity in short heart period variability series, "
      + "IEEE Trans. Biomed. Eng. 48 (2001) 1282",
    doi: "10.1109/10.959324")

  /// The entropy of a distribution.
  static let shannon1948 = MetricReference(
    citation:
      "C. E. Shannon, A mathematical theory of communication, Bell Syst. Tech. J. 27 (1948) "
      + "379",
    doi: "10.1002/j.1538-7305.1948.tb01338.x")

  /// The complexity of a finite sequence.
  static let lempelZiv1976 = MetricReference(
    citation:
      "A. Lempel, J. Ziv, On the complexity of finite sequences, IEEE Trans. Inf. Theory 22 "
      + "(1976) 75",
    doi: "10.1109/TIT.1976.1055501")

  /// The fractal dimension of a curve by its length in strides.
  static let higuchi1988 = MetricReference(
    citation:
      "T. Higuchi, Approach to an irregular time series on the basis of the fractal theory, "
      + "Physica D 31 (1988) 277",
    doi: "10.1016/0167-2789(88)90081-4")

  /// The fractal dimension of a waveform by its length and reach.
  static let katz1988 = MetricReference(
    citation:
      "M. J. Katz, Fractals and the analysis of waveforms, Comput. Biol. Med. 18 (1988) 145",
    doi: "10.1016/0010-4825(88)90041-8")
}

extension MetricReference {
  /// Multiscale entropy.
  static let costa2002 = MetricReference(
    citation: "M. Costa, A. L. Goldberger, C.-K. Peng, Multiscale entropy analysis of complex "
      + "physiologic time series, Phys. Rev. Lett. 89 (2002) 068102",
    doi: "10.1103/PhysRevLett.89.068102")

  /// Composite multiscale entropy.
  static let wu2013 = MetricReference(
    citation: "S.-D. Wu, C.-W. Wu, S.-G. Lin, C.-C. Wang, K.-Y. Lee, Time series analysis using "
      + "composite multiscale entropy, Entropy 15 (2013) 1069",
    doi: "10.3390/e15031069")

  /// Refined composite multiscale entropy.
  static let wu2014 = MetricReference(
    citation:
      "S.-D. Wu, C.-W. Wu, S.-G. Lin, K.-Y. Lee, C.-K. Peng, Analysis of complex time series "
      + "using refined composite multiscale entropy, Phys. Lett. A 378 (2014) 1369",
    doi: "10.1016/j.physleta.2014.03.034")

  /// Fuzzy entropy.
  static let chen2007 = MetricReference(
    citation:
      "W. Chen, Z. Wang, H. Xie, W. Yu, Characterization of surface EMG signal based on fuzzy "
      + "entropy, IEEE Trans. Neural Syst. Rehabil. Eng. 15 (2007) 266",
    doi: "10.1109/TNSRE.2007.897025")
}

extension MetricReference {
  /// Recurrence plots and their measures.
  static let marwan2007 = MetricReference(
    citation: "N. Marwan, M. C. Romano, M. Thiel, J. Kurths, Recurrence plots for the analysis of "
      + "complex systems, Phys. Rep. 438 (2007) 237",
    doi: "10.1016/j.physrep.2006.11.001")
}

extension MetricReference {
  /// The correlation dimension.
  static let grassbergerProcaccia1983 = MetricReference(
    citation:
      "P. Grassberger, I. Procaccia, Characterization of strange attractors, Phys. Rev. Lett. "
      + "50 (1983) 346",
    doi: "10.1103/PhysRevLett.50.346")
}
