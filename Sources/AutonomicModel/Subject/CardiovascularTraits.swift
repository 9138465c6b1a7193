/// How the cardiorespiratory loop of a person differs from the standard subject's.
public struct CardiovascularTraits: Sendable, Equatable {
  /// The sympathetic tone at rest, 0.05 to 0.6; 0.167 is calibrated to propranolol and tilt.
  public var restingSympatheticTone = 0.167
  /// The intrinsic heart rate relative to the line of the subject's age and sex.
  public var intrinsicRate = 1.0
  /// The pulse pressure at rest, in mmHg, which sets arterial compliance: 44 mmHg for 85 mL and
  /// 1.93 mL/mmHg (2 in Heldt 2004).
  public var pulsePressureMmHg = 85 / 1.93
  /// The gain of the baroreflex relative to others of the same age.
  public var baroreflexGain = 1.0
  /// The respiratory gate of the vagus relative to the standard subject's.
  public var respiratoryGate = 1.0
  /// The slow noise of vagal tone relative to the standard subject's.
  public var vagalNoise = 1.0
  /// The slow noise of sympathetic tone relative to the standard subject's.
  public var sympatheticNoise = 1.0

  /// The standard subject.
  public static let standard = CardiovascularTraits()

  /// Creates the traits of the standard subject.
  public init() {}

  /// Throws unless every trait lies in its range.
  ///
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  func check() throws(SimulationInputError) {
    try SimulationInputError.check(
      restingSympatheticTone, in: 0.05...0.6, "the resting sympathetic tone", unit: "")
    try SimulationInputError.check(
      intrinsicRate, in: 0.5...1.6, "the intrinsic heart rate relative to others", unit: "")
    try SimulationInputError.check(
      pulsePressureMmHg, in: 20...100, "the pulse pressure", unit: "mmHg")
    for (value, name) in [
      (baroreflexGain, "the baroreflex gain"), (respiratoryGate, "the respiratory gate"),
      (vagalNoise, "the vagal noise"), (sympatheticNoise, "the sympathetic noise"),
    ] {
      try SimulationInputError.check(value, in: 0.05...10, name, unit: "")
    }
  }
}
