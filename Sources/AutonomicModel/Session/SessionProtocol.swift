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
  /// The sources of the protocol itself: keys of the library, or free text in a protocol file.
  public let sourceKeys: [String]
  /// What the sources do not say and the protocol fills in.
  public let assumptions: [String]

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
  ///   - assumptions: What the sources do not say and the protocol fills in.
  public init(
    name: String, description: String, stimulus: Stimulus, plan: TouchPlan? = nil,
    interventions: [TimedIntervention] = [], defaultDurations: SessionDurations,
    sourceKeys: [String] = [], assumptions: [String] = []
  ) {
    self.name = name
    self.description = description
    self.stimulus = stimulus
    self.plan = plan
    self.interventions = interventions
    self.defaultDurations = defaultDurations
    self.sourceKeys = sourceKeys
    self.assumptions = assumptions
  }

  /// The same session with another reading of light touch, or with more done besides touch.
  ///
  /// - Parameters:
  ///   - lightTouch: How touch of light pressure is read; as before if `nil`.
  ///   - added: Interventions that join those there are.
  /// - Returns: The changed protocol.
  public func changed(
    lightTouch: LightTouchReading? = nil, adding added: [TimedIntervention] = []
  ) -> SessionProtocol {
    SessionProtocol(
      name: name, description: description, stimulus: stimulus,
      plan: plan.map { plan in lightTouch.map(plan.reading(lightTouch:)) ?? plan },
      interventions: interventions + added, defaultDurations: defaultDurations,
      sourceKeys: sourceKeys, assumptions: assumptions)
  }

  /// The effects of the stimulus, with their sources.
  public var evidence: [ModelledEffect] { stimulus.effects }
}
