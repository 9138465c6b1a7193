/// Dopamine as a behavioural index: expectation and reward, not a concentration.
///
/// One first-order level, 10 min up and 20 min down (*choice* within 10 to 30 min). Being treated
/// raises it at once by what is expected of it, slow strokes and massage by what is felt; 0 is
/// the person's usual. No controlled study of a single session measured it; the +31 % of Field 2005
/// (doi:10.1080/00207450590956459) is in urine, over courses of weeks and without control, and no
/// session reaches it in any profile. All sizes are *choices*. The sceptical profile has no effect of
/// contact, expected or felt. Mood reads the index; nothing acts on the loop.
package struct Dopamine: BodySystem {
  package static let title = "Dopamine"
  package static let signals: [BodySignal] = [.dopamine]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0.02),
    moderate: ProfileValues(central: 0.06, claimed: 0.10, sceptical: 0),
    deep: ProfileValues(central: 0.06, claimed: 0.10, sceptical: 0),
    light: ProfileValues(central: 0.05, claimed: 0.08, sceptical: 0),
    chair: ProfileValues(central: 0.03, claimed: 0.05, sceptical: 0))
  private static let expectation = ProfileValues(central: 0.03, claimed: 0.05, sceptical: 0)
  private static let stroking = ProfileValues(central: 0.04, claimed: 0.06, sceptical: 0)
  private static let painGain = -0.1
  private static let range = -1.0...1.0

  private let profile: EvidenceProfile
  private var change = RiseAndFall(riseSeconds: 600, fallSeconds: 1200)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    var target = Self.gains.target(moment, profile) + Self.stroking[profile] * touch.stroking
    if touch.isContact { target += Self.expectation[profile] }
    // Pain disappoints in every reading of the evidence.
    target += Self.painGain * touch.painful
    change.advance(min(max(target, Self.range.lowerBound), Self.range.upperBound))
  }

  package func write(to state: inout BodyState) {
    state[.dopamine] = change.level
  }
}
