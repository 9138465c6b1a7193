/// Plasma vasopressin: falls with massage, not with light touch.
///
/// One first-order level, 15 min down and 30 min back (*choice*). A single session of 45 min of
/// Swedish massage lowered it against light touch, by a large effect whose size in percent is not
/// public (Rapaport 2010, doi:10.1089/acm.2009.0634; −20 % is a *choice*, *calibrated* at the end of
/// such a session). Massage twice a week lowered it, once a week hardly (Rapaport 2012,
/// doi:10.1089/acm.2011.0071); in 14 men it did no more than reading (Bello 2008,
/// doi:10.1089/acm.2007.0660). No uncontrolled figure is quoted, so the claimed profile is the central
/// one; the sceptical profile has no effect. Osmolality and blood volume are not modelled.
package struct Vasopressin: BodySystem {
  package static let title = "Vasopressin"
  package static let signals: [BodySignal] = [.vasopressin]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0),
    moderate: ProfileValues(central: -21, claimed: -21, sceptical: 0),
    deep: ProfileValues(central: -21, claimed: -21, sceptical: 0),
    light: ProfileValues(all: 0),
    chair: ProfileValues(central: -5, claimed: -5, sceptical: 0))
  private static let largestFallPercent = -80.0

  private let profile: EvidenceProfile
  private var change = RiseAndFall(riseSeconds: 900, fallSeconds: 1800)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(max(Self.largestFallPercent, Self.gains.target(moment, profile)))
  }

  package func write(to state: inout BodyState) {
    state[.vasopressin] = 100 + change.level
  }

  /// Vessels a little wider: uR −0.002 at −20 %, less than a tenth of a beat a minute.
  ///
  /// *Choice*: at resting levels vasopressin hardly acts on vessels.
  package var feedback: AutonomicDrive { AutonomicDrive(resistance: 1e-4 * change.level) }
}
