public import SignalCore

/// A recording made ready for metrics: lost signal turned into gaps, artefacts corrected.
///
/// Correction looks at the whole; metrics may then be computed of any part.
public struct PreparedRecording: Sendable {
  /// What was asked.
  public let options: AnalysisOptions
  /// How good the data were and what was corrected.
  public let quality: QualityReport
  /// The corrected series and the log of its corrections.
  public let correction: CorrectionResult

  /// The recording before correction, for metrics of the very beats that are corrected.
  let recording: RRSeries

  /// The series the metrics are computed on.
  public var series: RRSeries { correction.series }

  /// Prepares a series; the range and the windows of the options are not looked at.
  ///
  /// - Parameters:
  ///   - series: The intervals as recorded.
  ///   - options: The correction and the limit above which an interval is lost signal.
  /// - Throws: ``RRSeriesError`` if removing lost signal would leave an impossible series, which a
  ///   valid series never does.
  /// - Complexity: O(N).
  public init(_ series: RRSeries, options: AnalysisOptions) throws(RRSeriesError) {
    self.options = options
    // Without correction the series stays as recorded, long intervals included.
    let usable = try DropoutRemoval(
      in: series,
      longestIntervalMilliseconds: options.correction == .none
        ? .infinity : options.longestIntervalMilliseconds)
    recording = usable.series
    correction = options.correction.correct(usable.series)
    quality = QualityReport(
      recorded: series, corrected: correction, lossCount: usable.removedCount,
      longestIntervalMilliseconds: options.longestIntervalMilliseconds)
  }

  /// Computes the metrics of a series, usually a slice of ``series``.
  ///
  /// - Parameters:
  ///   - part: The intervals to measure, taken as they are.
  ///   - withIntervals: Whether to give 95 % intervals.
  /// - Returns: One outcome for each metric asked for, in the order of the catalogue.
  public func metrics(of part: RRSeries, withIntervals: Bool = false) -> [MetricOutcome] {
    metrics(of: inputs(of: part), withIntervals: withIntervals)
  }

  /// Computes the curves of a series, usually a slice of ``series``.
  ///
  /// - Parameter part: The intervals to measure, taken as they are.
  /// - Returns: One outcome for each curve asked for, in the order of the catalogue.
  public func curves(of part: RRSeries) -> [CurveOutcome] {
    curves(of: inputs(of: part))
  }

  /// What the metrics of a part are computed from.
  func inputs(of part: RRSeries, _ workspace: Workspace? = nil) -> MetricInputs {
    MetricInputs(
      series: part, conventions: options.conventions,
      workspace: workspace ?? Workspace(options.conventions), recording: recording,
      respiration: options.respiration.map { signal in
        let end = part.beatTimesSeconds.last ?? 0
        return signal.slice(fromSeconds: end - part.spanSeconds, toSeconds: end)
      })
  }

  private func metrics(of inputs: MetricInputs, withIntervals: Bool = false) -> [MetricOutcome] {
    let uncertainty = UncertaintyInputs(inputs)
    return options.selection.metrics.map { metric in
      let value = metric.definition.compute(inputs)
      guard withIntervals else { return MetricOutcome(metric: metric, value: value) }
      return MetricOutcome(
        metric: metric, value: value, interval: uncertainty.interval(of: metric, value))
    }
  }

  /// Computes the curves of a part.
  func curves(of inputs: MetricInputs) -> [CurveOutcome] {
    AnalysisCurve.allCases.filter(options.curves.contains).map { curve in
      CurveOutcome(curve: curve, value: curve.definition.compute(inputs))
    }
  }

  /// Computes the metrics of the whole and holds each against what it needs.
  ///
  /// - Parameters:
  ///   - inputs: What the metrics of the whole are computed from.
  ///   - recorded: The intervals before anything was taken out of them.
  ///   - clock: How the time stamps of the recording agree with its beats.
  /// - Returns: What speaks for and against the numbers, and the numbers with their warnings.
  func gatedMetrics(
    of inputs: MetricInputs, recorded: RRSeries, clock: ClockCheck?
  ) -> (ValidityReport, [MetricOutcome]) {
    var outcomes = metrics(of: inputs, withIntervals: options.includesIntervals)
    let report = ValidityReport(
      recorded: recorded, inputs: inputs, metrics: options.selection.metrics, clock: clock)
    let gates = ValidityGates(report, quality: quality, inputs: inputs)
    for index in outcomes.indices {
      outcomes[index].warnings = gates.warnings(
        of: outcomes[index].metric, outcomes[index].value)
    }
    return (report, outcomes)
  }

  /// Returns what a reader of LF and HF should know about the breathing of a part.
  ///
  /// - Parameter part: The intervals to look at, usually a slice of ``series``.
  /// - Returns: At most one sentence; none where no metric asked for depends on breathing.
  /// - Complexity: O(N).
  public func breathingWarnings(of part: RRSeries) -> [String] {
    BreathingWarning.sentences(inputs(of: part), for: options.selection)
  }

  /// Computes the metrics and curves of each window of the recording.
  ///
  /// - Parameters:
  ///   - plan: The windows.
  ///   - startSeconds: Where the first window starts; where the first interval starts if `nil`.
  ///   - endSeconds: Where the last window ends at the latest; at the last beat if `nil`.
  /// - Returns: One result for each window, in order of time.
  public func windows(
    _ plan: WindowPlan, from startSeconds: Double? = nil, to endSeconds: Double? = nil
  ) -> [WindowResult] {
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      return []
    }
    let start = startSeconds ?? first - series.intervalsMilliseconds[0] / 1000
    let end = max(start, endSeconds ?? last)
    let workspace = Workspace(options.conventions)
    return plan.windows(in: TimeRange(startSeconds: start, endSeconds: end)).map { range in
      // A window may pass the end of the recording by part of a beat, but never a limit that was set.
      let beats = WindowPlan.beats(of: range, lastBeatSeconds: last)
      let part = TimeRange(
        startSeconds: beats.startSeconds,
        endSeconds: min(beats.endSeconds, endSeconds ?? beats.endSeconds))
      let inputs = self.inputs(of: series.slice(part), workspace)
      return WindowResult(
        range: range, metrics: metrics(of: inputs), curves: curves(of: inputs))
    }
  }
}
