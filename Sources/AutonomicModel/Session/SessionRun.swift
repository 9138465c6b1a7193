import SignalCore

/// One run of a simulation: the loop, and what acts on it from second to second.
struct SessionRun: ~Copyable {
  private let simulation: Simulation
  private let stepSeconds: Double
  private let warmUpSteps: Int
  private let contact: TimeRange
  private let edgeSeconds: Double
  private var loop: CardiorespiratoryLoop
  private var timeline: InterventionTimeline
  private let contactDrive: ContactDrive
  private var perception: TouchPerception
  private var habituation = Habituation()
  private var systems: BodySystems
  private var restResponse: StimulusResponse
  private var netResponse: StimulusResponse
  private var restTarget: AutonomicDrive?
  private var netTarget: AutonomicDrive?
  private var touch = TouchInput.none
  private var tones = ToneMeans()
  private var carriedStress: Double
  private let carriedDrive: AutonomicDrive

  /// How much of an acute stress is still felt a second later: a quarter of an hour (a choice).
  private static let stressDecay = exp(-1 / 900.0)

  /// Prepares a run.
  init(_ simulation: Simulation, seed: UInt64) {
    self.simulation = simulation
    let options = simulation.options
    let step = options.stepSeconds
    stepSeconds = step
    edgeSeconds = step * 1e-6
    warmUpSteps = Int((options.warmUpSeconds(for: simulation.conditions) / step).rounded())
    contact = simulation.durations.range(of: .during)
    timeline = InterventionTimeline(
      conditions: simulation.conditions, interventions: simulation.interventions)
    let subject = simulation.subject
    loop = CardiorespiratoryLoop(
      subject: subject, inputs: LoopInputs(simulation.conditions),
      parameters: options.parameters, stepSeconds: step, seed: seed)
    contactDrive = ContactDrive(
      profile: simulation.profile, responsiveness: subject.responsiveness)
    perception = TouchPerception(
      painThresholdFactor: subject.body.painThreshold,
      lightTouch: simulation.plan?.lightTouch ?? .neutral)
    // A shift of the set point moves systolic pressure by a little more than half of it.
    carriedDrive = AutonomicDrive(
      pressureSetPointMmHg: simulation.carryOver.systolicMmHg / 0.56)
    carriedStress = max(0, subject.body.stress - BodyTraits.healthy.stress)
    let rest = OperatingPoint(subject: subject, parameters: options.parameters)
    systems = BodySystems(
      BodySetting(
        profile: simulation.profile, traits: subject.body,
        restingSympatheticTone: rest.sympatheticTone, restingVagalTone: rest.vagalTone,
        carryOver: simulation.carryOver, clockHours: simulation.clockHours))
    let timeCourse = simulation.stimulus.timeCourse
    restResponse = StimulusResponse(timeCourse: timeCourse, stepSeconds: step)
    netResponse = StimulusResponse(timeCourse: timeCourse, stepSeconds: step)
  }

  private var originSeconds: Double { Double(warmUpSteps) * stepSeconds }

  /// Runs the loop until it has settled.
  mutating func warmUp(into sink: inout some SimulationSink) {
    var inputs = LoopInputs(simulation.conditions)
    inputs.drive = (inputs.drive + carriedDrive).limited
    for _ in 0..<warmUpSteps where loop.step(inputs).breathOnset {
      // The lungs follow their drive: an inflation of the session may be driven before it.
      handBreath(to: &sink)
    }
  }

  /// Runs the session.
  mutating func finish(into sink: inout some SimulationSink) {
    let total = simulation.durations.totalSeconds
    let stepCount = Int((total / stepSeconds).rounded(.up))
    var nextSample = 0
    var nextSecond = 0
    for index in 0..<stepCount {
      let now = Double(index) * stepSeconds
      let reached = now + edgeSeconds
      timeline.advance(toSeconds: reached)
      let inContact = reached >= contact.startSeconds && reached < contact.endSeconds
      if reached >= Double(nextSecond) {
        sink.take(systems.state)
        advanceSecond(Double(nextSecond), inContact: inContact)
        nextSecond += 1
      }
      var inputs = timeline.inputs
      var net = netResponse.drive
      if simulation.plan != nil { net.vagal *= habituation.factor }
      inputs.drive =
        (inputs.drive + restResponse.drive + net + systems.feedback + carriedDrive).limited
      let systolic = loop.circulation.systolicMmHg
      let diastolic = loop.circulation.diastolicMmHg
      let events = loop.step(inputs)
      tones.add(loop.reflex)
      if reached >= Double(nextSample) / SimulatedSignals.samplingRateHertz {
        sink.take(sample(systolicMmHg: systolic, diastolicMmHg: diastolic))
        nextSample += 1
      }
      if events.beat { handBeat(to: &sink, totalSeconds: total) }
      if events.breathOnset { handBreath(to: &sink) }
      restResponse.advance(inContact || timeline.isResting ? restTarget : nil)
      netResponse.advance(inContact ? netTarget : nil)
    }
  }

  /// What touch, rest and the slow systems do in the second that begins.
  private mutating func advanceSecond(_ second: Double, inContact: Bool) {
    carriedStress = max(timeline.mentalStress, carriedStress * Self.stressDecay)
    if carriedStress < 1e-12 { carriedStress = 0 }
    if let plan = simulation.plan {
      advanceTouch(plan, intoContact: second - contact.startSeconds, inContact: inContact)
    } else {
      // The stimulus acts as a whole.
      netTarget = simulation.stimulus.amplitudes[simulation.profile]
      restTarget = timeline.isResting ? contactDrive.rest : nil
    }
    advanceSystems(second, rest: inContact || timeline.isResting)
  }

  /// What the hands of the plan do to the drives.
  private mutating func advanceTouch(_ plan: TouchPlan, intoContact: Double, inContact: Bool) {
    touch = perception.advance(
      inContact ? plan.segment(atSeconds: intoContact) : nil, atSeconds: intoContact)
    habituation.advance(isContact: touch.isContact)
    // A stressed start leaves more for rest to undo and less for touch to add (Sripongngam 2015).
    restTarget = contactDrive.rest.scaled(1 + 2.5 * carriedStress)
    netTarget = touch.isContact ? contactDrive.net(touch).scaled(1 - 0.4 * carriedStress) : nil
  }

  private mutating func advanceSystems(_ second: Double, rest: Bool) {
    systems.advance(
      BodyMoment(
        state: systems.state, touch: touch.scaled(simulation.subject.responsiveness.bodyFactor),
        rest: rest ? 1 : 0, mentalStress: timeline.mentalStress, effort: timeline.effort,
        sympatheticTone: tones.sympathetic ?? loop.reflex.sympatheticTone,
        vagalTone: tones.vagal ?? loop.reflex.vagalTone, seconds: second))
    tones = ToneMeans()
  }

  private func sample(systolicMmHg: Double, diastolicMmHg: Double) -> SimulatedSample {
    // Pressures are those before the step, the rest belongs to its start.
    SimulatedSample(
      sympatheticTone: loop.reflex.sympatheticTone, vagalTone: loop.reflex.vagalTone,
      heartRateBpm: 60 * loop.node.rateHertz, lungVolumeLiters: loop.lung.volumeLiters,
      respirationRatePerMinute: 60 / loop.breath.periodSeconds,
      tidalVolumeLiters: loop.breath.volumeLiters, systolicMmHg: systolicMmHg,
      diastolicMmHg: diastolicMmHg)
  }

  /// Hands on the interval that the last beat ended, if all of it lies in the session.
  private func handBeat(to sink: inout some SimulationSink, totalSeconds: Double) {
    let time = loop.beatSeconds - originSeconds
    guard time - loop.intervalSeconds >= 0, time < totalSeconds else { return }
    sink.take(
      SimulatedBeat(
        timeSeconds: time, intervalMilliseconds: 1000 * loop.intervalSeconds,
        systolicMmHg: loop.circulation.systolicMmHg,
        diastolicMmHg: loop.circulation.diastolicMmHg))
  }

  /// Hands on the start of an inflation of the lungs, if it lies in the session.
  private func handBreath(to sink: inout some SimulationSink) {
    let seconds = loop.breathOnsetSeconds - originSeconds
    guard seconds >= 0, seconds < simulation.durations.totalSeconds else { return }
    sink.takeBreath(atSeconds: seconds)
  }
}

/// Means of the tones over a second.
private struct ToneMeans {
  private var sympatheticSum = 0.0
  private var vagalSum = 0.0
  private var count = 0.0

  var sympathetic: Double? { count > 0 ? sympatheticSum / count : nil }
  var vagal: Double? { count > 0 ? vagalSum / count : nil }

  @inline(__always)
  mutating func add(_ reflex: Baroreflex) {
    sympatheticSum += reflex.sympatheticTone
    vagalSum += reflex.vagalTone
    count += 1
  }
}
