import AutonomicModel
import SignalCore

/// One way to run the simulation, and what to look at: equal conditions share their runs.
struct ValidationCondition: Hashable, Sendable {
  /// Who is simulated.
  enum Person: Hashable, Sendable {
    /// The standard subject.
    case standard
    /// The standard subject at another age, with the same resting heart rate.
    case age(Double)
    /// The standard subject with another tidal volume, in litres.
    case tidalVolume(Double)
    /// The standard subject with a usual pain, 0 to 10.
    case inPain(Double)
    /// Somebody else with each seed.
    case anyone
  }

  /// How the subject breathes.
  enum Breathing: Hashable, Sendable {
    case free
    /// At a pacer's rate per minute and volume in litres.
    case paced(Double, Double)
    /// No breath at all, for a look at the bare loop.
    case none
  }

  /// What acts during contact.
  enum Contact: Hashable, Sendable {
    /// Nothing: the noise of the run alone.
    case nothing
    /// The touch of a built-in protocol.
    case touch(BuiltInProtocol)
    /// Petrissage of one region at pressures that change from stage to stage.
    case petrissage(BodyRegion, [Stage])
    /// A rise of uS that starts and stops at once.
    case sympatheticDrive(Double)
  }

  /// A stretch of massage at one pressure, or from one to another.
  struct Stage: Hashable, Sendable {
    let minutes: Double
    let from: Double
    let to: Double
  }

  /// What is done besides touch.
  enum Task: Hashable, Sendable {
    case nothing
    case handgrip
    /// At an intensity from 0 to 1.
    case exercise(Double)
    /// At a pressure in mmHg.
    case neckSuction(Double)
    case breathHold
  }

  /// What is looked at.
  enum Observation: Hashable, Sendable {
    /// Windows of 5 min, from these instants of the session on.
    case windows([Double])
    /// One hour as a whole.
    case hour
    /// The ringing of systolic pressure after contact.
    case ringing
    /// The 4 Hz course from a time before the task to a time after its start, in seconds.
    case course(before: Double, after: Double)
    /// The last 25 s before the task against its last 25 s.
    case respiratoryShare
    /// The slow systems over these stretches, in whole seconds of the session.
    case body([Range<Int>])
  }

  var person = Person.standard
  var atropine = 0.0
  var propranolol = 0.0
  var tiltDegrees = 0.0
  var breathing = Breathing.free
  /// Added to resistance during the whole run, as a fraction of the resting one.
  var resistance = 0.0
  /// uS and uV during the whole run.
  var steadyDrive = SIMD2(0.0, 0.0)
  /// Whether the session starts from the closed form of rest, so that what is steady acts as a step.
  var isWithoutWarmUp = false
  /// Whether noise of tones, vessels and beats is off.
  var isWithoutNoise = false
  /// Whether no pressure reaches a nerve.
  var isOpenLoop = false
  var contact = Contact.nothing
  var profile = EvidenceProfile.central
  var task = Task.nothing
  var taskStartSeconds = 0.0
  var taskSeconds = 0.0
  var beforeSeconds = 300.0
  var duringSeconds = 0.0
  var afterSeconds = 0.0
  var observation = Observation.windows([0])

  /// Five minutes of supine rest.
  static let rest = ValidationCondition()

  /// The same condition with something changed.
  func with(_ change: (inout ValidationCondition) -> Void) -> ValidationCondition {
    var copy = self
    change(&copy)
    return copy
  }
}

extension ValidationCondition {
  /// The simulation of the condition.
  ///
  /// - Parameter seed: The seed of the run, which also says who ``Person/anyone`` is.
  /// - Returns: The simulation.
  func simulation(seed: UInt64) -> Simulation {
    do {
      let durations = try SessionDurations(
        beforeSeconds: beforeSeconds, duringSeconds: duringSeconds, afterSeconds: afterSeconds)
      var simulation = Simulation(
        try sessionProtocol(), durations: durations, subject: try subject(seed: seed),
        conditions: try conditions(), profile: profile,
        options: try SimulationOptions(
          warmUpSeconds: isWithoutWarmUp ? 0 : nil, parameters: parameters))
      simulation.interventions +=
        try intervention().map {
          [
            try TimedIntervention(
              $0, startSeconds: taskStartSeconds, durationSeconds: taskSeconds)
          ]
        } ?? []
      return simulation
    } catch {
      preconditionFailure(
        "the conditions of the validation lie in the ranges of the model: \(error)")
    }
  }

  private func subject(seed: UInt64) throws(SimulationInputError) -> Subject {
    switch person {
    case .standard: .standard
    case .age(let years): try Subject(ageYears: years)
    case .tidalVolume(let liters): try Subject(tidalVolumeLiters: liters)
    case .inPain(let pain): try Subject(body: traits(pain: pain))
    case .anyone: StudyPopulation().person(seed)
    }
  }

  private func traits(pain: Double) -> BodyTraits {
    var traits = BodyTraits.healthy
    traits.pain = pain
    return traits
  }

  private func conditions() throws(SimulationInputError) -> Conditions {
    let pacing: PacedBreathing? =
      switch breathing {
      case .free: nil
      case .paced(let rate, let liters):
        try PacedBreathing(ratePerMinute: rate, tidalVolumeLiters: liters)
      case .none: try PacedBreathing(ratePerMinute: 15, tidalVolumeLiters: 0)
      }
    return try Conditions(
      atropine: atropine, propranolol: propranolol, tiltDegrees: tiltDegrees,
      pacedBreathing: pacing,
      constantDrive: AutonomicDrive(
        sympathetic: steadyDrive.x, vagal: steadyDrive.y, resistance: resistance))
  }

  private func intervention() -> Intervention? {
    switch task {
    case .nothing: nil
    case .handgrip: .handgrip(intensity: 1)
    case .exercise(let intensity): .exercise(intensity: intensity)
    case .neckSuction(let pressure): .neckSuction(mmHg: pressure)
    case .breathHold: .breathHold
    }
  }

  private var parameters: ModelParameters {
    var parameters = isWithoutNoise ? ModelParameters.withoutNoise : ModelParameters()
    if isOpenLoop {
      parameters.baroreflex.vagalGain = 0
      parameters.baroreflex.sympatheticGain = 0
      parameters.baroreflex.lowPressureVagalGain = 0
      parameters.baroreflex.lowPressureSympatheticGain = 0
    }
    return parameters
  }

  private func sessionProtocol() throws(SimulationInputError) -> SessionProtocol {
    switch contact {
    case .touch(let builtIn): builtIn.definition
    case .petrissage(let region, let stages): try Self.petrissage(region, stages)
    case .nothing: Self.bare(.none)
    case .sympatheticDrive(let drive): Self.bare(AutonomicDrive(sympathetic: drive))
    }
  }

  private static func petrissage(
    _ region: BodyRegion, _ stages: [Stage]
  ) throws(SimulationInputError) -> SessionProtocol {
    var segments = [TouchSegment]()
    for stage in stages {
      segments.append(
        try TouchSegment(
          .petrissage, region: region, pressure: stage.from, endPressure: stage.to,
          startSeconds: segments.last?.endSeconds ?? 0, durationSeconds: 60 * stage.minutes))
    }
    return SessionProtocol(
      name: "petrissage", description: "Petrissage in stages", stimulus: .swedish,
      plan: TouchPlan(segments),
      defaultDurations: BuiltInProtocol.swedish.definition.defaultDurations)
  }

  private static func bare(_ drive: AutonomicDrive) -> SessionProtocol {
    SessionProtocol(
      name: "bare-drive", description: "A drive without touch",
      stimulus: Stimulus(
        name: "bare-drive", title: "Bare drive", summary: "A drive without evidence.",
        amplitudes: ProfileValues(central: drive, claimed: drive, sceptical: drive),
        timeCourse: .immediate, effects: [], doubts: []),
      defaultDurations: BuiltInProtocol.swedish.definition.defaultDurations)
  }
}
