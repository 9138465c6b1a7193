public import HRVAnalysis

/// The same phases in several sessions, of several people or of one: what changed on the whole.
public struct PairedComparison: Sendable {
  /// One session: what it is called and its phases side by side.
  public struct Entry: Sendable {
    /// What results call the session.
    public let name: String
    /// Its phases side by side.
    public let comparison: Comparison

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - name: What results call the session.
    ///   - comparison: Its phases side by side.
    public init(name: String, comparison: Comparison) {
      self.name = name
      self.comparison = comparison
    }
  }

  /// The sessions, in order.
  public let sessions: [Entry]
  /// The names of the phases, the first being the one the others are compared with.
  public let phaseNames: [String]
  /// The metrics compared, in the order of the catalogue.
  public let metrics: [Metric]
  /// For each metric, and each session in order, the change to each later phase.
  private let changes: [Metric: [[PhaseChange?]]]

  /// Puts sessions together.
  ///
  /// - Parameter sessions: At least one, all with the same phases and the same metrics.
  public init(_ sessions: [Entry]) {
    precondition(!sessions.isEmpty, "a paired comparison needs a session")
    self.sessions = sessions
    phaseNames = sessions[0].comparison.phases.map(\.name)
    metrics = sessions[0].comparison.metrics
    for session in sessions {
      precondition(
        session.comparison.phases.map(\.name) == phaseNames
          && session.comparison.metrics == metrics,
        "sessions have the same phases and metrics")
    }
    let later = phaseNames.indices.dropFirst()
    var changes = [Metric: [[PhaseChange?]]]()
    for metric in metrics {
      changes[metric] = sessions.map { session in
        later.map { session.comparison.change(of: metric, inPhase: $0) }
      }
    }
    self.changes = changes
  }

  /// The change of a metric in each session.
  ///
  /// - Parameters:
  ///   - metric: One of ``metrics``.
  ///   - phase: The index of the later phase.
  /// - Returns: The changes in the order of the sessions, `nil` where a phase has no value.
  public func sessionChanges(of metric: Metric, inPhase phase: Int) -> [PhaseChange?] {
    (changes[metric] ?? []).map { $0[phase - 1] }
  }

  /// The change of a metric over all sessions in which it has one.
  ///
  /// - Parameters:
  ///   - metric: One of ``metrics``.
  ///   - phase: The index of the later phase.
  /// - Returns: The change, or `nil` where no session has one.
  public func change(of metric: Metric, inPhase phase: Int) -> PairedChange? {
    PairedChange(sessionChanges(of: metric, inPhase: phase).compactMap { $0 })
  }

  /// What a reader should know before reading the numbers; one sentence each.
  public var warnings: [String] {
    guard sessions.count < 6 else { return [] }
    return [
      sessions.count == 1
        ? "one session alone has no interval between sessions"
        : "\(sessions.count) sessions tell little about how much sessions differ; "
          + "the intervals are wide and lean on a normal law"
    ]
  }
}
