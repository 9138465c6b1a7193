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
  /// Where the person comes from, for the record.
  public var origin: SubjectOrigin
  /// What goes wrong with beats and their detection.
  public var disturbances: DisturbanceRates
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
  ///   - origin: Where the person comes from.
  ///   - disturbances: What goes wrong with beats and their detection; nothing by default.
  ///   - profile: The evidence that sets the size of the effects.
  ///   - seed: The seed; equal requests give equal sessions.
  ///   - analysis: How the beats are analysed. Undisturbed simulated beats need no correction, so none
  ///     is made by default; disturbed ones are corrected.
  public init(
    _ sessionProtocol: SessionProtocol,
    durations: SessionDurations? = nil,
    subject: Subject = .standard,
    origin: SubjectOrigin = .custom,
    disturbances: DisturbanceRates = .none,
    profile: EvidenceProfile = .central,
    seed: UInt64 = 1,
    analysis: AnalysisOptions? = nil
  ) {
    self.sessionProtocol = sessionProtocol
    self.durations = durations ?? sessionProtocol.defaultDurations
    self.subject = subject
    self.origin = origin
    self.disturbances = disturbances
    self.profile = profile
    self.seed = seed
    self.analysis =
      analysis
      ?? AnalysisOptions(correction: disturbances == .none ? .none : .lipponenTarvainen)
  }
}
