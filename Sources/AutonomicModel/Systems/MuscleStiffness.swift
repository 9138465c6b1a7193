/// Muscle stiffness: the shear modulus of the treated muscle.
///
/// Percent of its resting level. Seven minutes of massage lowered it by 5.2 % (SD 8.8), and three
/// minutes later it was back (Eriksson Crommert 2015, doi:10.1111/sms.12341, 18 people, *literature*);
/// hence four minutes up and 1.2 down. None of it lasted after a downhill run (Kong 2018, J. Sports
/// Sci. Med. 17:599). The claimed profile keeps the size and lets it last for an hour, as textbooks
/// say of loosened muscle (*choice*). How it depends on pressure is a *choice*.
///
/// Feeds back through nothing.
package struct MuscleStiffness: BodySystem {
  package static let title = "Muscle stiffness"
  package static let signals: [BodySignal] = [.muscleStiffness]

  /// The change at moderate petrissage, in percent; measured, and therefore the same in all
  /// profiles.
  private static let softeningPercent = -5.9

  private var change: RiseAndFall

  package init(_ setting: BodySetting) {
    let fall = ProfileValues(central: 72.0, claimed: 3600, sceptical: 72)
    change = RiseAndFall(riseSeconds: 240, fallSeconds: fall[setting.profile])
  }

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(Self.softeningPercent * MuscleLoad.sensitive(moment.touch.muscleDose))
  }

  package func write(to state: inout BodyState) {
    state[.muscleStiffness] = 100 + change.level
  }
}
