package import AutonomicModel

/// A quantity of the phases of a session that a course is followed by.
package enum SessionQuantity: Sendable, CaseIterable {
  /// The heart rate, in beats per minute.
  case heartRate
  /// The sympathetic tone, 0 to 1.
  case sympatheticTone
  /// The vagal tone, 0 to 1.
  case vagalTone
  /// The systolic pressure, in mmHg.
  case systolicPressure

  /// Returns the mean of a phase of a session.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - session: The session.
  /// - Returns: The mean; `nil` where the session has no such phase.
  package func mean(of phase: SessionPhase, in session: CourseSession) -> Double? {
    session.phases.first { $0.phase == phase }.map { phase in
      switch self {
      case .heartRate: phase.means.heartRateBpm
      case .sympatheticTone: phase.means.sympatheticTone
      case .vagalTone: phase.means.vagalTone
      case .systolicPressure: phase.means.systolicMmHg
      }
    }
  }
}

/// Whether a quantity before the sessions follows a line from session to session.
///
/// Each session has noise of its own, as days have; a line tells what is carried over from it.
package struct SessionTrend: Sendable {
  /// The quantity.
  package let quantity: SessionQuantity
  /// The slope of the line for each session.
  package let slope: Double
  /// The two-sided probability of a slope this steep where there is none.
  package let probability: Double

  /// Below this probability a slope counts as one.
  package static let level = 0.05

  /// Whether what sessions begin from moved over the course.
  package var isSlope: Bool { probability < Self.level }

  /// Fits the line; there is none where fewer than five sessions have a phase before contact.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - result: The course.
  init?(_ quantity: SessionQuantity, of result: CourseResult) {
    let values = result.sessions.map { quantity.mean(of: .before, in: $0) }
    guard let test = TrendTest(values) else { return nil }
    self.quantity = quantity
    slope = test.slope
    probability = test.probability
  }
}
