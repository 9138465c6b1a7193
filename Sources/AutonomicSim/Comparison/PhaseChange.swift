import SignalCore

/// The change of one metric from the first phase to a later one.
public struct PhaseChange: Sendable, Equatable {
  /// Mean of the later phase minus mean of the first, in the metric's unit.
  public let difference: Double
  /// The difference as a share of the first phase's mean, in percent; `nil` where that mean is zero.
  public let percent: Double?
  /// The 95 % interval of the difference; `nil` where the windows do not tell how much they vary.
  public let interval: ClosedRange<Double>?

  /// Computes a change; `nil` where one of the two phases has no value.
  ///
  /// The interval is Student's for the difference of two means, with the variance between windows
  /// pooled over all phases of the comparison (the residual of an analysis of variance: R. A.
  /// Fisher, *Statistical Methods for Research Workers*, 1925). Pooling takes the phases to vary
  /// alike, and lets a short phase borrow from long ones what its two or three windows cannot tell.
  /// Windows count as independent; slow drifts make neighbours alike, so the interval is a guide to
  /// the change within this one recording, not to what another session would bring.
  ///
  /// - Parameters:
  ///   - first: The first phase.
  ///   - later: The later phase.
  ///   - all: All phases of the comparison, from which the variance is pooled.
  init?(from first: PhaseSummary, to later: PhaseSummary, pooling all: [PhaseSummary]) {
    guard let before = first.mean, let after = later.mean else { return nil }
    difference = after - before
    percent = before == 0 ? nil : 100 * (after - before) / before.magnitude
    let degrees = all.reduce(0) { $0 + max(0, $1.windowValues.count - 1) }
    guard degrees > 0 else {
      interval = nil
      return
    }
    let squares = all.reduce(0) { $0 + $1.sumOfSquaredDeviations }
    let shares = 1 / Double(first.windowValues.count) + 1 / Double(later.windowValues.count)
    let standardError = (squares / Double(degrees) * shares).squareRoot()
    let critical = StudentDistribution(degreesOfFreedom: Double(degrees))
      .twoSidedCriticalValue(probability: 0.05)
    interval = (difference - critical * standardError)...(difference + critical * standardError)
  }
}
