/// Spinal excitability: the H-reflex of the treated muscle.
///
/// Percent of its resting level. Pressure on a muscle holds its motor neurones down while it lasts
/// and not after: 2.58 mV before, 0.76 during and 2.82 after six minutes in Morelli 1991
/// (doi:10.1016/0003-9993(91)90011-7, 20 people, *literature*); −57 % in Sullivan 1991 (Phys. Ther.
/// 71:555, 16 people) in the massaged muscle alone. Five seconds up and ten down; sizes under light
/// touch and in a chair are *choices*. No reading of the evidence disputes it: the same in every
/// profile.
///
/// Feeds back through nothing.
package struct SpinalExcitability: BodySystem {
  package static let title = "Spinal excitability"
  package static let signals: [BodySignal] = [.spinalExcitability]

  /// The change at moderate petrissage, in percent; deep pressure gives −70.5, as in Morelli 1991.
  private static let inhibitionPercent = -60.4

  private var change = RiseAndFall(riseSeconds: 5, fallSeconds: 10)

  package init(_ setting: BodySetting) {}

  package mutating func advance(_ moment: BodyMoment) {
    change.advance(Self.inhibitionPercent * MuscleLoad.sensitive(moment.touch.muscleDose))
  }

  package func write(to state: inout BodyState) {
    state[.spinalExcitability] = 100 + change.level
  }
}
