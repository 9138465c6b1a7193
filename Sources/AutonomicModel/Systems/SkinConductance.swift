/// Skin conductance: how active the sweat glands of the palm are.
///
/// Percent of the resting level. Sudomotor nerves are sympathetic: the level follows sympathetic tone
/// (4 % for a doubled tone), rises with mental stress and pain and falls with rest and touch, one
/// minute up and five down. A dry massage of the arm lowered it against none, and it rose again
/// after five minutes (50 students, J. Jpn. Soc. Nurs. Art Sci. 3:51, *literature* for the
/// direction): the net effect eases to 70 % from then on. Sizes are *choices*: −15 % moderate, −5 %
/// light, deep and rest, −8 % chair, +15 % where touch hurts. Deep pressure calms as moderate does,
/// and its discomfort takes that away; discomfort is full half of the way to deep pressure.
///
/// Feeds back through nothing: it is an outlet of sympathetic drive, not a cause.
package struct SkinConductance: BodySystem {
  package static let title = "Skin conductance"
  package static let signals: [BodySignal] = [.skinConductance]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -5),
    moderate: ProfileValues(central: -10, claimed: -20, sceptical: 0),
    deep: ProfileValues(central: -10, claimed: -20, sceptical: 0),
    light: ProfileValues(all: 0),
    chair: ProfileValues(central: -3, claimed: -6, sceptical: 0))

  private let profile: EvidenceProfile
  private var change = 0.0
  private var tone: SmoothedTone
  private var tonePart = 0.0
  private var contactSeconds = 0.0

  private static let acting = FirstOrderFilter.factor(timeConstantSeconds: 60, stepSeconds: 1)
  private static let fading = FirstOrderFilter.factor(timeConstantSeconds: 300, stepSeconds: 1)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    tone = SmoothedTone(resting: setting.restingSympatheticTone, timeConstantSeconds: 120)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    contactSeconds = touch.isContact ? contactSeconds + 1 : max(0, contactSeconds - 1)
    // From full effect at five minutes to 70 % of it at ten.
    let eased = 1 - 0.3 * min(max((contactSeconds - 300) / 300, 0), 1)
    let discomfort = -Self.gains.deep[profile] * min(2 * touch.deep, max(1, touch.deep))
    let net = (Self.gains.net(touch, profile) + discomfort) * eased
    let alarm =
      30 * moment.mentalStress + 20 * touch.painful + 5 * touch.arousing + 40 * moment.effort
    let target = Self.gains.rest[profile] * moment.rest + net + alarm
    // Sweat glands follow what acts on them either way within a minute; fading is for what is over.
    let share = target == 0 ? Self.fading : Self.acting
    change += share * (min(max(target, -50), 100) - change)
    // Far below any effect, and before it could become a denormal number.
    if change.magnitude < 1e-12 { change = 0 }
    tonePart = 4 * tone.advance(moment.sympatheticTone)
  }

  package func write(to state: inout BodyState) {
    state[.skinConductance] = 100 + change + tonePart
  }
}
