/// The seven ways in which anything from outside acts on the loop.
///
/// Massage, posture of mind, pain and every slow system reach the body through these inputs and no
/// other way: a stimulus moves causes, never a heart rate or a spectrum.
public struct AutonomicDrive: Sendable, Equatable {
  /// uS, added to the argument of the sympathetic sigmoid; −2.1 to 2.1, beyond 1 only for heavy exercise.
  public var sympathetic: Double
  /// uV, added to the argument of the vagal sigmoid; −2.1 to 2.1, beyond 1 only for heavy exercise.
  public var vagal: Double
  /// The shift of the pressure that the baroreflex defends, in mmHg; −40 to 40.
  public var pressureSetPointMmHg: Double
  /// uR, what acts on the vessels besides their nerves, as a fraction of what these leave; −0.8 to
  /// 0.5.
  public var resistance: Double
  /// The change of the breathing rate, in breaths per minute; −10 to 20.
  public var respirationRatePerMinute: Double
  /// The change of ln(tidal volume); −1 to 1.
  public var lnTidalVolume: Double
  /// uP, added to the preload that the veins tend to, as a fraction; −0.4 to 0.4.
  ///
  /// The low-pressure receptors answer to the difference from the shifted preload.
  public var preload: Double

  /// No input at all.
  public static let none = AutonomicDrive()

  /// Creates a drive; what is not given is zero.
  ///
  /// - Parameters:
  ///   - sympathetic: uS, in units of the sigmoid's argument.
  ///   - vagal: uV, in units of the sigmoid's argument.
  ///   - pressureSetPointMmHg: The shift of the set point, in mmHg.
  ///   - resistance: uR, as a fraction of what the nerves of the vessels leave.
  ///   - respirationRatePerMinute: The change of the breathing rate, per minute.
  ///   - lnTidalVolume: The change of ln(tidal volume).
  ///   - preload: uP, as a fraction of the resting preload.
  public init(
    sympathetic: Double = 0, vagal: Double = 0, pressureSetPointMmHg: Double = 0,
    resistance: Double = 0, respirationRatePerMinute: Double = 0, lnTidalVolume: Double = 0,
    preload: Double = 0
  ) {
    self.sympathetic = sympathetic
    self.vagal = vagal
    self.pressureSetPointMmHg = pressureSetPointMmHg
    self.resistance = resistance
    self.respirationRatePerMinute = respirationRatePerMinute
    self.lnTidalVolume = lnTidalVolume
    self.preload = preload
  }

  /// Adds two drives, input by input.
  ///
  /// - Parameters:
  ///   - left: One drive.
  ///   - right: The other.
  /// - Returns: Their sum, not limited.
  public static func + (left: AutonomicDrive, right: AutonomicDrive) -> AutonomicDrive {
    AutonomicDrive(
      sympathetic: left.sympathetic + right.sympathetic,
      vagal: left.vagal + right.vagal,
      pressureSetPointMmHg: left.pressureSetPointMmHg + right.pressureSetPointMmHg,
      resistance: left.resistance + right.resistance,
      respirationRatePerMinute: left.respirationRatePerMinute + right.respirationRatePerMinute,
      lnTidalVolume: left.lnTidalVolume + right.lnTidalVolume,
      preload: left.preload + right.preload)
  }

  /// Multiplies every input.
  ///
  /// - Parameter factor: The factor.
  /// - Returns: The product, not limited.
  public func scaled(_ factor: Double) -> AutonomicDrive {
    AutonomicDrive(
      sympathetic: factor * sympathetic, vagal: factor * vagal,
      pressureSetPointMmHg: factor * pressureSetPointMmHg, resistance: factor * resistance,
      respirationRatePerMinute: factor * respirationRatePerMinute,
      lnTidalVolume: factor * lnTidalVolume, preload: factor * preload)
  }

  /// The drive with every input brought into the range the loop is valid for.
  @inlinable
  public var limited: AutonomicDrive {
    AutonomicDrive(
      sympathetic: min(max(sympathetic, -2.1), 2.1),
      vagal: min(max(vagal, -2.1), 2.1),
      pressureSetPointMmHg: min(max(pressureSetPointMmHg, -40), 40),
      resistance: min(max(resistance, -0.8), 0.5),
      respirationRatePerMinute: min(max(respirationRatePerMinute, -10), 20),
      lnTidalVolume: min(max(lnTidalVolume, -1), 1),
      preload: min(max(preload, -0.4), 0.4))
  }
}
