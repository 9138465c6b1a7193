/// A session as it is planned: a stimulus and how long the phases last.
public struct SessionProtocol: Sendable, Equatable {
  /// The name used on the command line and in files.
  public let name: String
  /// What happens in the session.
  public let description: String
  /// What is done during contact.
  public let stimulus: Stimulus
  /// How long the phases last unless the user says otherwise.
  public let defaultDurations: SessionDurations

  /// Creates a protocol.
  ///
  /// - Parameters:
  ///   - name: The name used on the command line.
  ///   - description: What happens in the session.
  ///   - stimulus: What is done during contact.
  ///   - defaultDurations: How long the phases last.
  public init(
    name: String, description: String, stimulus: Stimulus, defaultDurations: SessionDurations
  ) {
    self.name = name
    self.description = description
    self.stimulus = stimulus
    self.defaultDurations = defaultDurations
  }

  /// The effects of the stimulus, with their sources.
  public var evidence: [ModelledEffect] { stimulus.effects }
}
