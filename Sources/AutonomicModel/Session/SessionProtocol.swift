/// A session as it is planned: touch, what is done besides, and how long the phases last.
public struct SessionProtocol: Sendable, Equatable {
  /// The name used on the command line and in files.
  public let name: String
  /// What happens in the session.
  public let description: String
  /// The reference stimulus whose evidence speaks for the session.
  public let stimulus: Stimulus
  /// What hands do; `nil` where the stimulus acts as a whole.
  public let plan: TouchPlan?
  /// What is done besides touch, on the timeline of the session.
  public let interventions: [TimedIntervention]
  /// How long the phases last unless the user says otherwise.
  public let defaultDurations: SessionDurations
  /// The sources of the protocol itself.
  public let sourceKeys: [String]

  /// Creates a protocol.
  ///
  /// - Parameters:
  ///   - name: The name used on the command line.
  ///   - description: What happens in the session.
  ///   - stimulus: The reference stimulus whose evidence speaks for the session.
  ///   - plan: What hands do; `nil` to let the stimulus act as a whole.
  ///   - interventions: What is done besides touch.
  ///   - defaultDurations: How long the phases last.
  ///   - sourceKeys: The sources of the protocol itself.
  public init(
    name: String, description: String, stimulus: Stimulus, plan: TouchPlan? = nil,
    interventions: [TimedIntervention] = [], defaultDurations: SessionDurations,
    sourceKeys: [String] = []
  ) {
    self.name = name
    self.description = description
    self.stimulus = stimulus
    self.plan = plan
    self.interventions = interventions
    self.defaultDurations = defaultDurations
    self.sourceKeys = sourceKeys
  }

  /// The effects of the stimulus, with their sources.
  public var evidence: [ModelledEffect] { stimulus.effects }
}
