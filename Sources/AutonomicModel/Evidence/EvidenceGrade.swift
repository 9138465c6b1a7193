/// How far a figure can be trusted to stand in its source.
public enum EvidenceGrade: String, Sendable, CaseIterable {
  /// Checked where anyone can look it up: the abstract, a table, the entry of a database.
  case read = "A"
  /// Read only in a secondary page.
  case secondary = "A2"
  /// Recalled, not confirmed at the source.
  case recalled = "B"
  /// Computed from figures of the other grades.
  case derived = "D"
  /// A modelling choice without direct measurement.
  case modelled = "M"

  /// What the grade means, in a few words.
  public var meaning: String {
    switch self {
    case .read: "checked where anyone can look: abstract, table or database entry"
    case .secondary: "read only in a secondary page"
    case .recalled: "recalled, not confirmed at the source"
    case .derived: "computed from figures of other grades"
    case .modelled: "a modelling choice without direct measurement"
    }
  }
}
