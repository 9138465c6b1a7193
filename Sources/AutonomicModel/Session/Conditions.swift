/// Breathing at a pacer's rate and depth.
public struct PacedBreathing: Sendable, Equatable {
  /// Breaths per minute.
  public let ratePerMinute: Double
  /// The volume of each breath, in litres.
  public let tidalVolumeLiters: Double

  /// Creates a pacer.
  ///
  /// - Parameters:
  ///   - ratePerMinute: 3 to 40 breaths per minute.
  ///   - tidalVolumeLiters: 0 to 3 L; zero stops all effects of breathing.
  /// - Throws: ``SimulationInputError``.
  public init(
    ratePerMinute: Double, tidalVolumeLiters: Double
  ) throws(SimulationInputError) {
    try SimulationInputError.check(
      ratePerMinute, in: 3...40, "the paced breathing rate", unit: "per minute")
    try SimulationInputError.check(
      tidalVolumeLiters, in: 0...3, "the paced tidal volume", unit: "L")
    self.ratePerMinute = ratePerMinute
    self.tidalVolumeLiters = tidalVolumeLiters
  }
}

/// What holds for a whole run, from the start of its warm-up: drugs, posture, pacing.
public struct Conditions: Sendable, Equatable {
  /// Muscarinic block, 0 (none) to 1 (full).
  public let atropine: Double
  /// Beta-adrenergic block, 0 (none) to 1 (full).
  public let propranolol: Double
  /// Head-up tilt, in degrees from horizontal.
  public let tiltDegrees: Double
  /// The pacer; `nil` for spontaneous breathing.
  ///
  /// Stimuli do not move a paced breath.
  public let pacedBreathing: PacedBreathing?
  /// An input held during the whole run.
  public let constantDrive: AutonomicDrive

  /// Lying at rest, no drug, breathing freely.
  public static let rest = Conditions()

  private init() {
    atropine = 0
    propranolol = 0
    tiltDegrees = 0
    pacedBreathing = nil
    constantDrive = .none
  }

  /// Creates conditions; every default is that of ``rest``.
  ///
  /// - Parameters:
  ///   - atropine: Muscarinic block, 0 to 1.
  ///   - propranolol: Beta-adrenergic block, 0 to 1.
  ///   - tiltDegrees: Head-up tilt, 0 to 90 degrees.
  ///   - pacedBreathing: A pacer.
  ///   - constantDrive: An input held during the whole run; limited as any drive is.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    atropine: Double = 0, propranolol: Double = 0, tiltDegrees: Double = 0,
    pacedBreathing: PacedBreathing? = nil, constantDrive: AutonomicDrive = .none
  ) throws(SimulationInputError) {
    try SimulationInputError.check(atropine, in: 0...1, "the atropine block", unit: "")
    try SimulationInputError.check(propranolol, in: 0...1, "the propranolol block", unit: "")
    try SimulationInputError.check(tiltDegrees, in: 0...90, "the tilt", unit: "degrees")
    self.atropine = atropine
    self.propranolol = propranolol
    self.tiltDegrees = tiltDegrees
    self.pacedBreathing = pacedBreathing
    self.constantDrive = constantDrive
  }
}
