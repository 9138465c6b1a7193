/// Range of motion of the joint that the treated muscle crosses.
///
/// Percent of its resting range. Flexibility rose in the review of Davis 2020
/// (doi:10.1136/bmjsem-2019-000614, 29 studies; about 7 %, recalled), ankle angle after three minutes
/// of petrissage or tapotement (McKechnie 2007, J. Sports Sci. Med. 6:498), the neck in all directions
/// (Sefton 2011, doi:10.1016/j.math.2011.04.002): *literature* for the direction. Five percent at
/// moderate pressure, three minutes up and twenty down are *choices*. Strength, sprint and jump did
/// not change in Davis 2020 and are no output. The same in every profile.
///
/// Feeds back through nothing.
package struct RangeOfMotion: BodySystem {
  package static let title = "Range of motion"
  package static let signals: [BodySignal] = [.rangeOfMotion]

  private static let gainPercent = 5.1

  private var change = RiseAndFall(riseSeconds: 180, fallSeconds: 1200)

  package init(_ setting: BodySetting) {}

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(Self.gainPercent * MuscleLoad.firm(moment.touch.muscleDose))
  }

  package func write(to state: inout BodyState) {
    state[.rangeOfMotion] = 100 + change.level
  }
}
