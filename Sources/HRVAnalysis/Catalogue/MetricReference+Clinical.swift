extension MetricReference {
  /// Deceleration and acceleration capacity.
  static let bauer2006 = MetricReference(
    citation:
      "A. Bauer, J. W. Kantelhardt, P. Barthel, et al., Deceleration capacity of heart rate "
      + "as a predictor of mortality after myocardial infarction: cohort study, Lancet 367 (2006) "
      + "1674",
    doi: "10.1016/S0140-6736(06)68735-7")

  /// The stress index.
  static let baevskyChernikova2017 = MetricReference(
    citation: "R. M. Baevsky, A. G. Chernikova, Heart rate variability analysis: physiological "
      + "foundations and main methods, Cardiometry 10 (2017) 66",
    doi: "10.12710/cardiometry.2017.10.6676")

  /// Norms of short-term metrics in healthy adults.
  static let nunan2010 = MetricReference(
    citation: "D. Nunan, G. R. H. Sandercock, D. A. Brodie, A quantitative systematic review of "
      + "normal values for short-term heart rate variability in healthy adults, Pacing Clin. "
      + "Electrophysiol. 33 (2010) 1407",
    doi: "10.1111/j.1540-8159.2010.02841.x")
}

extension MetricReference {
  /// Ways to quantify respiratory sinus arrhythmia.
  static let lewis2012 = MetricReference(
    citation: "G. F. Lewis, S. A. Furman, M. F. McCool, S. W. Porges, Statistical strategies to "
      + "quantify respiratory sinus arrhythmia: are commonly used metrics equivalent?, Biol. Psychol. "
      + "89 (2012) 349",
    doi: "10.1016/j.biopsycho.2011.11.009")
}

extension MetricReference {
  /// Heart rate turbulence.
  static let schmidt1999 = MetricReference(
    citation: "G. Schmidt, M. Malik, P. Barthel, et al., Heart-rate turbulence after ventricular "
      + "premature beats as a predictor of mortality after acute myocardial infarction, Lancet 353 "
      + "(1999) 1390",
    doi: "10.1016/S0140-6736(98)08428-1")

  /// Standards of heart rate turbulence.
  static let bauer2008 = MetricReference(
    citation: "A. Bauer, M. Malik, G. Schmidt, et al., Heart rate turbulence: standards of "
      + "measurement, physiological interpretation, and clinical use, J. Am. Coll. Cardiol. 52 (2008) "
      + "1353",
    doi: "10.1016/j.jacc.2008.07.041")
}
