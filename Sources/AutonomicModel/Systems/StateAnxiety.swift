/// State anxiety: how anxious a person is now, on the scale of the STAI.
///
/// 20 to 80 points; starts at the usual level and what earlier sessions left. Relief builds up with
/// ten minutes and fades with six hours (*choice*); the net part of touch grows with the length of
/// contact. Massage lowered it by g = 0.37 in Moyer 2004 (doi:10.1037/0033-2909.130.1.3), four points
/// at a spread of ten (*literature*, recalled); 0.64 in Packheiser 2024
/// (doi:10.1038/s41562-024-01841-8) is the claimed profile. Trials cannot be blinded, and light touch
/// or a quiet room do nearly as well (Sherman 2010): half of the change is rest. The more anxious the
/// start, the larger the change (*choice*; Adib-Hajbaghery 2014, PMC4219878, in coronary patients).
/// Mental stress and touch that hurts raise it within three minutes and for a quarter of an hour.
///
/// Feeds back through nothing: arousal carries what anxiety does to the heart.
package struct StateAnxiety: BodySystem {
  package static let title = "State anxiety"
  package static let signals: [BodySignal] = [.stateAnxiety]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -4.2),
    moderate: ProfileValues(central: -5.5, claimed: -8.8, sceptical: -2.75),
    deep: ProfileValues(central: -2.9, claimed: -6.2, sceptical: -1.45),
    light: ProfileValues(central: -1.6, claimed: -1.6, sceptical: -0.8),
    chair: ProfileValues(central: -5.5, claimed: -8.8, sceptical: -2.75))

  private let profile: EvidenceProfile
  private let usual: Double
  /// Full relief is what people at 35 points show; at 20 there is nothing to relieve.
  private let room: Double
  private var dose = ContactDose()
  private var relief = RiseAndFall(riseSeconds: 600, fallSeconds: 21_600)
  private var alarm = RiseAndFall(riseSeconds: 180, fallSeconds: 900)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usual = min(max(setting.traits.stateAnxiety + setting.carryOver.stateAnxiety, 20), 80)
    room = min((usual - 20) / 15, 1.75)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    dose.advance(isContact: touch.isContact)
    let target =
      Self.gains.rest[profile] * moment.rest + dose.factor * Self.gains.net(touch, profile)
    relief.advance(max(room * target, 20 - usual))
    alarm.advance(15 * moment.mentalStress + 6 * touch.painful)
  }

  package func write(to state: inout BodyState) {
    state[.stateAnxiety] = min(max(usual + relief.level + alarm.level, 20), 80)
  }
}
