/// What kind of beat ends an interval.
public enum BeatLabel: UInt8, Sendable, CaseIterable {
  /// A normal sinus beat, or a beat of a recording that does not label beats.
  case normal
  /// A premature beat from above the ventricles.
  case supraventricularEctopic
  /// A premature beat from the ventricles.
  case ventricularEctopic
  /// A beat of another kind (paced, fusion, unclassifiable).
  case other
  /// A detection that is no beat.
  case artifact
  /// A beat put in by a correction, at a place where none was recorded.
  case interpolated

  /// The one-letter code used in this package's CSV files.
  public var code: Character {
    switch self {
    case .normal: "N"
    case .supraventricularEctopic: "S"
    case .ventricularEctopic: "V"
    case .other: "O"
    case .artifact: "X"
    case .interpolated: "I"
    }
  }

  /// Creates the label of a one-letter code, or `nil` for an unknown letter.
  ///
  /// - Parameter code: One of the letters of ``code``.
  public init?(code: Character) {
    guard let label = BeatLabel.allCases.first(where: { $0.code == code }) else { return nil }
    self = label
  }
}
