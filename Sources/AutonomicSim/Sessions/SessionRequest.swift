public import AutonomicModel
public import HRVAnalysis

/// A session to simulate: who, which protocol, how long, with which evidence, from which seed.
public struct SessionRequest: Sendable {
  /// The protocol.
  public var sessionProtocol: SessionProtocol
  /// The lengths of the phases.
  public var durations: SessionDurations
  /// The person.
  public var subject: Subject
  /// The evidence that sets the size of the effects.
  public var profile: EvidenceProfile
  /// The seed of every random stream.
  public var seed: UInt64
  /// How the beats are analysed.
  public var analysis: AnalysisOptions

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - sessionProtocol: The protocol.
  ///   - durations: The lengths of the phases; the protocol's own if `nil`.
  ///   - subject: The person; a healthy 35-year-old lying down by default.
  ///   - profile: The evidence that sets the size of the effects.
  ///   - seed: The seed; equal requests give equal sessions.
  ///   - analysis: How the beats are analysed. Simulated beats need no correction, so none is made
  ///     by default.
  public init(
    _ sessionProtocol: SessionProtocol,
    durations: SessionDurations? = nil,
    subject: Subject = .standard,
    profile: EvidenceProfile = .central,
    seed: UInt64 = 1,
    analysis: AnalysisOptions = AnalysisOptions(correction: .none)
  ) {
    self.sessionProtocol = sessionProtocol
    self.durations = durations ?? sessionProtocol.defaultDurations
    self.subject = subject
    self.profile = profile
    self.seed = seed
    self.analysis = analysis
  }
}
