import AutonomicModel
import Testing

/// The slow systems along a session, second by second, with the tones of the loop held at rest.
struct BodyTimeline {
  /// All signals, from the start of the session to its end.
  let states: [BodyState]
  /// What the systems did to the loop in each second.
  let feedback: [AutonomicDrive]
  private let contact: Range<Int>

  static let sympatheticTone = 0.18
  static let vagalTone = 0.5

  /// Runs a session; rest holds as long as contact.
  ///
  /// - Parameters:
  ///   - plan: What hands do, laid out over `minutes.during`.
  ///   - minutes: The lengths of the phases.
  ///   - profile: The reading of the evidence.
  ///   - traits: Who.
  ///   - carryOver: What earlier sessions left.
  ///   - kinds: Which systems.
  ///   - change: What acts besides, in each second.
  init(
    _ plan: TouchPlan, minutes: (before: Double, during: Double, after: Double),
    profile: EvidenceProfile = .central, traits: BodyTraits = .healthy,
    carryOver: CarryOver = .none, kinds: [any BodySystem.Type] = BodySystems.kinds,
    change: (inout BodyMoment) -> Void = { _ in }
  ) {
    let start = Int(60 * minutes.before)
    let contact = start..<(start + Int(60 * minutes.during))
    var systems = BodySystems(
      BodySetting(
        profile: profile, traits: traits, restingSympatheticTone: Self.sympatheticTone,
        restingVagalTone: Self.vagalTone, carryOver: carryOver, clockHours: 14),
      kinds: kinds)
    var perception = TouchPerception(
      painThresholdFactor: traits.painThreshold, lightTouch: plan.lightTouch)
    var states = [systems.state]
    var feedback = [systems.feedback]
    for second in 0..<(contact.upperBound + Int(60 * minutes.after)) {
      let seconds = Double(second - start)
      let isContact = contact.contains(second)
      let touch = perception.advance(
        isContact ? plan.segment(atSeconds: seconds) : nil, atSeconds: seconds)
      var moment = BodyMoment(
        state: systems.state, touch: touch, rest: isContact ? 1 : 0, mentalStress: 0, effort: 0,
        sympatheticTone: Self.sympatheticTone, vagalTone: Self.vagalTone,
        seconds: Double(second))
      change(&moment)
      systems.advance(moment)
      states.append(systems.state)
      feedback.append(systems.feedback)
    }
    self.states = states
    self.feedback = feedback
    self.contact = contact
  }

  /// Runs a built-in protocol with its own durations.
  init(
    _ builtIn: BuiltInProtocol, profile: EvidenceProfile = .central,
    traits: BodyTraits = .healthy, kinds: [any BodySystem.Type] = BodySystems.kinds
  ) {
    let definition = builtIn.definition
    let durations = definition.defaultDurations
    let plan = definition.plan ?? .none
    self.init(
      plan.stretched(toSeconds: durations.duringSeconds),
      minutes: (
        durations.beforeSeconds / 60, durations.duringSeconds / 60, durations.afterSeconds / 60
      ),
      profile: profile, traits: traits, kinds: kinds)
  }

  /// A signal some seconds into contact.
  func value(_ signal: BodySignal, secondsIntoContact seconds: Int) -> Double {
    states[contact.lowerBound + seconds][signal]
  }

  /// A signal some seconds after contact.
  func value(_ signal: BodySignal, secondsAfterContact seconds: Int) -> Double {
    states[contact.upperBound + seconds][signal]
  }

  /// The change of a signal from the start of contact.
  func change(_ signal: BodySignal, secondsIntoContact seconds: Int) -> Double {
    value(signal, secondsIntoContact: seconds) - value(signal, secondsIntoContact: 0)
  }

  /// The change of a signal from the start of contact to some seconds after it.
  func change(_ signal: BodySignal, secondsAfterContact seconds: Int) -> Double {
    value(signal, secondsAfterContact: seconds) - value(signal, secondsIntoContact: 0)
  }
}

/// The tolerance of the frozen bands: a quarter of the target, or the standard error that 64 people
/// with the published spread of responses leave.
func bandTolerance(_ target: Double, responseSpread: Double) -> Double {
  max(0.25 * target.magnitude, responseSpread / 64.0.squareRoot())
}

extension AutonomicDrive {
  /// What the drive does to the resting heart rate, by the linear map of the loop: uS −0.2 gives
  /// +1.30 bpm, uV +0.2 gives −4.30, a set point 5 mmHg lower −0.83, uR −0.05 gives +0.71.
  var heartRateParts: [Double] {
    [
      -1.30 / 0.2 * sympathetic, -4.30 / 0.2 * vagal, 0.83 / 5 * pressureSetPointMmHg,
      -0.71 / 0.05 * resistance,
    ]
  }

  /// What the drive does to systolic pressure, by the same map.
  var systolicParts: [Double] {
    [
      4.08 / 0.2 * sympathetic, 1.68 / 0.2 * vagal, 2.82 / 5 * pressureSetPointMmHg,
      0.84 / 0.05 * resistance,
    ]
  }
}

/// A published size for the five kinds of contact.
struct BodyTarget: CustomTestStringConvertible {
  let builtIn: BuiltInProtocol
  let change: Double

  var testDescription: String { builtIn.rawValue }

  /// The kinds of contact that sizes are published for.
  static let contacts: [BuiltInProtocol] = [
    .swedish, .lightTouch, .deepTissue, .chair, .quietRest,
  ]

  static func sizes(
    swedish: Double, light: Double, deep: Double, chair: Double, rest: Double
  ) -> [BodyTarget] {
    [
      BodyTarget(builtIn: .swedish, change: swedish),
      BodyTarget(builtIn: .lightTouch, change: light),
      BodyTarget(builtIn: .deepTissue, change: deep),
      BodyTarget(builtIn: .chair, change: chair),
      BodyTarget(builtIn: .quietRest, change: rest),
    ]
  }
}

extension TouchPlan {
  /// Petrissage of one region at pressures that change from minute to minute.
  static func petrissage(
    _ region: BodyRegion, _ stages: [(minutes: Double, from: Double, to: Double)]
  ) throws -> TouchPlan {
    var start = 0.0
    var segments = [TouchSegment]()
    for stage in stages {
      segments.append(
        try TouchSegment(
          .petrissage, region: region, pressure: stage.from, endPressure: stage.to,
          startSeconds: start, durationSeconds: 60 * stage.minutes))
      start += 60 * stage.minutes
    }
    return TouchPlan(segments)
  }

  /// Petrissage of the back at 1.2 of the pain threshold.
  static func painful(minutes: Double) throws -> TouchPlan {
    try petrissage(.back, [(minutes, 1.2, 1.2)])
  }

  /// One technique at moderate pressure.
  static func moderate(
    _ technique: Technique, _ region: BodyRegion, minutes: Double
  ) throws -> TouchPlan {
    TouchPlan([
      try TouchSegment(technique, region: region, startSeconds: 0, durationSeconds: 60 * minutes)
    ])
  }
}
