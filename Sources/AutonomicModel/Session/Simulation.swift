import SignalCore

/// Simulates one session of one subject.
public struct Simulation: Sendable, Equatable {
  /// Who.
  public var subject: Subject
  /// Drugs, posture and pacing.
  public var conditions: Conditions
  /// What is done during contact.
  public var stimulus: Stimulus
  /// How long the phases last.
  public var durations: SessionDurations
  /// Which evidence the amplitudes follow.
  public var profile: EvidenceProfile
  /// How it is computed.
  public var options: SimulationOptions

  /// Creates a simulation.
  ///
  /// - Parameters:
  ///   - stimulus: What is done during contact.
  ///   - durations: How long the phases last.
  ///   - subject: Who.
  ///   - conditions: Drugs, posture and pacing.
  ///   - profile: Which evidence the amplitudes follow.
  ///   - options: How it is computed.
  public init(
    stimulus: Stimulus, durations: SessionDurations, subject: Subject = .standard,
    conditions: Conditions = .rest, profile: EvidenceProfile = .central,
    options: SimulationOptions = .standard
  ) {
    self.subject = subject
    self.conditions = conditions
    self.stimulus = stimulus
    self.durations = durations
    self.profile = profile
    self.options = options
  }

  /// Creates a simulation of a protocol.
  ///
  /// - Parameters:
  ///   - sessionProtocol: The protocol.
  ///   - durations: How long the phases last; the protocol's own if `nil`.
  ///   - subject: Who.
  ///   - conditions: Drugs, posture and pacing.
  ///   - profile: Which evidence the amplitudes follow.
  ///   - options: How it is computed.
  public init(
    _ sessionProtocol: SessionProtocol, durations: SessionDurations? = nil,
    subject: Subject = .standard, conditions: Conditions = .rest,
    profile: EvidenceProfile = .central, options: SimulationOptions = .standard
  ) {
    self.init(
      stimulus: sessionProtocol.stimulus,
      durations: durations ?? sessionProtocol.defaultDurations, subject: subject,
      conditions: conditions, profile: profile, options: options)
  }

  /// Runs the session.
  ///
  /// The response to the stimulus is the mean response; differences between people in how they
  /// respond are not drawn. Slow noise differs with the seed, as it does between two sessions of
  /// one person.
  ///
  /// - Parameter seed: Equal seeds give equal bytes; runs that differ only in the stimulus share
  ///   all their noise.
  /// - Returns: Beats, signals and breaths of the session; the warm-up is dropped.
  /// - Complexity: O(duration/step); about 10 ms for an hour at 20 Hz.
  public func run(seed: UInt64) -> SimulatedRecording {
    let step = options.stepSeconds
    let warmUpSteps = Int((options.warmUpSeconds(for: conditions) / step).rounded())
    let originSeconds = Double(warmUpSteps) * step
    let total = durations.totalSeconds
    let contact = durations.range(of: .during)

    var loop = CardiorespiratoryLoop(
      subject: subject, conditions: conditions, parameters: options.parameters,
      stepSeconds: step, seed: seed)
    let background = conditions.constantDrive.limited
    var recorder = SessionRecorder(totalSeconds: total)
    for _ in 0..<warmUpSteps where loop.step(drive: background).breathOnset {
      // The lungs follow their drive: an inflation of the session may be driven before it.
      recorder.recordBreath(at: loop.breathOnsetSeconds - originSeconds)
    }

    var response = StimulusResponse(
      amplitudes: stimulus.amplitudes[profile], timeCourse: stimulus.timeCourse,
      stepSeconds: step)
    let stepCount = Int((total / step).rounded(.up))
    let edge = step * 1e-6
    for index in 0..<stepCount {
      let now = Double(index) * step
      let drive = (background + response.drive).limited
      let systolic = loop.circulation.systolicMmHg
      let diastolic = loop.circulation.diastolicMmHg
      let events = loop.step(drive: drive)
      if recorder.sampleIsDue(at: now + edge) {
        recorder.sample(loop, systolicMmHg: systolic, diastolicMmHg: diastolic)
      }
      if events.beat { recorder.recordBeat(loop, originSeconds: originSeconds) }
      if events.breathOnset {
        recorder.recordBreath(at: loop.breathOnsetSeconds - originSeconds)
      }
      response.advance(
        inContact: now + edge >= contact.startSeconds && now + edge < contact.endSeconds)
    }
    return SimulatedRecording(
      subject: subject, conditions: conditions, stimulusName: stimulus.name, profile: profile,
      seed: seed, durations: durations, beats: recorder.beats, signals: recorder.signals,
      breathOnsetsSeconds: recorder.breathOnsetsSeconds)
  }
}
