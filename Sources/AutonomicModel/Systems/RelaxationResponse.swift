/// Relaxation response: how far body and mind have let go together.
///
/// An index from 0 to 1 without a unit, 0 in the usual waking state. Rest and touch raise it, a vagal
/// tone above the resting one too; what arouses or hurts holds it down, so that touch gives most of it
/// to people who are neither in pain nor alarmed. Three minutes up and ten down, the constants of the
/// vagal answer to touch. The response as a whole was described by H. Benson, J. F. Beary and
/// M. P. Carol, *The relaxation response*, Psychiatry 37 (1974) 37,
/// doi:10.1080/00332747.1974.11023785 (*literature*, recalled); its size on this scale is a *choice*.
///
/// Feeds back through nothing: it is read off the drives of rest and touch.
package struct RelaxationResponse: BodySystem {
  package static let title = "Relaxation response"
  package static let signals: [BodySignal] = [.relaxation]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0.2),
    moderate: ProfileValues(central: 0.35, claimed: 0.6, sceptical: 0.175),
    deep: ProfileValues(central: 0.28, claimed: 0.6, sceptical: 0.14),
    light: ProfileValues(central: 0.1, claimed: 0.1, sceptical: 0.05),
    chair: ProfileValues(central: 0.18, claimed: 0.35, sceptical: 0.09))

  private let profile: EvidenceProfile
  private let restingVagalTone: Double
  private var vagal = RiseAndFall(riseSeconds: 120, fallSeconds: 120)
  private var level = RiseAndFall(riseSeconds: 180, fallSeconds: 600)
  private var arousal = Departure(.arousal)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    restingVagalTone = setting.restingVagalTone
  }

  package mutating func advance(_ moment: BodyMoment) {
    vagal.advance(moment.vagalTone - restingVagalTone)
    let target =
      Self.gains.target(moment, profile) + 0.3 * vagal.level - max(0, arousal(moment.state))
      - 0.5 * moment.touch.painful - 0.5 * moment.mentalStress - moment.effort
    level.advance(min(max(target, 0), 1))
  }

  package func write(to state: inout BodyState) {
    state[.relaxation] = level.level
  }
}
