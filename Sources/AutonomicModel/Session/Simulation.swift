import SignalCore

/// Simulates one session of one subject.
public struct Simulation: Sendable, Equatable {
  /// Who.
  public var subject: Subject
  /// Drugs, posture and pacing.
  public var conditions: Conditions
  /// What is done during contact, or the evidence of what hands do.
  public var stimulus: Stimulus
  /// What hands do; `nil` where the stimulus acts as a whole.
  public var plan: TouchPlan?
  /// What is done besides touch, on the timeline of the session.
  public var interventions: [TimedIntervention]
  /// How long the phases last.
  public var durations: SessionDurations
  /// Which evidence the amplitudes follow.
  public var profile: EvidenceProfile
  /// How it is computed.
  public var options: SimulationOptions
  /// What earlier sessions left behind.
  public var carryOver = CarryOver.none
  /// The time of day at the start of the session, in hours; 14 by default.
  public var clockHours = 14.0

  /// Creates a simulation of a stimulus that acts as a whole during contact.
  ///
  /// - Parameters:
  ///   - stimulus: What is done during contact.
  ///   - durations: How long the phases last.
  ///   - subject: Who.
  ///   - conditions: Drugs, posture and pacing that hold for the whole run.
  ///   - interventions: What is done besides, on the timeline of the session.
  ///   - profile: Which evidence the amplitudes follow.
  ///   - options: How it is computed.
  public init(
    stimulus: Stimulus, durations: SessionDurations, subject: Subject = .standard,
    conditions: Conditions = .rest, interventions: [TimedIntervention] = [],
    profile: EvidenceProfile = .central,
    options: SimulationOptions = .standard
  ) {
    self.subject = subject
    self.conditions = conditions
    self.stimulus = stimulus
    plan = nil
    self.interventions = interventions
    self.durations = durations
    self.profile = profile
    self.options = options
  }

  /// Creates a simulation of a protocol.
  ///
  /// - Parameters:
  ///   - sessionProtocol: The protocol; its touch is stretched to the length of contact.
  ///   - durations: How long the phases last; the protocol's own if `nil`.
  ///   - subject: Who.
  ///   - conditions: Drugs, posture and pacing that hold for the whole run.
  ///   - interventions: What is done besides, on the timeline of the session.
  ///   - profile: Which evidence the amplitudes follow.
  ///   - options: How it is computed.
  public init(
    _ sessionProtocol: SessionProtocol, durations: SessionDurations? = nil,
    subject: Subject = .standard, conditions: Conditions = .rest,
    interventions: [TimedIntervention] = [],
    profile: EvidenceProfile = .central, options: SimulationOptions = .standard
  ) {
    let durations = durations ?? sessionProtocol.defaultDurations
    self.init(
      stimulus: sessionProtocol.stimulus, durations: durations, subject: subject,
      conditions: conditions, interventions: sessionProtocol.interventions + interventions,
      profile: profile, options: options)
    plan = sessionProtocol.plan?.stretched(toSeconds: durations.duringSeconds)
  }

  /// Runs the session and keeps everything.
  ///
  /// Slow noise differs with the seed, as it does between two sessions of one person.
  ///
  /// - Parameter seed: Equal seeds give equal bytes; runs that differ only in what is done share all
  ///   their noise.
  /// - Returns: Beats, signals and breaths of the session; the warm-up is dropped.
  /// - Complexity: O(duration/step); about 10 ms for an hour at 20 Hz.
  public func run(seed: UInt64) -> SimulatedRecording {
    var recorder = SessionRecorder(totalSeconds: durations.totalSeconds)
    run(seed: seed, into: &recorder)
    return SimulatedRecording(
      subject: subject, conditions: conditions, interventions: interventions,
      stimulusName: stimulus.name, profile: profile,
      seed: seed, durations: durations, beats: recorder.beats, signals: recorder.signals,
      breathOnsetsSeconds: recorder.breathOnsetsSeconds)
  }

  /// Runs the session and hands on what it produces, in constant memory.
  ///
  /// - Parameters:
  ///   - seed: As for ``run(seed:)``, which produces the same.
  ///   - sink: What takes beats, samples and breaths.
  /// - Complexity: O(duration/step) time; memory does not depend on the duration.
  public func run(seed: UInt64, into sink: inout some SimulationSink) {
    var run = SessionRun(self, seed: seed)
    run.warmUp(into: &sink)
    run.finish(into: &sink)
  }
}
