/// Arousal: how awake and alarmed a person is.
///
/// An index from 0 to 1 without a unit, 0.3 at quiet rest (*choice*); a person under lasting stress
/// starts higher. Two minutes up and five down lie in the range of 60 to 180 s and 300 s that the
/// model is designed with (*choice*). Pain, mental stress and arousing touch raise it; rest, calming
/// touch, slow strokes and oxytocin lower it. Direction of touch, *literature*: slower EEG under
/// moderate pressure, faster under light pressure and vibration (Diego 2004,
/// doi:10.1080/00207450490249446); all sizes are choices.
///
/// Feeds back on uS, uV, breathing rate and pressure set point.
package struct Arousal: BodySystem {
  package static let title = "Arousal"
  package static let signals: [BodySignal] = [.arousal]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -0.05),
    moderate: ProfileValues(central: -0.08, claimed: -0.12, sceptical: -0.04),
    deep: ProfileValues(central: -0.06, claimed: -0.12, sceptical: -0.03),
    light: ProfileValues(central: -0.02, claimed: -0.02, sceptical: -0.01),
    chair: ProfileValues(central: -0.04, claimed: -0.06, sceptical: -0.02))

  private let profile: EvidenceProfile
  private let usual: Double
  private var change = RiseAndFall(riseSeconds: 120, fallSeconds: 300)
  private var pain = Departure(.pain)
  private var oxytocin = Departure(.oxytocin)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usual = 0.3 + 0.25 * (setting.traits.stress - BodyTraits.healthy.stress)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    let alarm =
      0.4 * moment.mentalStress + 0.2 * touch.arousing + 0.35 * touch.painful
      + 0.02 * max(0, pain(moment.state))
    let calm =
      Self.gains.target(moment, profile) - 0.03 * touch.stroking * (1 - touch.painful)
      - 0.002 * oxytocin(moment.state)
    change.advance(min(max(alarm + calm, -0.25), 0.5))
  }

  package func write(to state: inout BodyState) {
    state[.arousal] = usual + change.level
  }

  /// At most half a beat a minute, at an index of 0.5 above the usual.
  ///
  /// *Choice*. What calms acts on the loop through the drives of rest and touch, which are fitted to
  /// the whole published effect; a quarter of the size keeps it from counting twice.
  package var feedback: AutonomicDrive {
    let counted = change.level < 0 ? 0.25 * change.level : change.level
    return AutonomicDrive(
      sympathetic: 0.03 * counted, vagal: -0.05 * counted,
      pressureSetPointMmHg: 0.6 * counted, respirationRatePerMinute: 0.6 * counted)
  }
}
