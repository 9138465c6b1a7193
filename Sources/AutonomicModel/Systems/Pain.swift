/// Pain, rated from 0 to 10.
///
/// Three parts on top of the usual pain. What hurts now passes a gate within 5 s, and 40 % of it
/// lingers with 300 s (*choice*). Tense muscle and inflammation add slowly, beta-endorphin takes away.
/// Relief by rest and massage builds up with ten minutes, lasts with 36 h (24 to 72; Mok & Woo 2004
/// saw three days) and grows with the length of contact (Sherman 2014: neck pain needs 60 minutes).
/// Its size: 0.44 standard deviations against sham in Crawford 2016 (doi:10.1093/pm/pnw099), 0.8
/// points at the spread of 1.87 in Menard 2015 (doi:10.7453/gahmj.2015.059), *literature*; the 2.9
/// points that Menard 2015 saw without a control group are the claimed profile. Immediate relief was
/// not significant in Moyer 2004. Relief is proportional to the usual pain: 3.8 points there.
///
/// Feeds back on uS and breathing rate while pain is above the usual.
package struct Pain: BodySystem {
  package static let title = "Pain"
  package static let signals: [BodySignal] = [.pain]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -0.85),
    moderate: ProfileValues(central: -1.1, claimed: -2.9, sceptical: -0.55),
    deep: ProfileValues(central: -0.95, claimed: -2.0, sceptical: -0.475),
    light: ProfileValues(central: -0.33, claimed: -0.33, sceptical: -0.165),
    chair: ProfileValues(central: -0.8, claimed: -0.8, sceptical: -0.4))

  private let profile: EvidenceProfile
  private let usual: Double
  private let room: Double
  private var gate = RiseAndFall(riseSeconds: 5, fallSeconds: 5)
  private var lingering = RiseAndFall(riseSeconds: 300, fallSeconds: 300)
  private var relief = RiseAndFall(riseSeconds: 600, fallSeconds: 129_600)
  private var dose = ContactDose()
  private var endorphin = Departure(.betaEndorphin)
  private var tension = Departure(.muscleTension)
  private var inflammation = Departure(.cytokines)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usual = min(max(setting.traits.pain + setting.carryOver.pain, 0), 10)
    room = min(usual / 3.8, 1.75)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let touch = moment.touch
    let state = moment.state
    dose.advance(isContact: touch.isContact)
    gate.advance(3.6 * touch.painful)
    // Muscle that is tense hurts; one that lets go is part of the relief already.
    let body =
      0.004 * min(max(tension(state), 0), 250)
      + min(max(0.005 * inflammation(state), -0.5), 1)
      - min(max(0.01 * endorphin(state), -0.5), 1)
    lingering.advance(2.4 * touch.painful + body)
    let target =
      Self.gains.rest[profile] * moment.rest + dose.factor * Self.gains.net(touch, profile)
    relief.advance(max(room * target, -usual))
  }

  private var level: Double {
    min(max(usual + gate.level + lingering.level + relief.level, 0), 10)
  }

  package func write(to state: inout BodyState) {
    state[.pain] = level
  }

  /// An eighth of a beat a minute at the worst pain.
  ///
  /// *Choice*. Pain below the usual gives none: what relieves acts on the loop through the drive of
  /// touch, which is fitted to the whole published effect.
  package var feedback: AutonomicDrive {
    let worse = max(0, level - usual)
    return AutonomicDrive(sympathetic: 0.002 * worse, respirationRatePerMinute: 0.05 * worse)
  }
}
