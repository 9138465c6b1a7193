/// Something other than touch that is done to the subject for a while.
///
/// Each case says what it does to the loop in a file of its own; drives of mental stress, handgrip
/// and exercise are modelling choices set so that heart rate and pressure move as the named tests
/// do in people.
public enum Intervention: Sendable, Equatable {
  /// Breathing at a pacer: from the first rate to the last, linearly over the intervention.
  case pacedBreathing(fromRatePerMinute: Double, toRatePerMinute: Double, tidalVolumeLiters: Double)
  /// Head-up tilt, with the time the table takes to move, in seconds.
  case tilt(degrees: Double, transitionSeconds: Double)
  /// Muscarinic block, 0 to 1.
  case atropine(block: Double)
  /// Beta-adrenergic block, 0 to 1.
  case propranolol(block: Double)
  /// Breath held at the end of the breath under way.
  case breathHold
  /// Mental arithmetic or the like, 0 (none) to 1 (strong).
  case mentalStress(intensity: Double)
  /// Static handgrip, 0 (none) to 1 (30 % of the largest force).
  case handgrip(intensity: Double)
  /// Light to heavy leg exercise, 0 (none) to 1 (heart rate near 150 bpm).
  case exercise(intensity: Double)
  /// Suction on the neck, in mmHg below the surroundings: stretches the carotid sinus.
  case neckSuction(mmHg: Double)
  /// Lying quietly, with the rest response of the control conditions.
  case quietRest

  /// The name used in protocol files.
  public var name: String {
    switch self {
    case .pacedBreathing: "paced-breathing"
    case .tilt: "tilt"
    case .atropine: "atropine"
    case .propranolol: "propranolol"
    case .breathHold: "breath-hold"
    case .mentalStress: "mental-stress"
    case .handgrip: "handgrip"
    case .exercise: "exercise"
    case .neckSuction: "neck-suction"
    case .quietRest: "rest"
    }
  }

  /// The names of all interventions, as protocol files write them.
  public static let names = [
    "paced-breathing", "tilt", "atropine", "propranolol", "breath-hold", "mental-stress",
    "handgrip", "exercise", "neck-suction", "rest",
  ]

  /// Throws unless every quantity lies in the range the model is made for.
  ///
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public func check() throws(SimulationInputError) {
    func check(
      _ value: Double, _ allowed: ClosedRange<Double>, _ quantity: String, _ unit: String
    ) throws(SimulationInputError) {
      try SimulationInputError.check(value, in: allowed, quantity, unit: unit)
    }
    switch self {
    case .pacedBreathing(let first, let last, let volume):
      try check(first, 3...40, "the paced breathing rate", "per minute")
      try check(last, 3...40, "the paced breathing rate at the end", "per minute")
      try check(volume, 0.1...3, "the paced tidal volume", "L")
    case .tilt(let degrees, let transition):
      try check(degrees, 0...90, "the tilt", "degrees")
      try check(transition, 0...600, "the time the tilt takes", "s")
    case .atropine(let block): try check(block, 0...1, "the atropine block", "")
    case .propranolol(let block): try check(block, 0...1, "the propranolol block", "")
    case .mentalStress(let intensity):
      try check(intensity, 0...1, "the intensity of mental stress", "")
    case .handgrip(let intensity): try check(intensity, 0...1, "the intensity of handgrip", "")
    case .exercise(let intensity): try check(intensity, 0...1, "the intensity of exercise", "")
    case .neckSuction(let pressure): try check(pressure, 0...80, "the neck suction", "mmHg")
    case .breathHold, .quietRest: break
    }
  }
}

/// An intervention with its place on the timeline of a session.
public struct TimedIntervention: Sendable, Equatable {
  /// What is done.
  public let intervention: Intervention
  /// When it starts, in seconds from the start of the session.
  public let startSeconds: Double
  /// When it ends, in seconds from the start of the session.
  public let endSeconds: Double

  /// Creates a timed intervention.
  ///
  /// - Parameters:
  ///   - intervention: What is done.
  ///   - startSeconds: When it starts, in seconds from the start of the session, not negative.
  ///   - durationSeconds: How long it lasts, in seconds; a breath is held for at most 180 s.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    _ intervention: Intervention, startSeconds: Double, durationSeconds: Double
  ) throws(SimulationInputError) {
    let longest = SessionDurations.longestPhaseSeconds
    try SimulationInputError.check(
      startSeconds, in: 0...(3 * longest), "the start of \(intervention.name)", unit: "s")
    let limit = intervention == .breathHold ? 180 : 3 * longest
    try SimulationInputError.check(
      durationSeconds, in: 0...limit, "the length of \(intervention.name)", unit: "s")
    try intervention.check()
    self.intervention = intervention
    self.startSeconds = startSeconds
    endSeconds = startSeconds + durationSeconds
  }
}
