/// Muscle tension: electrical activity of the treated muscle while it rests.
///
/// Percent of a healthy adult's level; the person's own usual tension is the start, and all changes
/// are shares of it. Neck massage lowered activity by 12 to 13 % (Sefton 2011,
/// doi:10.1016/j.math.2011.04.002, *literature*), five minutes up and twenty down (*choice*). Mental
/// stress and pain brace the muscle. Deep pressure that comes first makes it guard: Roberts 2011
/// (Int. J. Ther. Massage Bodywork, *literature*) measured +235 % after it, back at the baseline after
/// light pressure, and no change where pressure was built up. Guarding sets in within 5 s, holds with
/// ten minutes while deep pressure goes on and lets go with one minute once it eases (*choice*).
///
/// Feeds back on vascular resistance while the muscle is braced, and on pain.
package struct MuscleTension: BodySystem {
  package static let title = "Muscle tension"
  package static let signals: [BodySignal] = [.muscleTension]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -1),
    moderate: ProfileValues(central: -11.5, claimed: -13, sceptical: -5.75),
    deep: ProfileValues(central: -11.5, claimed: -13, sceptical: -5.75),
    light: ProfileValues(all: 0),
    chair: ProfileValues(central: -7.4, claimed: -8.5, sceptical: -3.7))

  /// Of full guarding, in percent.
  private static let guardingPercent = 405.0

  private let profile: EvidenceProfile
  private let usual: Double
  private var relaxed = RiseAndFall(riseSeconds: 300, fallSeconds: 1200)
  private var braced = RiseAndFall(riseSeconds: 60, fallSeconds: 300)
  private var guarding = Guarding()
  private var pain = Departure(.pain)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usual = setting.traits.muscleTension
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    relaxed.advance(max(Self.gains.target(moment, profile), -40))
    braced.advance(20 * moment.mentalStress + 2 * max(0, pain(moment.state)))
    guarding.advance(touch)
  }

  package func write(to state: inout BodyState) {
    state[.muscleTension] =
      usual * (100 + relaxed.level + braced.level + Self.guardingPercent * guarding.level)
  }

  /// A muscle braced at full squeezes its vessels: resistance 0.9 % up, an eighth of a beat a minute.
  ///
  /// *Choice*. A muscle that lets go gives none: the drive of touch has it already.
  package var feedback: AutonomicDrive {
    AutonomicDrive(resistance: 2e-5 * (braced.level + Self.guardingPercent * guarding.level))
  }
}

/// How far a muscle guards against pressure, 0 to 1: quick to set in, slow to let go while deep
/// pressure goes on.
private struct Guarding: Sendable {
  private(set) var level = 0.0

  /// The pressure on muscle under which guarding lets go, as a share of the pain threshold.
  private static let holdingDose = 0.6
  private static let rise = FirstOrderFilter.factor(timeConstantSeconds: 5, stepSeconds: 1)
  private static let hold = FirstOrderFilter.factor(timeConstantSeconds: 600, stepSeconds: 1)
  private static let release = FirstOrderFilter.factor(timeConstantSeconds: 60, stepSeconds: 1)

  mutating func advance(_ touch: TouchInput) {
    let share =
      touch.guarding > level
      ? Self.rise : touch.muscleDose > Self.holdingDose ? Self.hold : Self.release
    level += share * (touch.guarding - level)
    // Far below any effect, and before it could become a denormal number.
    if level < 1e-12 { level = 0 }
  }
}
