/// Circulating lymphocytes, in standard deviations between people.
///
/// Touch moves one first-order level, 30 min up and 2 h down (*choice*). After a single session of 45
/// min of Swedish massage lymphocytes and their subsets were 0.14 to 0.43 SD higher than after light
/// touch (Rapaport 2010, doi:10.1089/acm.2009.0634): central +0.3 and claimed +0.43 at the end of such
/// a session, *calibrated*; sceptical none. Weekly sessions kept the pattern, sessions twice a week did
/// not (Rapaport 2012, doi:10.1089/acm.2011.0071). Nobody has shown that health changes with it.
///
/// Adrenaline above twice its resting level brings lymphocytes into the blood within minutes, +0.2 SD
/// for each 100 % more (direction: Benschop 1996, doi:10.1006/brbi.1996.0009; size a
/// *choice*). Nothing acts on the loop.
package struct ImmuneCells: BodySystem {
  package static let title = "Immune cells"
  package static let signals: [BodySignal] = [.lymphocytes]

  private static let gains = ContactGains(
    rest: ProfileValues(all: 0),
    moderate: ProfileValues(central: 0.385, claimed: 0.55, sceptical: 0),
    deep: ProfileValues(central: 0.385, claimed: 0.55, sceptical: 0),
    light: ProfileValues(all: 0),
    chair: ProfileValues(all: 0))
  private static let largestChange = 2.0
  private static let adrenalineGainPerPercent = 0.002

  private let profile: EvidenceProfile
  private var touched = RiseAndFall(riseSeconds: 1800, fallSeconds: 7200)
  private var mobilised = RiseAndFall(riseSeconds: 300, fallSeconds: 900)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    touched.advance(min(Self.largestChange, Self.gains.target(moment, profile)))
    let excess = max(0, moment.state[.adrenaline] - Adrenaline.actingPercent)
    mobilised.advance(Self.adrenalineGainPerPercent * excess)
  }

  package func write(to state: inout BodyState) {
    state[.lymphocytes] = touched.level + mobilised.level
  }
}
