import AutonomicModel

/// Mind, pain, muscle, nerve and skin.
enum BodyMeasures {
  private typealias Slow = SlowSystemMeasures

  static let all: [Measure] = contacts + painful + kinetics

  private static let contacts: [Measure] = Slow.contacts.flatMap { name, builtIn -> [Measure] in
    let contactMinutes = builtIn.definition.defaultDurations.duringSeconds / 60
    func session(at minutes: Double) -> ValidationCondition {
      Slow.session(
        .touch(builtIn), minutes: contactMinutes, after: 6,
        lookingAt: [Slow.second(afterMinutes: minutes)])
    }
    let afterwards = session(at: contactMinutes + 5)
    let early = session(at: 5)
    let quarterHour = session(at: 15)
    return [
      Slow.change("body_\(name)_state_anxiety", afterwards, .stateAnxiety),
      Slow.change("body_\(name)_pain", afterwards.with { $0.person = .inPain(3.8) }, .pain),
      Slow.change("body_\(name)_skin_conductance", early, .skinConductance),
      Slow.change("body_\(name)_muscle_tension", quarterHour, .muscleTension),
      Slow.change("body_\(name)_muscle_stiffness", quarterHour, .muscleStiffness),
      Slow.change("body_\(name)_h_reflex", quarterHour, .spinalExcitability),
      Slow.change("body_\(name)_range_of_motion", quarterHour, .rangeOfMotion),
      Slow.change("body_\(name)_skin_temperature", quarterHour, .skinTemperature),
      Slow.ratio("body_\(name)_skin_blood_flow", quarterHour, .skinBloodFlow),
      // A ratio to rest, in per cent of it.
      Slow.change("body_\(name)_muscle_blood_flow", quarterHour, .muscleBloodFlow, scale: 100),
    ]
  }

  private static func petrissage(
    _ region: BodyRegion, _ stages: [(minutes: Double, from: Double, to: Double)],
    lookingAt stretch: Range<Int>
  ) -> ValidationCondition {
    Slow.session(
      .petrissage(
        region,
        stages.map { ValidationCondition.Stage(minutes: $0.minutes, from: $0.from, to: $0.to) }),
      minutes: stages.reduce(0) { $0 + $1.minutes }, after: 4, lookingAt: [stretch])
  }

  private static let painful: [Measure] = [
    ("body_painful_skin_conductance", 5.0, .skinConductance),
    ("body_painful_muscle_tension", 15, BodySignal.muscleTension),
  ].map { id, minutes, signal in
    // 1.2 of the pain threshold, which is 1 on the scale of pressures.
    Slow.change(
      id,
      petrissage(.back, [(20, 1.2, 1.2)], lookingAt: Slow.second(afterMinutes: minutes)), signal)
  }

  private static let kinetics: [Measure] = {
    let moderate = TouchPressure.moderate
    let deep = TouchPressure.deep
    func rising(_ stretch: Range<Int>) -> ValidationCondition {
      petrissage(.legs, [(1, moderate, deep), (5, deep, deep)], lookingAt: stretch)
    }
    func sevenMinutes(_ minutes: Double) -> ValidationCondition {
      petrissage(
        .legs, [(7, moderate, moderate)], lookingAt: Slow.second(afterMinutes: minutes))
    }
    func stages(_ pressures: [Double], _ minutes: Double) -> ValidationCondition {
      petrissage(
        .back, pressures.map { (3, $0, $0) }, lookingAt: Slow.second(afterMinutes: minutes))
    }
    let deepFirst = [deep, moderate, TouchPressure.light]
    return [
      Slow.ratio("body_kinetics_h_reflex_during", rising(180..<360), .spinalExcitability),
      Slow.ratio("body_kinetics_h_reflex_after", rising(420..<480), .spinalExcitability),
      Slow.ratio(
        "body_kinetics_h_reflex_moderate",
        petrissage(.legs, [(4, moderate, moderate)], lookingAt: 120..<240), .spinalExcitability),
      Slow.change("body_kinetics_stiffness_end", sevenMinutes(7), .muscleStiffness),
      Slow.change("body_kinetics_stiffness_after", sevenMinutes(10), .muscleStiffness),
      Slow.change("body_kinetics_deep_first", stages(deepFirst, 3), .muscleTension),
      Slow.change("body_kinetics_deep_first_light", stages(deepFirst, 9), .muscleTension),
      Slow.change(
        "body_kinetics_rising_pressure", stages(deepFirst.reversed(), 9), .muscleTension),
    ]
  }()
}
