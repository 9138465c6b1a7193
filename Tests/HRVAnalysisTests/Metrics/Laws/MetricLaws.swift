import HRVAnalysis

/// The laws of all metrics, group by group.
enum MetricLaws {
  static let all: [Metric: MetricLaw] = [
    time, frequency, poincare, complexity, multifractal, patterns, asymmetry, recurrence, clinical,
    respiration,
  ].reduce(into: [:]) { laws, group in
    laws.merge(group) { _, _ in preconditionFailure("a metric has one law") }
  }
}

extension MetricLaw.Effect {
  /// The order of the intervals is what the metric measures.
  static let order = Self.noLaw(because: "it measures the succession of the intervals")
  /// Bins, thresholds and limits in milliseconds do not grow with the intervals.
  static let fixedWidth = Self.noLaw(because: "bins or thresholds keep their width")
  /// A ratio to a level or an angle changes with the level.
  static let level = Self.noLaw(because: "it is relative to the level of the intervals")
  /// Beats fall at other times.
  static let beatTimes = Self.noLaw(because: "the beats fall at other times")
  /// Time is counted in intervals.
  static let frequencies = Self.noLaw(because: "twice as long intervals halve every frequency")
  /// An interval belongs to the beat that ends it.
  static let beatAtEnd = Self.noLaw(
    because: "an interval stands at its end, which reversal makes its start")
  /// Windows and coarse grains are counted from the start, and the remainder lies at the end.
  static let fromTheStart = Self.noLaw(because: "windows are counted from the start of the series")
}
