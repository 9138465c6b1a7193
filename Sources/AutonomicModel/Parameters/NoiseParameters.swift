/// The slow noise of the two tones and of the vessels.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement. Spreads of the tones are in
/// units of the sigmoid's argument.
public struct NoiseParameters: Sendable, Equatable {
  /// The spread of the vagal noise, 0.14.
  ///
  /// *Calibrated*: SDNN and VLF at rest.
  public var vagalSpread = 0.14
  /// How much the vagal noise grows with a calming drive, 0.72 per unit of uV.
  ///
  /// Total power rises while people rest and while they are massaged, +29 and +31 % in Fazeli 2020,
  /// and slow fluctuations hold most of it. *Choice* for the size.
  public var vagalSpreadGain = 0.72
  /// The spread of the sympathetic noise, 0.28.
  ///
  /// *Calibrated*: LF of heart rate and pressure.
  public var sympatheticSpread = 0.28
  /// The spread of the noise of resistance, 0.022 of the resting value.
  ///
  /// *Calibrated*.
  public var resistanceSpread = 0.022
  /// The shortest time constant of the tone noise, 1.5 s.
  ///
  /// *Choice*.
  public var shortestTimeConstantSeconds = 1.5
  /// The ratio of neighbouring time constants, 3.6: six of them (1.5 s to 907 s) give a 1/f
  /// spectrum from 0.0002 to 0.1 Hz.
  ///
  /// *Literature* for the slope: about −1 in healthy people (Bigger 1996).
  public var timeConstantRatio = 3.6
  /// The time constant of the noise of resistance, 6 s.
  ///
  /// *Choice*.
  public var resistanceTimeConstantSeconds = 6.0

  /// Creates the default parameters.
  public init() {}
}
