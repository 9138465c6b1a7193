/// Which pairs of beats bound an interval, where a recording names the kinds of its beats.
///
/// The three rules give different counts for one recording, so the rule is a part of the result.
public enum IntervalRule: String, Sendable, CaseIterable {
  /// Each pair of successive beats of any kind; marks that are no beats are passed over.
  case beatToBeat = "beat-to-beat"
  /// Successive beats of any kind with no other mark between them (such as a change of signal
  /// quality or rhythm).
  case uninterrupted
  /// Successive beats that are both normal, with or without marks between them.
  case normalToNormal = "normal-to-normal"

  /// The rule in words, as a part of a sentence.
  public var meaning: String {
    switch self {
    case .beatToBeat: "each pair of successive beats, of whatever kind"
    case .uninterrupted: "pairs of successive beats with no other mark between them"
    case .normalToNormal: "pairs of successive beats that are both normal"
    }
  }
}
