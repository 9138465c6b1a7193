/// Delays and time constants from nerve to organ.
///
/// Marks: *literature* = a published value; *calibrated* = set so that the loop meets published
/// behaviour; *choice* = a modelling choice without direct measurement.
public struct EffectorParameters: Sendable, Equatable {
  /// Vagus to sinus node: delay, 0.2 s.
  ///
  /// *Literature*: Ursino 1998 (doi:10.1152/ajpheart.1998.275.5.H1733).
  public var vagalDelaySeconds = 0.2
  /// Vagus to sinus node: time constant, 1.3 s.
  ///
  /// *Literature*: the corner of respiratory arrhythmia at 7.2 ± 1.5 per minute, 0.12 Hz (Hirsch &
  /// Bishop 1981, doi:10.1152/ajpheart.1981.241.4.H620).
  public var vagalTimeConstantSeconds = 1.3
  /// Sympathetic to sinus node: delay, 1.7 s.
  ///
  /// *Literature*: Berger 1989 (doi:10.1152/ajpheart.1989.256.1.H142), dog.
  public var cardiacDelaySeconds = 1.7
  /// Sympathetic to sinus node: release, 2 s.
  ///
  /// *Literature*: Mokrane & Nadeau 1998 (doi:10.1152/ajpheart.1998.275.3.H995), dog.
  public var cardiacReleaseSeconds = 2.0
  /// Sympathetic to sinus node: dissociation of noradrenaline, 9 s.
  ///
  /// *Literature*: Mokrane & Nadeau 1998.
  public var cardiacDissociationSeconds = 9.0
  /// Sympathetic to resistance vessels: delay, 2 s.
  ///
  /// *Literature*: 2 s in Ursino 1998, 2 to 3 s in Borst & Karemaker 1983.
  public var vascularDelaySeconds = 2.0
  /// Sympathetic to resistance vessels: time constant, 5.7 s.
  ///
  /// *Calibrated* to the frequency of the Mayer wave; 6 s in Ursino 1998.
  public var vascularTimeConstantSeconds = 5.7
  /// Sympathetic to contractility: delay, 2 s.
  ///
  /// *Literature*: Ursino 1998.
  public var contractilityDelaySeconds = 2.0
  /// Sympathetic to contractility: time constant, 8 s.
  ///
  /// *Literature*: Ursino 1998.
  public var contractilityTimeConstantSeconds = 8.0
  /// Sympathetic to venous reservoir: delay, 5 s.
  ///
  /// *Literature*: Ursino 1998.
  public var venousDelaySeconds = 5.0
  /// Sympathetic to venous reservoir: time constant, 20 s.
  ///
  /// *Literature*: Ursino 1998.
  public var venousTimeConstantSeconds = 20.0

  /// Creates the default parameters.
  public init() {}
}
