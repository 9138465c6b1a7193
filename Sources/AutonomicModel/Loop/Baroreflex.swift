/// From pressure, central filling, breathing, noise and stimuli to the two tones.
struct Baroreflex {
  /// The vagal tone, 0 to 1, before any drug.
  private(set) var vagalTone: Double
  /// The sympathetic tone, 0 to 1, before any drug.
  private(set) var sympatheticTone: Double
  /// The firing of the receptors, −1 to 1; 0 at the set point.
  private(set) var afferent = 0.0

  private let parameters: BaroreflexParameters
  private let noise: NoiseParameters
  private let vagalGain: Double
  private let sympatheticGain: Double
  private let vagalGate: Double
  private let restingVagalTone: Double
  private let vagalArgument: Double
  private let sympatheticArgument: Double
  private let setPointMmHg: Double
  private let lead: Double
  private let inverseRange: Double
  private var lagged: FirstOrderFilter

  /// Creates the reflex at its operating point.
  ///
  /// - Parameters:
  ///   - parameters: Gains and receptor constants.
  ///   - noise: How noise grows with calm.
  ///   - rest: The operating point.
  ///   - subject: Whose pressure it defends.
  ///   - stepSeconds: The length of a step, in seconds.
  init(
    parameters: BaroreflexParameters, noise: NoiseParameters, rest: OperatingPoint,
    subject: Subject,
    stepSeconds: Double
  ) {
    self.parameters = parameters
    self.noise = noise
    setPointMmHg = subject.pressureSetPointMmHg
    vagalGain = rest.vagalBaroreflexGain
    sympatheticGain = rest.sympatheticBaroreflexGain
    vagalGate =
      parameters.vagalRespiratoryGatePerLiter * subject.cardiovascular.respiratoryGate
    vagalArgument = AlgebraicSigmoid.inverse(rest.vagalTone)
    sympatheticArgument = AlgebraicSigmoid.inverse(rest.sympatheticTone)
    lead = parameters.receptorLeadSeconds / parameters.receptorLagSeconds - 1
    inverseRange = 1 / parameters.receptorRangeMmHg
    lagged = FirstOrderFilter(
      timeConstantSeconds: parameters.receptorLagSeconds, stepSeconds: stepSeconds,
      initialOutput: subject.pressureSetPointMmHg)
    vagalTone = rest.vagalTone
    restingVagalTone = rest.vagalTone
    sympatheticTone = rest.sympatheticTone
  }

  /// Advances by one step.
  ///
  /// The receptors are Ursino's lead-lag, (τz·s + 1)/(τp·s + 1), then a saturating curve. The
  /// respiratory gate multiplies the tone and closes above its resting value; one clamp follows it.
  ///
  /// - Parameters:
  ///   - pressureMmHg: (SBP + 2 DBP)/3 of the last beat, at heart level.
  ///   - filling: Preload relative to supine rest, less 1.
  ///   - adaptedDriveLiters: The central respiratory drive less its mean, in litres.
  ///   - vagalNoise: The slow noise of the vagal argument.
  ///   - sympatheticNoise: The slow noise of the sympathetic argument.
  ///   - inputs: What acts from outside.
  @inline(__always)
  mutating func advance(
    pressureMmHg: Double, filling: Double, adaptedDriveLiters: Double, vagalNoise: Double,
    sympatheticNoise: Double, inputs: LoopInputs
  ) {
    let drive = inputs.drive
    let pressure =
      pressureMmHg - parameters.hydrostaticColumnMmHg * inputs.sineOfTilt
      + inputs.receptorPressureMmHg
    let transduced = pressure + lead * (pressure - lagged.advance(pressure))
    let error = (transduced - setPointMmHg - drive.pressureSetPointMmHg) * inverseRange
    afferent = AlgebraicSigmoid.unit(error)

    let vagal = AlgebraicSigmoid.value(
      vagalArgument + vagalGain * afferent + drive.vagal
        + vagalNoise * (1 + noise.vagalSpreadGain * max(0, drive.vagal))
        + parameters.lowPressureVagalGain * filling)
    let openness =
      1 - parameters.respiratoryGateSaturation * max(0, vagal - restingVagalTone)
    let sympathetic = AlgebraicSigmoid.value(
      sympatheticArgument - sympatheticGain * afferent + sympatheticNoise
        + drive.sympathetic - parameters.lowPressureSympatheticGain * filling)

    vagalTone = Self.clamped(
      vagal * (1 - vagalGate * openness * adaptedDriveLiters))
    sympatheticTone = Self.clamped(
      sympathetic * (1 - parameters.sympatheticRespiratoryGatePerLiter * adaptedDriveLiters))
  }

  @inline(__always)
  private static func clamped(_ tone: Double) -> Double { min(max(tone, 0), 1) }
}
