public import HRVAnalysis
import SignalCore

/// One metric in one phase: its values in the windows of the phase.
public struct PhaseSummary: Sendable, Equatable {
  /// The values of the windows in which the metric is defined, in order of time.
  public let windowValues: [Double]
  /// The place of each of these windows among all windows of the phase, from zero.
  public let windowPositions: [Int]
  /// Why the first window without a value has none; `nil` where all have one.
  public let firstReason: UndefinedReason?

  /// The mean over the windows; `nil` if no window has a value.
  public var mean: Double? { DescriptiveStatistics.mean(windowValues.span) }

  /// The standard deviation over the windows; `nil` below two.
  public var standardDeviation: Double? {
    DescriptiveStatistics.standardDeviation(windowValues.span)
  }

  package init(outcomes: [MetricValue]) {
    let defined = outcomes.enumerated().compactMap { position, outcome in
      outcome.number.map { (position, $0) }
    }
    windowValues = defined.map(\.1)
    windowPositions = defined.map(\.0)
    firstReason = outcomes.lazy.compactMap(\.reason).first
  }

  private init(values: [Double], positions: [Int], reason: UndefinedReason?) {
    windowValues = values
    windowPositions = positions
    firstReason = reason
  }

  /// The same windows on another scale; values must be positive for logarithms.
  func on(_ scale: MetricScale) -> PhaseSummary {
    switch scale {
    case .linear: self
    case .logarithmic:
      PhaseSummary(
        values: windowValues.map { log($0) }, positions: windowPositions, reason: firstReason)
    }
  }
}
