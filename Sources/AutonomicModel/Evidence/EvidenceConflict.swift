/// A question on which the literature contradicts itself.
public struct EvidenceConflict: Sendable, Equatable {
  /// One side of it.
  public struct Position: Sendable, Equatable {
    /// What that side found.
    public let finding: String
    /// The keys of its sources.
    public let sourceKeys: [String]

    /// Creates a position.
    ///
    /// - Parameters:
    ///   - finding: What was found.
    ///   - sourceKeys: By whom.
    init(_ finding: String, _ sourceKeys: [String]) {
      self.finding = finding
      self.sourceKeys = sourceKeys
    }
  }

  /// The question.
  public let question: String
  /// The quantities it is about.
  public let quantities: [EvidenceQuantity]
  /// The sides, at least two.
  public let positions: [Position]
  /// What the profiles make of it.
  public let reading: String
}
