import SignalCore

/// What the conditions and the interventions of a session add up to at each instant.
///
/// Drives add; of several tilts the steepest counts, blocks leave free what each leaves free, and of
/// several ways to breathe the one that started last holds.
package struct InterventionTimeline: Sendable {
  /// The inputs now.
  package private(set) var inputs: LoopInputs
  /// How strong mental stress is now, 0 to 1.
  package private(set) var mentalStress = 0.0
  /// How hard the subject works now, 0 to 1: exercise, and handgrip at a third of it.
  package private(set) var effort = 0.0
  /// Whether the subject is told to rest.
  package private(set) var isResting = false

  private let base: LoopInputs
  private let interventions: [TimedIntervention]
  private let edges: [Double]
  private var nextUpdateSeconds = -Double.infinity

  /// How often inputs that move are renewed, in seconds.
  private static let updateSeconds = 0.05

  /// Creates a timeline.
  ///
  /// - Parameters:
  ///   - conditions: What holds for the whole run.
  ///   - interventions: What is done besides, in any order.
  package init(conditions: Conditions, interventions: [TimedIntervention]) {
    base = LoopInputs(conditions)
    inputs = base
    self.interventions = interventions
    var edges: Set<Double> = []
    for timed in interventions {
      let (rise, fall) = timed.transitionSeconds
      edges.formUnion([
        timed.startSeconds, timed.startSeconds + rise, timed.endSeconds, timed.endSeconds + fall,
      ])
    }
    self.edges = edges.sorted()
  }

  /// Moves to an instant; instants never run backwards.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  @inline(__always)
  package mutating func advance(toSeconds seconds: Double) {
    if seconds >= nextUpdateSeconds { update(seconds) }
  }

  private mutating func update(_ seconds: Double) {
    // Inputs move while anything rises, falls or is paced along a ramp; else they rest until the
    // next edge.
    let isMoving = interventions.contains { timed in
      let (rise, fall) = timed.transitionSeconds
      let isRamp =
        if case .pacedBreathing(let first, let last, _) = timed.intervention { first != last } else
        { false }
      let rises = seconds >= timed.startSeconds && seconds < timed.startSeconds + rise
      let falls = seconds >= timed.endSeconds && seconds < timed.endSeconds + fall
      return rises || falls
        || (isRamp && seconds >= timed.startSeconds && seconds < timed.endSeconds)
    }
    nextUpdateSeconds =
      isMoving
      ? seconds + Self.updateSeconds - 1e-9 : edges.first { $0 > seconds } ?? .infinity

    inputs = base
    mentalStress = 0
    effort = 0
    isResting = false
    var breathingSince = -Double.infinity
    for timed in interventions {
      let level = timed.level(atSeconds: seconds)
      guard level > 0 else { continue }
      apply(timed, level: level, seconds: seconds, breathingSince: &breathingSince)
    }
  }

  private mutating func apply(
    _ timed: TimedIntervention, level: Double, seconds: Double, breathingSince: inout Double
  ) {
    func breathe(_ breathing: LoopInputs.Breathing) {
      guard timed.startSeconds >= breathingSince else { return }
      breathingSince = timed.startSeconds
      inputs.breathing = breathing
    }
    switch timed.intervention {
    case .pacedBreathing(let first, let last, let volume):
      let rate = first + (last - first) * timed.progress(atSeconds: seconds)
      breathe(.paced(ratePerMinute: rate, tidalVolumeLiters: volume))
    case .breathHold:
      breathe(.held)
      // Sympathetic traffic climbs through an apnoea.
      inputs.drive = inputs.drive + .breathHold.scaled(timed.progress(atSeconds: seconds))
    case .tilt(let degrees, _):
      inputs.sineOfTilt = max(inputs.sineOfTilt, LoopInputs.sineOfTilt(degrees: degrees * level))
    case .atropine(let block): inputs.vagalShare *= 1 - block * level
    case .propranolol(let block): inputs.betaShare *= 1 - block * level
    case .mentalStress(let intensity):
      inputs.drive = inputs.drive + .mentalStress.scaled(intensity * level)
      mentalStress = max(mentalStress, intensity * level)
    case .handgrip(let intensity):
      inputs.drive = inputs.drive + .handgrip.scaled(intensity * level)
      effort = max(effort, intensity * level / 3)
    case .exercise(let intensity):
      inputs.drive = inputs.drive + .exercise.scaled(intensity * level)
      effort = max(effort, intensity * level)
    case .neckSuction(let pressure):
      inputs.receptorPressureMmHg += InterventionDrives.carotidShare * pressure * level
    case .quietRest: isResting = true
    }
  }
}
