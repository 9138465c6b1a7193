/// Mood: how a person feels, from low to high.
///
/// An index from −1 to 1 without a unit; 0 is the person's own usual mood. It is what touch, rest and
/// mental stress do to it, plus four parts in ten of the serotonin and dopamine indices, less six
/// hundredths for each point of pain above the usual. Ten minutes up, an hour down. Every figure is a
/// *choice*; direction, *literature*: mood rose with back massage and in the control arm alike
/// (McNamara 2003, Altern. Ther. 9:50), depressed mood fell over courses (Hou 2010,
/// doi:10.4088/JCP.09r05009blu), which is no matter of one session.
///
/// Feeds back through nothing.
package struct Mood: BodySystem {
  package static let title = "Mood"
  package static let signals: [BodySignal] = [.mood]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0.06),
    moderate: ProfileValues(central: 0.12, claimed: 0.25, sceptical: 0.06),
    deep: ProfileValues(central: 0.10, claimed: 0.25, sceptical: 0.05),
    light: ProfileValues(central: 0.06, claimed: 0.06, sceptical: 0.03),
    chair: ProfileValues(central: 0.08, claimed: 0.16, sceptical: 0.04))

  private let profile: EvidenceProfile
  private var level = RiseAndFall(riseSeconds: 600, fallSeconds: 3600)
  private var serotonin = Departure(.serotonin)
  private var dopamine = Departure(.dopamine)
  private var pain = Departure(.pain)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    let state = moment.state
    let target =
      Self.gains.target(moment, profile) - 0.3 * moment.mentalStress
      + 0.4 * (serotonin(state) + dopamine(state)) - 0.06 * pain(state)
    level.advance(min(max(target, -1), 1))
  }

  package func write(to state: inout BodyState) {
    state[.mood] = level.level
  }
}
