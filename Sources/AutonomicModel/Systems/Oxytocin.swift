/// Plasma oxytocin: rises a little with pleasant touch, and hardly more than with rest.
///
/// One first-order level. Half-life in plasma of a few minutes (*literature*); five minutes up and
/// thirty down are *choices* that leave the change visible in samples taken after a session. Massage
/// raised it against rest in Morhenn 2012 (PMID 23251939), equally to reading in Bello 2008
/// (doi:10.1089/acm.2007.0660) and not above light touch in Rapaport 2010
/// (doi:10.1089/acm.2009.0634): the sign of the net effect is uncertain, and the sceptical profile has
/// none. Sizes are *choices*: +5 % of rest, +8 % with moderate massage; claimed +20 %.
package struct Oxytocin: BodySystem {
  package static let title = "Oxytocin"
  package static let signals: [BodySignal] = [.oxytocin]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 5),
    moderate: ProfileValues(central: 3, claimed: 15, sceptical: 0),
    deep: ProfileValues(central: 0, claimed: 15, sceptical: 0),
    light: ProfileValues(central: 3, claimed: 10, sceptical: 0),
    chair: ProfileValues(central: 1, claimed: 5, sceptical: 0))
  private static let largestChangePercent = 100.0
  private static let largestVagalFeedback = 0.03

  private let profile: EvidenceProfile
  private var change = RiseAndFall(riseSeconds: 300, fallSeconds: 1800)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(min(Self.largestChangePercent, Self.gains.target(moment, profile)))
  }

  package func write(to state: inout BodyState) {
    state[.oxytocin] = 100 + change.level
  }

  /// Calms a little: vagal drive of 0.01 at +10 %, a quarter of a beat a minute; at most 0.03.
  ///
  /// *Choice*.
  package var feedback: AutonomicDrive {
    AutonomicDrive(vagal: min(Self.largestVagalFeedback, 0.001 * change.level))
  }
}
