/// One published value that the simulation is held to.
///
/// Targets come from tables that were fixed before anything was measured against them. A band is
/// never widened: a target that is missed is reported as missed.
public struct ValidationTarget: Sendable, Equatable {
  /// What may be made of a target.
  public enum Use: String, Sendable, CaseIterable {
    /// Parameters of the model were or may be set with it in view: meeting it shows that the
    /// calibration holds.
    case calibrated
    /// Never used for setting a parameter: meeting it says something about the model.
    case heldApart = "held_apart"
    /// Shown beside what is measured, never judged.
    case information
  }

  /// The short name, unique among all targets.
  public let id: String
  /// The table the target stands in.
  public let group: ValidationGroup
  /// What is measured, in words.
  public let quantity: String
  /// The unit; empty for a number without one.
  public let unit: String
  /// The lower end of the band, which belongs to it; `nil` where the band is open below.
  public let low: Double?
  /// The upper end of the band, which belongs to it; `nil` where the band is open above.
  public let high: Double?
  /// The published value, as it stands in the source.
  public let literature: String
  /// Author and year, with the DOI where it is known.
  public let source: String
  /// How well the published value is known: A read in a public abstract, table or record; A2 read
  /// in a secondary page; B from memory, not confirmed; D arithmetic from such values; M a
  /// modelling choice.
  public let grade: String
  /// What may be made of the target.
  public let use: Use
  /// How many seeds, or people, a measurement takes.
  public let seeds: Int
  /// Window, estimator and condition, in words.
  public let measurement: String

  /// Creates a target.
  package init(
    id: String, group: ValidationGroup, quantity: String, unit: String, low: Double?,
    high: Double?, literature: String, source: String, grade: String, use: Use, seeds: Int,
    measurement: String
  ) {
    self.id = id
    self.group = group
    self.quantity = quantity
    self.unit = unit
    self.low = low
    self.high = high
    self.literature = literature
    self.source = source
    self.grade = grade
    self.use = use
    self.seeds = seeds
    self.measurement = measurement
  }

  /// Judges a measured value.
  ///
  /// - Parameter value: The value in the unit of the target; `nil` where none could be measured.
  /// - Returns: Whether it lies in the band; ``ValidationVerdict/information`` for a target that is
  ///   not judged.
  public func verdict(on value: Double?) -> ValidationVerdict {
    guard use != .information else { return .information }
    guard let value, value.isFinite else { return .fail }
    if let low, value < low { return .fail }
    if let high, value > high { return .fail }
    return .pass
  }
}

/// What a measurement says about a target.
public enum ValidationVerdict: String, Sendable {
  /// The value lies in the band.
  case pass
  /// The value lies outside the band, or there is none.
  case fail
  /// The target is not judged.
  case information
}

/// A target and what the simulation made of it.
public struct ValidationResult: Sendable, Equatable {
  /// The target.
  public let target: ValidationTarget
  /// The value in the unit of the target; `nil` where none could be measured.
  public let value: Double?
  /// Whether it lies in the band.
  public var verdict: ValidationVerdict { target.verdict(on: value) }

  /// Creates a result.
  package init(target: ValidationTarget, value: Double?) {
    self.target = target
    self.value = value
  }
}
