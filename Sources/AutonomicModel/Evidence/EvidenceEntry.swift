/// What the literature says one kind of contact does to one quantity.
///
/// Changes are from before to the height of the effect, rest included, unless
/// ``quantity`` is one that only pooled differences between groups exist for; ``conflict`` says so.
/// Entries that a stimulus of the model was fitted to also say what the model makes of them.
public struct EvidenceEntry: Sendable, Equatable {
  /// What changes.
  public let quantity: EvidenceQuantity
  /// What is done.
  public let contact: EvidenceContact
  /// The change for each profile, in the unit of the quantity; `nil` where a profile makes no
  /// statement.
  public let change: ProfileValues<Double?>
  /// What the model reaches for each profile; `nil` where no stimulus was fitted to the entry.
  public let modelled: ProfileValues<Double>?
  /// The standard deviation of the response between people, in the unit of the quantity.
  ///
  /// For percentages of a quantity that is spread on a logarithmic scale, 100 times the spread of
  /// the logarithm.
  public let responseSpread: Double?
  /// The time constant of the rise, in minutes; `nil` where none is known or applies.
  public let riseMinutes: Double?
  /// The time constant with which the change fades, in minutes; `nil` where none is known or
  /// applies.
  public let decayMinutes: Double?
  /// How far the central figure can be trusted.
  public let grade: EvidenceGrade
  /// The keys of the sources it rests on; empty only where no profile has a figure.
  public let sourceKeys: [String]
  /// Where sources disagree, what is missing, or why there is no figure.
  public let conflict: String

  /// The system of the body, such as `Cortisol`.
  public var system: String { quantity.system }

  /// The unit of the change; empty for a logarithm.
  public var unit: String { quantity.unit }
}
