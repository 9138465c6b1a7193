/// Felt stress: how far a person feels demands above what can be met.
///
/// An index from 0 to 1 without a unit that starts at the person's usual stress. A mental task takes
/// up to 60 % of the room above it, within a minute, and is felt for a quarter of an hour after its
/// end; touch that hurts adds a little. Rest and touch lower it with ten minutes and for an hour. No
/// study gives sizes on such a scale: every figure is a *choice*. Direction of touch, *literature*:
/// salivary amylase fell more than with rest after a stress task (Sripongngam 2015,
/// doi:10.12659/MSMBR.894343).
///
/// Feeds back through nothing: mental stress has a drive of its own, and what it leaves acts through
/// arousal.
package struct Stress: BodySystem {
  package static let title = "Stress"
  package static let signals: [BodySignal] = [.stress]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -0.15),
    moderate: ProfileValues(central: -0.15, claimed: -0.3, sceptical: -0.075),
    deep: ProfileValues(central: -0.12, claimed: -0.3, sceptical: -0.06),
    light: ProfileValues(central: -0.05, claimed: -0.05, sceptical: -0.025),
    chair: ProfileValues(central: -0.1, claimed: -0.15, sceptical: -0.05))

  private let profile: EvidenceProfile
  private let usual: Double
  private var acute = RiseAndFall(riseSeconds: 60, fallSeconds: 900)
  private var calm = RiseAndFall(riseSeconds: 600, fallSeconds: 3600)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usual = min(max(setting.traits.stress, 0), 1)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let demand = min(1, moment.mentalStress + 0.3 * moment.touch.painful)
    acute.advance(0.6 * demand * (1 - usual))
    // Gains are shares of the stress there is: who feels none has none to lose.
    calm.advance(max(Self.gains.target(moment, profile), -0.8))
  }

  package func write(to state: inout BodyState) {
    state[.stress] = (usual + acute.level) * (1 + calm.level)
  }
}
