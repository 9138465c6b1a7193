/// How often beats and their detection go wrong: probabilities for each beat of the heart, or for
/// each detected one where a missed beat cannot go wrong in another way.
public struct DisturbanceRates: Sendable, Equatable {
  /// Premature ventricular beats.
  public let ectopic: Double
  /// Beats that the recorder does not detect.
  public let missed: Double
  /// Detections between two beats where there is none, for each detected beat.
  public let extra: Double
  /// Beats that are detected at a wrong time, for each detected beat.
  public let mistimed: Double

  /// The largest rate of each kind, 0.2: beyond it hardly a beat is left as it was.
  public static let largest = 0.2

  /// Nothing goes wrong.
  public static let none = DisturbanceRates(uncheckedEctopic: 0, artifacts: 0)

  /// A healthy person awake: ectopic beats 3·10⁻⁴, artefacts 4.8·10⁻³.
  ///
  /// *Literature*: the rates with which generator no. 201 of the PhysioNet/CinC Challenge 2002
  /// (P. E. McSharry, G. D. Clifford) makes series of a day, which were to pass for real ones.
  public static let awake = DisturbanceRates(uncheckedEctopic: 3e-4, artifacts: 4.8e-3)

  /// A healthy person asleep: ectopic beats 3·10⁻⁴, artefacts 4·10⁻⁴.
  ///
  /// *Literature*, as ``awake``.
  public static let asleep = DisturbanceRates(uncheckedEctopic: 3e-4, artifacts: 4e-4)

  /// Creates rates.
  ///
  /// - Parameters:
  ///   - ectopic: Premature beats, 0 to 0.2 for each beat.
  ///   - missed: Beats not detected.
  ///   - extra: Detections that are no beats.
  ///   - mistimed: Beats detected at a wrong time.
  /// - Throws: ``SimulationInputError`` naming the first rate out of range.
  public init(
    ectopic: Double, missed: Double, extra: Double, mistimed: Double
  ) throws(SimulationInputError) {
    for (rate, name) in [
      (ectopic, "the rate of ectopic beats"), (missed, "the rate of missed beats"),
      (extra, "the rate of extra detections"), (mistimed, "the rate of mistimed beats"),
    ] {
      try SimulationInputError.check(rate, in: 0...Self.largest, name, unit: "")
    }
    self.ectopic = ectopic
    self.missed = missed
    self.extra = extra
    self.mistimed = mistimed
  }

  /// Creates rates with artefacts shared equally among missed, extra and mistimed beats.
  ///
  /// - Parameters:
  ///   - ectopic: Premature beats, 0 to 0.2 for each beat.
  ///   - artifacts: Artefacts of all three kinds together, 0 to 0.2 for each beat.
  /// - Throws: ``SimulationInputError`` naming the first rate out of range.
  public init(ectopic: Double, artifacts: Double) throws(SimulationInputError) {
    try SimulationInputError.check(
      ectopic, in: 0...Self.largest, "the rate of ectopic beats", unit: "")
    try SimulationInputError.check(
      artifacts, in: 0...Self.largest, "the rate of artefacts", unit: "")
    self.init(uncheckedEctopic: ectopic, artifacts: artifacts)
  }

  private init(uncheckedEctopic: Double, artifacts: Double) {
    ectopic = uncheckedEctopic
    missed = artifacts / 3
    extra = artifacts / 3
    mistimed = artifacts / 3
  }

  /// Artefacts of all three kinds together.
  public var artifacts: Double { missed + extra + mistimed }
}
