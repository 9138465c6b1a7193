package import AutonomicModel

/// What the report of a course shows besides the course itself.
package struct CourseFigures: Sendable {
  /// Why a quantity did not change.
  package enum Stillness: Sendable, Equatable {
    /// The reading of the evidence has no such effect.
    case noEffect
    /// There was nothing to relieve.
    case nothingToRelieve
    /// The sessions have no touch of the kind that the effect needs.
    case noSuchTouch
  }

  /// What the course changed in each quantity.
  package let outcomes: [CourseOutcome]
  /// What sessions relieved at once.
  package let reliefs: [SessionRelief]
  /// Whether the state that sessions begin from moved over the course.
  package let trends: [SessionTrend]
  /// What the literature says of all that outlasts a session.
  package let evidence: [CourseEvidence]
  private let profile: EvidenceProfile

  /// Measures a course.
  ///
  /// - Parameter result: The course.
  package init(_ result: CourseResult) {
    outcomes = result.outcomes
    reliefs = result.reliefs
    trends = SessionQuantity.allCases.compactMap { SessionTrend($0, of: result) }
    evidence = CourseEvidence.all(for: result.course.sessionProtocol)
    profile = result.course.profile
  }

  /// Returns why a quantity did not change.
  ///
  /// - Parameter outcome: What the course did to the quantity.
  /// - Returns: The reason; `nil` where it did change, or for no reason known.
  package func stillness(_ outcome: CourseOutcome) -> Stillness? {
    guard outcome.fate == .unchanged else { return nil }
    if outcome.signal == .pain, outcome.start == 0 { return .nothingToRelieve }
    let tendency = evidence.first { $0.signal == outcome.signal }?.tendency
    if let tendency, tendency[profile] == 0 { return .noEffect }
    return outcome.signal == .bowelMovements ? .noSuchTouch : nil
  }
}
