/// The three parts of a session.
public enum SessionPhase: String, Sendable, CaseIterable {
  /// Baseline, before contact.
  case before
  /// Contact, or the rest that stands for it.
  case during
  /// Recovery, after contact.
  case after
}
