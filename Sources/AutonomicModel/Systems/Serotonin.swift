/// Serotonin as a behavioural index: satisfaction and calm, not a concentration.
///
/// One first-order level, 20 min up and 30 min down (*choice* within 10 to 30 min), moved by rest,
/// touch and mental stress; 0 is the person's usual, 1 is never reached. No controlled study of a
/// single session measured it. The +28 % of Field 2005 (doi:10.1080/00207450590956459) is in urine,
/// over courses of weeks and without control: no session reaches it in any profile, and the claimed
/// index of one session is half again the central one. All sizes are *choices*; the sceptical profile
/// has no effect of touch. Mood reads the index; nothing acts on the loop.
package struct Serotonin: BodySystem {
  package static let title = "Serotonin"
  package static let signals: [BodySignal] = [.serotonin]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0.05),
    moderate: ProfileValues(central: 0.10, claimed: 0.15, sceptical: 0),
    deep: ProfileValues(central: 0.10, claimed: 0.15, sceptical: 0),
    light: ProfileValues(central: 0.08, claimed: 0.12, sceptical: 0),
    chair: ProfileValues(central: 0.05, claimed: 0.08, sceptical: 0))
  private static let stressGain = -0.2
  private static let range = -1.0...1.0

  private let profile: EvidenceProfile
  private var change = RiseAndFall(riseSeconds: 1200, fallSeconds: 1800)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    let target = Self.gains.target(moment, profile) + Self.stressGain * moment.mentalStress
    change.advance(min(max(target, Self.range.lowerBound), Self.range.upperBound))
  }

  package func write(to state: inout BodyState) {
    state[.serotonin] = change.level
  }
}
