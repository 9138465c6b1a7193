/// The sex a subject's reference values are taken for.
public enum Sex: String, Sendable, CaseIterable {
  /// Female.
  case female
  /// Male.
  case male
  /// Not stated: the values pooled over both.
  case unspecified
}
