extension EvidenceLibrary {
  /// What the cardiorespiratory model rests on: its constants, its equations, and the norms that
  /// its resting state is held against.
  public static let modelBases: [ModelBasis] = parameterBases + formBases + normBases

  private static let parameterBases: [ModelBasis] = [
    .init(.parameter("baroreflex.receptorLeadSeconds"), "6.37 s.", ["ursino-1998"]),
    .init(.parameter("baroreflex.receptorLagSeconds"), "2.076 s.", ["ursino-1998"]),
    .init(
      .parameter("baroreflex.vagalGain"),
      "Calibrated to baroreflex sensitivity by age and at 6 "
        + "breaths per minute.", ["kardos-2001", "bernardi-2002"]),
    .init(
      .parameter("baroreflex.vagalGainLossPerYear"), "The slope over the decades.",
      ["kardos-2001"]),
    .init(
      .parameter("cardiovascular.restingSympatheticTone"),
      "Calibrated to propranolol and tilt; a "
        + "quarter of heart rate at supine rest.", ["nyberg-1981"]),
    .init(.parameter("effectors.vagalDelaySeconds"), "0.2 s.", ["ursino-1998"]),
    .init(
      .parameter("effectors.vagalTimeConstantSeconds"),
      "The corner of respiratory arrhythmia at "
        + "7.2 breaths per minute.", ["hirsch-bishop-1981"]),
    .init(.parameter("effectors.cardiacDelaySeconds"), "1.7 s in dogs.", ["berger-1989"]),
    .init(.parameter("effectors.cardiacReleaseSeconds"), "2 s in dogs.", ["mokrane-nadeau-1998"]),
    .init(
      .parameter("effectors.cardiacDissociationSeconds"), "9 s in dogs.", ["mokrane-nadeau-1998"]),
    .init(
      .parameter("effectors.vascularDelaySeconds"), "2 to 3 s.",
      ["ursino-1998", "borst-karemaker-1983"]),
    .init(.parameter("effectors.vascularTimeConstantSeconds"), "6 s.", ["ursino-1998"]),
    .init(.parameter("effectors.contractilityDelaySeconds"), "2 s.", ["ursino-1998"]),
    .init(.parameter("effectors.contractilityTimeConstantSeconds"), "8 s.", ["ursino-1998"]),
    .init(.parameter("effectors.venousDelaySeconds"), "5 s.", ["ursino-1998"]),
    .init(.parameter("effectors.venousTimeConstantSeconds"), "20 s.", ["ursino-1998"]),
    .init(.parameter("respiration.lnPeriodSpread"), "21 % (SD 12) of the rate.", ["tobin-1988"]),
    .init(.parameter("respiration.lnVolumeSpread"), "33 % (SD 15).", ["tobin-1988"]),
    .init(.parameter("respiration.breathCorrelation"), "0.20 to 0.30.", ["tobin-1995"]),
    .init(
      .parameter("respiration.volumeDelaySeconds"), "Heart rate leads lung volume by 1.5 s.",
      ["mukkamala-cohen-2001"]),
    .init(
      .parameter("sinusNode.vagalGain"), "The interval is nearly linear in vagal rate.",
      ["parker-1984"]),
    .init(
      .parameter("sinusNode.antagonism"), "Vagal tone weakens the sympathetic effect.",
      ["levy-1971"]),
    .init(
      .parameter("sinusNode.thresholdShape"), "What variability is left in a denervated heart.",
      ["sands-1989"]),
    .init(
      .parameter("sinusNode.vagalJitter"),
      "Acetylcholine widens the cycles of sinoatrial cells; the size is a choice.",
      ["zaniboni-2014"]),
    .init(
      .parameter("baroreflex.respiratoryGateSaturation"),
      "Breathing modulates a strong vagus little; the size is a choice.",
      ["eckberg-2003", "goldberger-2001"]),
    .init(
      .parameter("respiration.sighVolumeRatio"), "A sigh is at least twice the usual breath.",
      ["perez-padilla-1983"]),
    .init(
      .parameter("respiration.baroreceptorLengthening"),
      "Pressure lengthens expiration; the size is a choice.", ["kotani-2005"]),
    .init(
      .parameter("noise.vagalSpreadGain"),
      "Total power rises at rest and under massage; the size is a choice.", ["fazeli-2020"]),
    .init(.parameter("noise.timeConstantRatio"), "A spectral slope of about -1.", ["bigger-1996"]),
    .init(
      .parameter("cardiovascular.pulsePressureMmHg"),
      "44 mmHg, from a compliance near 2 mL/mmHg and the usual "
        + "pulse pressure.", ["heldt-2004"]),
    .init(
      .parameter("circulation.beatFillingGain"), "Calibrated within the range published.",
      ["deboer-1987"]),
  ]

  private static let formBases: [ModelBasis] = [
    .init(.form, "The intrinsic heart rate falls along a line with age.", ["jose-collison-1970"]),
    .init(.form, "Percent effects of the two nerves multiply.", ["rosenblueth-simeone-1934"]),
    .init(.form, "Beats follow an inverse Gaussian law.", ["barbieri-2005", "michael-1976"]),
    .init(
      .form, "Breathing gates the timing of outflow, not its mean.", ["eckberg-2003"]),
    .init(
      .form, "The vagus passes all rates of breathing, the sympathetic only slow ones.",
      ["saul-1991"]),
  ]

  private static let normBases: [ModelBasis] = [
    .init(
      .norm, "Mean interval, SDNN, RMSSD and band powers of healthy adults at rest.",
      ["nunan-2010", "task-force-1996", "sharma-2009"]),
    .init(.norm, "RMSSD falls with each decade of age.", ["umetani-1998"]),
    .init(.norm, "Atropine removes HF, propranolol does not.", ["pomeranz-1985", "cacioppo-1994"]),
    .init(.norm, "The two tones are independent between people.", ["kollai-undated"]),
  ]
}
