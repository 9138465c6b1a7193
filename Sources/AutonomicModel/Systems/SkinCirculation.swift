/// Skin circulation: blood flow and temperature of the treated skin.
///
/// Flow as a ratio to rest, three minutes up and twenty down; temperature in degrees Celsius from 32
/// (*choice*), six minutes up and an hour down. Skin was 32.2 °C after massage and 31.1 without, its
/// flux higher (Hinds 2004, Med. Sci. Sports Exerc. 36:1308); it was still warm after an hour (Sefton
/// 2010, doi:10.1089/acm.2009.0441): *literature* for warmth and directions. Twice the flow at
/// moderate pressure is a *choice*. Touch that does not relax rubs the skin too and has half of the
/// effect of petrissage for the same work (*choice*). Sympathetic tone narrows the vessels: a tenth
/// of the flow for a doubled tone (*choice*). The same in every profile.
///
/// Feeds back on vascular resistance.
package struct SkinCirculation: BodySystem {
  package static let title = "Skin circulation"
  package static let signals: [BodySignal] = [.skinBloodFlow, .skinTemperature]

  private static let flowGains = ContactGains(
    rest: ProfileValues(all: 0), moderate: ProfileValues(all: 1), deep: ProfileValues(all: 1.3),
    light: ProfileValues(all: 0.25), chair: ProfileValues(all: 0.3))
  private static let warmthGains = ContactGains(
    rest: ProfileValues(all: 0), moderate: ProfileValues(all: 1.09),
    deep: ProfileValues(all: 1.3), light: ProfileValues(all: 0.27),
    chair: ProfileValues(all: 0.44))

  /// The usual temperature of the skin of the back, in degrees Celsius.
  private static let usualCelsius = 32.0
  private static let largestFlow = 2.5
  private static let largestWarmth = 2.0

  private let profile: EvidenceProfile
  private var flow = RiseAndFall(riseSeconds: 180, fallSeconds: 1200)
  private var warmth = RiseAndFall(riseSeconds: 360, fallSeconds: 3600)
  private var tone: SmoothedTone
  private var narrowing = 0.0

  package init(_ setting: BodySetting) {
    profile = setting.profile
    tone = SmoothedTone(resting: setting.restingSympatheticTone, timeConstantSeconds: 120)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    let rubbed = Self.rubbing(touch)
    flow.advance(min(max(Self.flowGains.net(touch, profile), rubbed), Self.largestFlow))
    warmth.advance(
      min(max(Self.warmthGains.net(touch, profile), 1.09 * rubbed), Self.largestWarmth))
    narrowing = 0.1 * tone.advance(moment.sympatheticTone)
  }

  /// What rubbing does by itself: half of the effect of petrissage of the back for the same work, up
  /// to 1.5 times that work.
  private static func rubbing(_ touch: TouchInput) -> Double {
    let petrissage = TechniqueDefinition.petrissage
    let reference =
      petrissage.skinWeight * BodyRegion.back.usualContactArea
      * petrissage.mechanicalWeight * TouchPressure.moderate
    return 0.5 * min(1.5, touch.skinDose * touch.muscleDose / reference)
  }

  package func write(to state: inout BodyState) {
    state[.skinBloodFlow] = (1 + flow.level) * (1 - narrowing)
    state[.skinTemperature] = Self.usualCelsius + warmth.level
  }

  /// Open vessels of a treated region: resistance 0.4 % down at twice the flow.
  ///
  /// *Choice*: skin takes a few percent of the output at rest, and the region is a part of it.
  package var feedback: AutonomicDrive {
    AutonomicDrive(resistance: -0.004 * flow.level)
  }
}
