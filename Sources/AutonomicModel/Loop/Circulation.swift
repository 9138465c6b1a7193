/// A two-element Windkessel charged by beats, with a preload that follows posture and veins.
struct Circulation {
  /// Systolic pressure of the last beat, in mmHg.
  private(set) var systolicMmHg: Double
  /// Diastolic pressure before the last beat, in mmHg.
  private(set) var diastolicMmHg: Double
  /// (SBP + 2 DBP)/3 of the last beat, in mmHg: what the receptors hold until the next.
  private(set) var heldPressureMmHg: Double
  /// Preload relative to supine rest, less 1 and less what stimuli shift it by.
  private(set) var filling = 0.0

  private let parameters: CirculationParameters
  private let rest: OperatingPoint
  private var pressureMmHg: Double
  private var preload = 1.0
  private var meanIntervalSeconds: Double
  private var resistance: Double
  private var compliance: Double

  /// Creates the circulation at rest, with the pressure just after a beat.
  ///
  /// - Parameters:
  ///   - parameters: Pump and reservoir.
  ///   - rest: The operating point.
  init(parameters: CirculationParameters, rest: OperatingPoint) {
    self.parameters = parameters
    self.rest = rest
    systolicMmHg = rest.systolicMmHg
    diastolicMmHg = rest.diastolicMmHg
    heldPressureMmHg = (rest.systolicMmHg + 2 * rest.diastolicMmHg) / 3
    pressureMmHg = rest.systolicMmHg
    meanIntervalSeconds = rest.intervalSeconds
    resistance = rest.resistance
    compliance = rest.complianceMillilitersPerMmHg
  }

  /// Sets resistance and compliance for the step.
  ///
  /// - Parameters:
  ///   - vascularEffect: The sympathetic effect on the vessels, 0 to 1.
  ///   - noise: The noise of resistance, as a fraction of the resting resistance.
  ///   - localTone: What acts on the vessels besides their nerves, as a fraction of what the nerves
  ///     leave.
  @inline(__always)
  mutating func setVessels(vascularEffect: Double, noise: Double, localTone: Double) {
    let constriction = vascularEffect - rest.sympatheticTone
    let share = (1 + parameters.resistanceGain * constriction + noise) * (1 + localTone)
    resistance = rest.resistance * max(parameters.leastResistanceShare, share)
    compliance =
      rest.complianceMillilitersPerMmHg
      * (1 - min(parameters.largestStiffening, parameters.stiffeningGain * constriction))
  }

  /// Lets pressure run off; e^(−x) to second order, in error by x³/6 < 4·10⁻⁶ at 20 Hz.
  ///
  /// - Parameter seconds: For how long, at most one step.
  @inline(__always)
  mutating func runOff(seconds: Double) {
    let x = seconds / (resistance * compliance)
    let base = parameters.runOffPressureMmHg
    pressureMmHg = base + (pressureMmHg - base) * (1 - x + 0.5 * x * x)
  }

  /// Ejects one stroke into the arteries.
  ///
  /// - Parameters:
  ///   - intervalSeconds: The interval that the beat ends, in seconds.
  ///   - contractilityEffect: The sympathetic effect on contractility, 0 to 1.
  ///   - venousEffect: The sympathetic effect on the veins, 0 to 1.
  ///   - flowLitersPerSecond: The change of lung volume, in litres per second.
  ///   - inputs: Posture and shift of preload.
  mutating func eject(
    intervalSeconds: Double, contractilityEffect: Double, venousEffect: Double,
    flowLitersPerSecond: Double, inputs: LoopInputs
  ) {
    let target =
      1 - parameters.uprightPreloadLoss * inputs.sineOfTilt + inputs.drive.preload
      + parameters.venousPreloadGain * (venousEffect - rest.sympatheticTone)
    preload += parameters.preloadSharePerBeat * (target - preload)
    filling = preload - 1 - inputs.drive.preload

    let fill =
      1 + parameters.beatFillingGain * (intervalSeconds - meanIntervalSeconds)
      / rest.intervalSeconds
      + parameters.meanFillingGain * (meanIntervalSeconds / rest.intervalSeconds - 1)
    let contraction =
      1 + parameters.contractilityGain * (contractilityEffect - rest.sympatheticTone)
    let breathing = 1 - parameters.respiratoryStrokeVolumeLossSecondsPerLiter * flowLitersPerSecond
    let share = max(parameters.leastStrokeVolumeShare, preload * contraction * fill * breathing)
    // The interval is far below the time constant: 1 − e^(−I/τ) to first order.
    meanIntervalSeconds +=
      min(1, intervalSeconds / parameters.meanIntervalSeconds)
      * (intervalSeconds - meanIntervalSeconds)

    diastolicMmHg = pressureMmHg
    systolicMmHg =
      diastolicMmHg + parameters.strokeVolumeMilliliters * share / compliance
    pressureMmHg = systolicMmHg
    heldPressureMmHg = (systolicMmHg + 2 * diastolicMmHg) / 3
  }
}
