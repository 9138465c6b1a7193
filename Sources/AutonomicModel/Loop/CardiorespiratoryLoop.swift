import SignalCore

/// The closed loop of breathing, pressure reflexes, tones, sinus node and arteries.
///
/// Time advances in equal steps. What remembers is a delay or a first-order lag, what bends is a
/// sigmoid without memory. No oscillator is wired into the heart: its wave near 0.1 Hz arises
/// because sympathetic answers arrive late, its respiratory wave because each breath opens and closes
/// the vagal gate. Beats, breaths and noise have their own instants within or between steps, so
/// that another step length changes results only by its discretisation.
///
/// No state can fade into denormal numbers, which would slow a long run: every filter follows an
/// input that is either never zero for long (a sigmoid of breathing and noise) or zero from the
/// start (a vagus under full atropine, a breath of no volume).
struct CardiorespiratoryLoop: ~Copyable {
  /// The length of a step, in seconds.
  let stepSeconds: Double
  /// The number of steps done.
  private(set) var stepCount = 0
  /// The time of the last beat from the start of the run, in seconds.
  private(set) var beatSeconds = 0.0
  /// The interval that the last beat ended, in seconds.
  private(set) var intervalSeconds: Double
  /// The start of the last inflation of the lungs, in seconds from the start of the run.
  private(set) var breathOnsetSeconds = -Double.infinity
  /// Breathing as the brainstem drives it.
  private(set) var breath: BreathGenerator
  /// Lung volume.
  private(set) var lung: LungVolume
  /// The tones.
  private(set) var reflex: Baroreflex
  /// The sinus node.
  private(set) var node: SinusNode
  /// Heart and arteries.
  private(set) var circulation: Circulation

  private var effectors: Effectors
  private var vagalNoise: TonalNoise
  private var sympatheticNoise: TonalNoise
  private var resistanceNoise: ResistanceNoise
  private var noiseUpdates = 0

  /// Creates the loop in the resting state of a subject.
  ///
  /// - Parameters:
  ///   - subject: Who.
  ///   - inputs: Drugs, posture and pacing at the start.
  ///   - parameters: The constants of the model.
  ///   - stepSeconds: The length of a step, in seconds.
  ///   - seed: The seed of all streams.
  init(
    subject: Subject, inputs: LoopInputs, parameters: ModelParameters, stepSeconds: Double,
    seed: UInt64
  ) {
    func stream(_ source: NoiseStream) -> RandomStream {
      RandomStream(seed: seed, stream: source.rawValue)
    }
    func noise(_ spread: Double, _ source: NoiseStream) -> TonalNoise {
      TonalNoise(
        spread: spread,
        shortestTimeConstantSeconds: parameters.noise.shortestTimeConstantSeconds,
        ratio: parameters.noise.timeConstantRatio, stream: stream(source))
    }
    let rest = OperatingPoint(subject: subject, parameters: parameters)
    self.stepSeconds = stepSeconds
    intervalSeconds = rest.intervalSeconds
    breath = BreathGenerator(
      parameters: parameters.respiration, ratePerMinute: subject.respirationRatePerMinute,
      volumeLiters: subject.tidalVolumeLiters, breathing: inputs.breathing,
      stream: stream(.breathing), sighStream: stream(.sighs))
    lung = LungVolume(
      parameters: parameters.respiration,
      tidalVolumeLiters: inputs.breathing.tidalVolumeLiters ?? subject.tidalVolumeLiters,
      stepSeconds: stepSeconds)
    reflex = Baroreflex(
      parameters: parameters.baroreflex, noise: parameters.noise, rest: rest,
      subject: subject,
      stepSeconds: stepSeconds)
    effectors = Effectors(
      parameters: parameters.effectors, rest: rest, inputs: inputs,
      stepSeconds: stepSeconds)
    node = SinusNode(
      parameters: parameters.sinusNode, rest: rest, stream: stream(.beatThreshold))
    circulation = Circulation(
      parameters: parameters.circulation, rest: rest)
    vagalNoise = noise(
      parameters.noise.vagalSpread * subject.cardiovascular.vagalNoise, .vagalTone)
    sympatheticNoise = noise(
      parameters.noise.sympatheticSpread * subject.cardiovascular.sympatheticNoise,
      .sympatheticTone)
    resistanceNoise = ResistanceNoise(
      spread: parameters.noise.resistanceSpread,
      timeConstantSeconds: parameters.noise.resistanceTimeConstantSeconds,
      stream: stream(.resistance))
  }

  /// What happened within a step.
  struct Events {
    /// A heart beat fell into the step.
    var beat = false
    /// A breath began in the step.
    var breathOnset = false
  }

  /// Advances by one step.
  ///
  /// - Parameter inputs: What acts from outside during the step, its drive already limited.
  /// - Returns: Whether a beat and a breath fell into it; their times are properties of the loop.
  @inline(__always)
  mutating func step(_ inputs: LoopInputs) -> Events {
    var events = Events()
    let now = Double(stepCount) * stepSeconds
    // Noise has its own clock of 4 Hz; the small term absorbs the rounding of the step times.
    if now + 1e-9 >= Double(noiseUpdates) * TonalNoise.updateSeconds {
      vagalNoise.update()
      sympatheticNoise.update()
      resistanceNoise.update()
      noiseUpdates += 1
    }
    if let sinceOnset = breath.advance(
      stepSeconds: stepSeconds, drive: inputs.drive, breathing: inputs.breathing,
      afferent: reflex.afferent)
    {
      events.breathOnset = true
      breathOnsetSeconds = now - sinceOnset + lung.delaySeconds
    }
    lung.advance(centralDriveLiters: breath.centralDriveLiters)
    reflex.advance(
      pressureMmHg: circulation.heldPressureMmHg, filling: circulation.filling,
      adaptedDriveLiters: lung.adaptedDriveLiters, vagalNoise: vagalNoise.value,
      sympatheticNoise: sympatheticNoise.value, inputs: inputs)
    effectors.advance(
      vagalTone: reflex.vagalTone, sympatheticTone: reflex.sympatheticTone, inputs: inputs)
    circulation.setVessels(
      vascularEffect: effectors.vascularEffect,
      noise: resistanceNoise.value, localTone: inputs.drive.resistance)
    let beat = node.advance(
      vagalEffect: effectors.vagalEffect, sympatheticEffect: effectors.cardiacEffect,
      stepSeconds: stepSeconds, sinceLastBeatSeconds: now - beatSeconds)
    if let beat {
      circulation.runOff(seconds: beat)
      intervalSeconds = now + beat - beatSeconds
      beatSeconds = now + beat
      circulation.eject(
        intervalSeconds: intervalSeconds, contractilityEffect: effectors.contractilityEffect,
        venousEffect: effectors.venousEffect, flowLitersPerSecond: lung.flowLitersPerSecond,
        inputs: inputs)
      circulation.runOff(seconds: stepSeconds - beat)
      events.beat = true
    } else {
      circulation.runOff(seconds: stepSeconds)
    }
    stepCount += 1
    return events
  }
}
