public import SignalCore

/// How long the phases of a session last.
public struct SessionDurations: Sendable, Equatable {
  /// The longest phase, two days, in seconds.
  public static let longestPhaseSeconds = 172_800.0

  /// The baseline, in seconds.
  public let beforeSeconds: Double
  /// The contact, in seconds.
  public let duringSeconds: Double
  /// The recovery, in seconds.
  public let afterSeconds: Double

  /// Creates durations; a phase may be absent, not all three.
  ///
  /// - Parameters:
  ///   - beforeSeconds: The baseline, in seconds.
  ///   - duringSeconds: The contact, in seconds.
  ///   - afterSeconds: The recovery, in seconds.
  /// - Throws: ``SimulationInputError`` for a negative, overlong or empty session.
  public init(
    beforeSeconds: Double, duringSeconds: Double, afterSeconds: Double
  ) throws(SimulationInputError) {
    let allowed = 0...Self.longestPhaseSeconds
    try SimulationInputError.check(
      beforeSeconds, in: allowed, "the length of the phase before", unit: "s")
    try SimulationInputError.check(
      duringSeconds, in: allowed, "the length of the phase during", unit: "s")
    try SimulationInputError.check(
      afterSeconds, in: allowed, "the length of the phase after", unit: "s")
    guard beforeSeconds + duringSeconds + afterSeconds > 0 else { throw .emptySession }
    self.init(
      uncheckedBefore: beforeSeconds, during: duringSeconds, after: afterSeconds)
  }

  /// Creates the durations of a built-in protocol.
  init(uncheckedBefore before: Double, during: Double, after: Double) {
    beforeSeconds = before
    duringSeconds = during
    afterSeconds = after
  }

  /// The length of the whole session, in seconds.
  public var totalSeconds: Double { beforeSeconds + duringSeconds + afterSeconds }

  /// When a phase lies, in seconds from the start of the session.
  ///
  /// - Parameter phase: The phase.
  /// - Returns: Its time range; of zero length if the phase is absent.
  public func range(of phase: SessionPhase) -> TimeRange {
    let contactEnd = beforeSeconds + duringSeconds
    return switch phase {
    case .before: TimeRange(startSeconds: 0, endSeconds: beforeSeconds)
    case .during: TimeRange(startSeconds: beforeSeconds, endSeconds: contactEnd)
    case .after: TimeRange(startSeconds: contactEnd, endSeconds: totalSeconds)
    }
  }

  /// Returns the phase an instant belongs to.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  /// - Returns: The phase whose range holds the instant; the first or last phase that is present for
  ///   an instant outside the session.
  public func phase(atSeconds seconds: Double) -> SessionPhase {
    if seconds < beforeSeconds || duringSeconds + afterSeconds == 0 { return .before }
    return seconds < beforeSeconds + duringSeconds || afterSeconds == 0 ? .during : .after
  }
}
