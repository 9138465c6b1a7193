/// A part of the body that changes within seconds to hours: one file each.
///
/// Systems are advanced once a second, all from the state of the second before, so that their order
/// does not matter. They act on the loop through ``feedback`` alone, and each of them moves the
/// resting heart rate by less than 1 bpm whatever happens: the norms of the loop hold with all
/// systems on.
package protocol BodySystem: Sendable {
  /// What people call the system.
  static var title: String { get }
  /// The signals it writes.
  static var signals: [BodySignal] { get }

  /// Creates the system at the person's usual state.
  ///
  /// - Parameter setting: Who, under which reading of the evidence.
  init(_ setting: BodySetting)

  /// Advances by one second.
  ///
  /// - Parameter moment: Everything the system may look at.
  mutating func advance(_ moment: BodyMoment)

  /// Writes the system's signals.
  ///
  /// - Parameter state: Where to.
  func write(to state: inout BodyState)

  /// What the system does to the loop: zero in the person's usual state.
  var feedback: AutonomicDrive { get }
}

extension BodySystem {
  /// No feedback.
  package var feedback: AutonomicDrive { .none }
}

/// Who is simulated, as far as slow systems need to know.
package struct BodySetting: Sendable {
  /// The reading of the evidence.
  package let profile: EvidenceProfile
  /// The person's usual state.
  package let traits: BodyTraits
  /// The resting tones of the loop.
  package let restingSympatheticTone: Double
  /// The resting vagal tone.
  package let restingVagalTone: Double
  /// What was carried over from earlier sessions.
  package let carryOver: CarryOver
  /// The time of day at the start of the session, in hours.
  package let clockHours: Double

  package init(
    profile: EvidenceProfile, traits: BodyTraits, restingSympatheticTone: Double,
    restingVagalTone: Double, carryOver: CarryOver, clockHours: Double
  ) {
    self.profile = profile
    self.traits = traits
    self.restingSympatheticTone = restingSympatheticTone
    self.restingVagalTone = restingVagalTone
    self.carryOver = carryOver
    self.clockHours = clockHours
  }
}

/// What a slow system sees during one second.
package struct BodyMoment: Sendable {
  /// All signals a second ago.
  package var state: BodyState
  /// What touch does now.
  package var touch: TouchInput
  /// How far the rest of lying undisturbed has taken hold, 0 to 1.
  package var rest: Double
  /// Mental stress now, 0 to 1.
  package var mentalStress: Double
  /// Physical effort now, 0 to 1.
  package var effort: Double
  /// The mean sympathetic tone of the last second.
  package var sympatheticTone: Double
  /// The mean vagal tone of the last second.
  package var vagalTone: Double
  /// Seconds from the start of the session.
  package var seconds: Double

  package init(
    state: BodyState, touch: TouchInput, rest: Double, mentalStress: Double, effort: Double,
    sympatheticTone: Double, vagalTone: Double, seconds: Double
  ) {
    self.state = state
    self.touch = touch
    self.rest = rest
    self.mentalStress = mentalStress
    self.effort = effort
    self.sympatheticTone = sympatheticTone
    self.vagalTone = vagalTone
    self.seconds = seconds
  }
}
