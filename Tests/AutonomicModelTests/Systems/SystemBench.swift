import AutonomicModel

/// Slow systems without a loop around them: whatever they see is set by hand.
struct SystemBench {
  private(set) var systems: BodySystems
  private var seconds = 0.0

  /// What the systems see besides their own state; the usual tones by default.
  struct Inputs {
    var touch = TouchInput.none
    var rest = 0.0
    var mentalStress = 0.0
    var effort = 0.0
    var sympatheticTone = SystemBench.restingSympatheticTone
    var vagalTone = SystemBench.restingVagalTone
  }

  static let restingSympatheticTone = 0.18
  static let restingVagalTone = 0.5

  /// Puts systems on the bench, in the usual state of a person.
  init(
    _ kinds: [any BodySystem.Type] = BodySystems.kinds, profile: EvidenceProfile = .central,
    traits: BodyTraits = .healthy, clockHours: Double = 14
  ) {
    systems = BodySystems(
      Self.setting(profile: profile, traits: traits, clockHours: clockHours), kinds: kinds)
  }

  static func setting(
    profile: EvidenceProfile = .central, traits: BodyTraits = .healthy, clockHours: Double = 14
  ) -> BodySetting {
    BodySetting(
      profile: profile, traits: traits, restingSympatheticTone: restingSympatheticTone,
      restingVagalTone: restingVagalTone, carryOver: .none, clockHours: clockHours)
  }

  /// The value of a signal now.
  subscript(signal: BodySignal) -> Double { systems.state[signal] }

  /// Holds inputs for a while.
  mutating func hold(_ inputs: Inputs = Inputs(), minutes: Double) {
    for _ in 0..<Int(60 * minutes) {
      systems.advance(
        BodyMoment(
          state: systems.state, touch: inputs.touch, rest: inputs.rest,
          mentalStress: inputs.mentalStress, effort: inputs.effort,
          sympatheticTone: inputs.sympatheticTone, vagalTone: inputs.vagalTone, seconds: seconds))
      seconds += 1
    }
  }

  /// Holds touch, and the rest of lying still that comes with it.
  mutating func touch(_ touch: TouchInput, minutes: Double) {
    hold(Inputs(touch: touch, rest: 1), minutes: minutes)
  }
}

extension TouchInput {
  /// Kneading of the back at moderate pressure.
  static let kneading = make { touch in
    touch.moderate = 1
    touch.muscleDose = TouchPressure.moderate
    touch.skinDose = 0.11
    touch.stroking = 0.19
  }

  /// Deep, tolerable kneading of the back.
  static let deepKneading = make { touch in
    touch.deep = 1
    touch.muscleDose = TouchPressure.deep
  }

  /// Light stroking of the back.
  static let lightStrokes = make { touch in
    touch.light = 0.8
    touch.muscleDose = 0.1
    touch.stroking = 0.8
  }

  /// A massage chair.
  static let rollers = make { touch in
    touch.chair = 1
    touch.muscleDose = 0.35
  }

  /// Everything at once and at its worst: more than hands can do.
  static let extreme = make { touch in
    touch.moderate = 4
    touch.deep = 4
    touch.light = 4
    touch.chair = 4
    touch.arousing = 1
    touch.painful = 1
    touch.guarding = 1
    touch.muscleDose = 1.5
    touch.skinDose = 1
    touch.stroking = 1
    touch.isAbdominal = true
  }

  private static func make(_ change: (inout TouchInput) -> Void) -> TouchInput {
    var touch = TouchInput.none
    touch.isContact = true
    change(&touch)
    return touch
  }
}
