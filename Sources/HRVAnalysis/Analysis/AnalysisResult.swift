public import SignalCore

/// The value of one metric.
public struct MetricOutcome: Sendable, Equatable {
  /// Which metric.
  public let metric: Metric
  /// Its value, or why it has none.
  public let value: MetricValue
  /// How many intervals each of the windows has whose mean this value is; `nil` where the series was
  /// measured whole and where there is no value.
  public let windowLength: Int?
  /// Its 95 % interval, or why it has none; `nil` where none was asked for.
  public let interval: IntervalOutcome?
  /// Why the number should not be read as it stands, one sentence each; empty for a number without
  /// doubts, for one that is undefined, and in windows.
  public internal(set) var warnings: [String] = []

  init(
    metric: Metric, value: MetricValue, windowLength: Int?, interval: IntervalOutcome? = nil
  ) {
    self.metric = metric
    self.value = value
    self.windowLength = windowLength
    self.interval = interval
  }
}

extension MetricOutcome {
  /// The same without its interval and warnings.
  var alone: MetricOutcome {
    MetricOutcome(metric: metric, value: value, windowLength: windowLength)
  }
}

/// The metrics of one window.
public struct WindowResult: Sendable, Equatable {
  /// The window, in seconds from the start of the recording.
  public let range: TimeRange
  /// One outcome for each metric asked for, in the order of the catalogue.
  public let metrics: [MetricOutcome]
  /// One outcome for each curve asked for, in the order of the catalogue.
  public let curves: [CurveOutcome]
}

/// All that an analysis found.
public struct AnalysisResult: Sendable {
  /// What was asked.
  public let options: AnalysisOptions
  /// How good the data were and what was corrected.
  public let quality: QualityReport
  /// What decides whether the numbers can be read as they stand.
  public let validity: ValidityReport
  /// The series the metrics were computed on, and the log of its corrections.
  public let correction: CorrectionResult
  /// One outcome for each metric asked for, in the order of the catalogue.
  public let metrics: [MetricOutcome]
  /// One outcome for each curve asked for, in the order of the catalogue.
  public let curves: [CurveOutcome]
  /// One result for each window, in order of time.
  public let windows: [WindowResult]
  /// The days, where they were asked for.
  public let days: DayReport?

  /// The value of a metric, or `nil` where it was not asked for.
  ///
  /// - Parameter metric: The metric.
  /// - Returns: Its value over the whole range.
  public func value(of metric: Metric) -> MetricValue? {
    metrics.first { $0.metric == metric }?.value
  }

  /// The 95 % interval of a metric, or `nil` where there is none.
  ///
  /// - Parameter metric: The metric.
  /// - Returns: Its interval over the whole range.
  public func interval(of metric: Metric) -> MetricInterval? {
    metrics.first { $0.metric == metric }?.interval?.interval
  }

  /// The course of a curve, or `nil` where it was not asked for.
  ///
  /// - Parameter curve: The curve.
  /// - Returns: Its points over the whole range, or why there are none.
  public func value(of curve: AnalysisCurve) -> CurveValue? {
    curves.first { $0.curve == curve }?.value
  }
}
