/// How an input builds up during contact and fades after it: two time constants.
public struct RiseAndDecay: Sendable, Equatable {
  /// The time constant of the rise, in minutes; zero acts at once.
  public let riseMinutes: Double
  /// The time constant of the decay, in minutes; zero stops at once.
  public let decayMinutes: Double

  /// Creates a pair of time constants.
  ///
  /// - Parameters:
  ///   - riseMinutes: The rise, in minutes, not negative.
  ///   - decayMinutes: The decay, in minutes, not negative.
  public init(riseMinutes: Double, decayMinutes: Double) {
    precondition(riseMinutes >= 0 && decayMinutes >= 0, "time constants are not negative")
    self.riseMinutes = riseMinutes
    self.decayMinutes = decayMinutes
  }
}

/// The time course of each input of an ``AutonomicDrive``.
///
/// u(t) = A·g(t): during contact g rises as 1 − e^(−t/rise), afterwards it falls from where it stood
/// as e^(−t/decay). Time constants are modelling choices guided by the few studies that measured
/// during and after contact: Lindgren 2010 (heart rate down within 5 min), Diego & Field 2009 (peak
/// within 7 min), McNamara 2003 (systolic pressure still lower 10 min later), Guan 2014 (HF back
/// after the session).
public struct DriveTimeCourse: Sendable, Equatable {
  /// Of uS.
  public let sympathetic: RiseAndDecay
  /// Of uV.
  public let vagal: RiseAndDecay
  /// Of the pressure set point.
  public let pressureSetPoint: RiseAndDecay
  /// Of uR.
  public let resistance: RiseAndDecay
  /// Of breathing rate and tidal volume.
  public let breathing: RiseAndDecay
  /// Of preload.
  public let preload: RiseAndDecay

  /// Touch and rest: uS 3/12, uV 3/12, set point 10/30, uR 3/20, breathing 4/8, uP
  /// 8/20 minutes.
  public static let touch = DriveTimeCourse(
    sympathetic: RiseAndDecay(riseMinutes: 3, decayMinutes: 12),
    vagal: RiseAndDecay(riseMinutes: 3, decayMinutes: 12),
    pressureSetPoint: RiseAndDecay(riseMinutes: 10, decayMinutes: 30),
    resistance: RiseAndDecay(riseMinutes: 3, decayMinutes: 20),
    breathing: RiseAndDecay(riseMinutes: 4, decayMinutes: 8),
    preload: RiseAndDecay(riseMinutes: 8, decayMinutes: 20))

  /// Every input follows contact at once.
  public static let immediate = DriveTimeCourse(
    sympathetic: RiseAndDecay(riseMinutes: 0, decayMinutes: 0),
    vagal: RiseAndDecay(riseMinutes: 0, decayMinutes: 0),
    pressureSetPoint: RiseAndDecay(riseMinutes: 0, decayMinutes: 0),
    resistance: RiseAndDecay(riseMinutes: 0, decayMinutes: 0),
    breathing: RiseAndDecay(riseMinutes: 0, decayMinutes: 0),
    preload: RiseAndDecay(riseMinutes: 0, decayMinutes: 0))

  /// Creates a time course.
  ///
  /// - Parameters:
  ///   - sympathetic: Of uS.
  ///   - vagal: Of uV.
  ///   - pressureSetPoint: Of the pressure set point.
  ///   - resistance: Of uR.
  ///   - breathing: Of breathing rate and tidal volume.
  ///   - preload: Of preload.
  public init(
    sympathetic: RiseAndDecay, vagal: RiseAndDecay, pressureSetPoint: RiseAndDecay,
    resistance: RiseAndDecay, breathing: RiseAndDecay, preload: RiseAndDecay
  ) {
    self.sympathetic = sympathetic
    self.vagal = vagal
    self.pressureSetPoint = pressureSetPoint
    self.resistance = resistance
    self.breathing = breathing
    self.preload = preload
  }
}
