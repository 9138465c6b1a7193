/// Contractions of the stomach, which come in its slow rhythm of three a minute.
///
/// The level is a change of their strength; the rhythm itself stays. One part follows the tones with
/// 5 min, +40 % for a whole unit of vagal tone and −40 % for one of sympathetic tone; another
/// follows touch, 5 min up and 10 min down. *Choices* but for direction: moderate and not light
/// pressure raised vagal tone and gastric motility in preterm infants, during massage and just after,
/// without any change of the basal level over five days (Diego 2007,
/// doi:10.1111/j.1651-2227.2007.00476.x; Diego 2005, J. Pediatr. 147:50). Touch is *calibrated* to
/// +20 % with moderate massage of the back, half with deep, a quarter with a chair, tones included.
/// Massage of the abdomen adds 10 % more (*choice*; trials of it count bowel movements over weeks).
/// No figure is quoted without control, so claimed is central; sceptical has no effect of touch.
/// Mental stress slows by 20 %, effort by 50 % (*choices*). Nothing acts on the loop.
package struct GastricMotility: BodySystem {
  package static let title = "Gastric motility"
  package static let signals: [BodySignal] = [.gastricMotility]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0),
    moderate: ProfileValues(central: 16, claimed: 16, sceptical: 0),
    deep: ProfileValues(central: 6, claimed: 6, sceptical: 0),
    light: ProfileValues(all: 0),
    chair: ProfileValues(central: 3, claimed: 3, sceptical: 0))
  private static let abdominalGain = ProfileValues(central: 10.0, claimed: 10, sceptical: 0)
  private static let tonePercent = 40.0
  private static let stressPercent = -20.0
  private static let effortPercent = -50.0
  private static let largestTouchPercent = 60.0
  private static let lowestPercent = 10.0

  private let profile: EvidenceProfile
  private let restingSympatheticTone: Double
  private let restingVagalTone: Double
  private var ofTones = RiseAndFall(riseSeconds: 300, fallSeconds: 300)
  private var ofTouch = RiseAndFall(riseSeconds: 300, fallSeconds: 600)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    restingSympatheticTone = setting.restingSympatheticTone
    restingVagalTone = setting.restingVagalTone
  }

  package mutating func advance(_ moment: BodyMoment) {
    let balance =
      (moment.vagalTone - restingVagalTone) - (moment.sympatheticTone - restingSympatheticTone)
    ofTones.advance(
      Self.tonePercent * balance + Self.stressPercent * moment.mentalStress
        + Self.effortPercent * moment.effort)
    var target = Self.gains.target(moment, profile)
    if moment.touch.isAbdominal {
      target += Self.abdominalGain[profile] * min(1, moment.touch.moderate + moment.touch.deep)
    }
    ofTouch.advance(min(Self.largestTouchPercent, target))
  }

  package func write(to state: inout BodyState) {
    state[.gastricMotility] = max(Self.lowestPercent, 100 + ofTones.level + ofTouch.level)
  }
}
