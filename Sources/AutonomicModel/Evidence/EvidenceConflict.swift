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
  /// Whether even the direction of the change is open, not its size alone.
  public let leavesDirectionOpen: Bool
  /// The kinds of contact it is about; `nil` for all of them.
  public let contacts: [EvidenceContact]?

  /// Creates a conflict.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - quantities: The quantities it is about.
  ///   - contacts: The kinds of contact it is about; all by default.
  ///   - leavesDirectionOpen: Whether even the direction is open.
  ///   - positions: The sides, at least two.
  ///   - reading: What the profiles make of it.
  init(
    question: String, quantities: [EvidenceQuantity], contacts: [EvidenceContact]? = nil,
    leavesDirectionOpen: Bool = false, positions: [Position], reading: String
  ) {
    self.question = question
    self.quantities = quantities
    self.positions = positions
    self.reading = reading
    self.leavesDirectionOpen = leavesDirectionOpen
    self.contacts = contacts
  }
}
