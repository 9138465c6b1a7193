/// The high-pressure and low-pressure reflexes and the respiratory gate.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement. Gains act on the argument
/// of the sigmoid that gives a tone.
public struct BaroreflexParameters: Sendable, Equatable {
  /// The lead time constant of the receptors, 6.37 s.
  ///
  /// *Literature*: Ursino 1998 (doi:10.1152/ajpheart.1998.275.5.H1733).
  public var receptorLeadSeconds = 6.37
  /// The lag time constant of the receptors, 2.076 s.
  ///
  /// *Literature*: Ursino 1998.
  public var receptorLagSeconds = 2.076
  /// The pressure error that brings the receptors to 0.71 of their range, 45 mmHg.
  ///
  /// *Choice*.
  public var receptorRangeMmHg = 45.0
  /// The gain from receptors to the vagus at 35 years, 1.03.
  ///
  /// *Calibrated*: baroreflex sensitivity (Kardos 2001, doi:10.1161/01.HYP.37.3.911) and its rise
  /// at 6 breaths per minute.
  public var vagalGain = 1.03
  /// The gain from receptors to the sympathetic, 1.88.
  ///
  /// *Calibrated*: open-loop gain 2.1 and the 0.1 Hz resonance.
  public var sympatheticGain = 1.88
  /// How fast the vagal gain falls with age, 0.026 per year.
  ///
  /// *Literature*: slope of the decades of Kardos 2001.
  public var vagalGainLossPerYear = 0.026
  /// The respiratory gate of the vagus, 0.63 per litre.
  ///
  /// *Calibrated*: HF power at rest.
  public var vagalRespiratoryGatePerLiter = 0.63
  /// How fast the gate of the vagus closes above the resting tone, 1.0 per unit of tone.
  ///
  /// *Literature* for the effect: breathing modulates a strong vagus little (Eckberg 2003), and heart
  /// rate variability levels off while the vagal effect still grows, at a level of each person's own
  /// (Goldberger 2001, recalled). *Choice* for the size.
  public var respiratoryGateSaturation = 1.0
  /// The respiratory gate of the sympathetic, 0.02 per litre.
  ///
  /// *Calibrated*.
  public var sympatheticRespiratoryGatePerLiter = 0.02
  /// The gain from central filling to the vagus, 1.90.
  ///
  /// *Calibrated*: fall of HF on tilt; lumps central volume, vestibular input and central command.
  public var lowPressureVagalGain = 1.90
  /// The gain from central filling to the sympathetic, 1.40.
  ///
  /// *Calibrated*: holds systolic pressure on tilt.
  public var lowPressureSympatheticGain = 1.40
  /// The hydrostatic column between heart and receptors upright, 7.2 mmHg.
  ///
  /// *Calibrated*: heart rate on tilt.
  public var hydrostaticColumnMmHg = 7.2

  /// Creates the default parameters.
  public init() {}
}
