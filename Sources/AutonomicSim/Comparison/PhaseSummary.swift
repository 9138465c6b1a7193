public import HRVAnalysis
import SignalCore

/// One metric in one phase: its values in the windows of the phase.
public struct PhaseSummary: Sendable, Equatable {
  /// The values of the windows in which the metric is defined, in order of time.
  public let windowValues: [Double]
  /// Why the first window without a value has none; `nil` where all have one.
  public let firstReason: UndefinedReason?

  /// The mean over the windows; `nil` if no window has a value.
  public var mean: Double? { DescriptiveStatistics.mean(windowValues.span) }

  /// The standard deviation over the windows; `nil` below two.
  public var standardDeviation: Double? {
    DescriptiveStatistics.standardDeviation(windowValues.span)
  }

  /// The sum of squared deviations of the windows from their mean.
  var sumOfSquaredDeviations: Double {
    DescriptiveStatistics.sumOfSquaredDeviations(windowValues.span)
  }

  init(outcomes: [MetricValue]) {
    windowValues = outcomes.compactMap(\.number)
    firstReason = outcomes.lazy.compactMap(\.reason).first
  }
}
