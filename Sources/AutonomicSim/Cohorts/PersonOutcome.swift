public import AutonomicModel
public import HRVAnalysis

/// What a session did to one person of a cohort.
public struct PersonOutcome: Sendable, Equatable {
  /// One phase of the session, as simulated and as measured.
  public struct Phase: Sendable, Equatable {
    /// Which phase.
    public let phase: SessionPhase
    /// Means of the simulated state.
    public let truth: PhaseMeans
    /// The metrics of the beats of the phase.
    public let metrics: [MetricOutcome]
  }

  /// The number of the person in the population.
  public let number: UInt64
  /// The person.
  public let subject: Subject
  /// The seed of the person's session.
  public let seed: UInt64
  /// The phases that last longer than nothing, in order.
  public let phases: [Phase]

  /// Returns a metric of a phase.
  ///
  /// - Parameters:
  ///   - metric: The metric.
  ///   - phase: The phase.
  /// - Returns: Its value; `nil` where it was not asked for, is undefined, or the phase is absent.
  public func value(of metric: Metric, in phase: SessionPhase) -> Double? {
    phases.first { $0.phase == phase }?.metrics.first { $0.metric == metric }?.value.number
  }

  /// Returns the change of a metric from one phase to another.
  ///
  /// - Parameters:
  ///   - metric: The metric.
  ///   - first: The phase it is compared with.
  ///   - second: The phase it is compared in.
  /// - Returns: The later value less the earlier; `nil` where one of them is missing.
  public func change(
    of metric: Metric, from first: SessionPhase, to second: SessionPhase
  ) -> Double? {
    guard let before = value(of: metric, in: first), let after = value(of: metric, in: second)
    else { return nil }
    return after - before
  }
}
