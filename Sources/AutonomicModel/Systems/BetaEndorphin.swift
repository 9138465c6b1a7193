/// Plasma beta-endorphin: rises with hard effort; whether massage moves it at all is open.
///
/// One first-order level, 20 min up and 40 min down (*literature*: half-life of 20 to 40 min). The
/// claimed profile rises with the pressure that reaches muscle, *calibrated* to +16 % five minutes
/// after half an hour (Kaada & Torsteinbo 1989, doi:10.1016/0306-3623(89)90200-0: twelve people, no
/// control). Against rest nothing changed after massage of the back in 21 people (Day 1987,
/// doi:10.1093/ptj/67.6.926), and it fell in 95 (Morhenn 2012, PMID 23251939): central and sceptical
/// have none, and even the sign of the truth is uncertain. *Choice*: effort, +100 % in
/// exercise near 150 bpm (Goldfarb & Jamurtas 1997, doi:10.2165/00007256-199724010-00002, for the direction).
///
/// It lowers pain through its signal, and does not act on the loop.
package struct BetaEndorphin: BodySystem {
  package static let title = "Beta-endorphin"
  package static let signals: [BodySignal] = [.betaEndorphin]

  /// The rise in percent at a muscle dose of 1, the pain threshold.
  private static let pressureGain = ProfileValues(central: 0.0, claimed: 48, sceptical: 0)
  private static let effortPercent = 100.0

  private let profile: EvidenceProfile
  private var change = RiseAndFall(riseSeconds: 1200, fallSeconds: 2400)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(
      Self.pressureGain[profile] * min(1, moment.touch.muscleDose)
        + Self.effortPercent * moment.effort)
  }

  package func write(to state: inout BodyState) {
    state[.betaEndorphin] = 100 + change.level
  }
}
