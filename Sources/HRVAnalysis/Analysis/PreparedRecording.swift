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
  /// - Throws: ``/SignalCore/RRSeriesError`` if removing lost signal would leave an impossible series,
  ///   which a valid series never does.
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
    curves(chosenCurves, of: inputs(of: part))
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

  /// Computes chosen metrics.
  ///
  /// - Parameters:
  ///   - metrics: The metrics, in the order wanted.
  ///   - inputs: What they are computed from.
  ///   - withIntervals: Whether to give 95 % intervals.
  /// - Returns: One outcome for each metric, in their order.
  func outcomes(
    of metrics: [Metric], from inputs: MetricInputs, withIntervals: Bool = false
  ) -> [MetricOutcome] {
    let uncertainty = withIntervals ? UncertaintyInputs(inputs) : nil
    return metrics.map { metric in
      let value = metric.definition.compute(inputs)
      if inputs.series.count > Workspace.longestKeptSeries { inputs.workspace.letGoOfScratch() }
      return MetricOutcome(
        metric: metric, value: value,
        windowLength: value.number == nil
          ? nil
          : metric.definition.longSeries?.windowLength(forIntervals: inputs.series.count),
        interval: uncertainty?.interval(of: metric, value))
    }
  }

  private func metrics(of inputs: MetricInputs, withIntervals: Bool = false) -> [MetricOutcome] {
    outcomes(of: options.selection.metrics, from: inputs, withIntervals: withIntervals)
  }

  /// The curves asked for, in the order of the catalogue.
  var chosenCurves: [AnalysisCurve] { AnalysisCurve.allCases.filter(options.curves.contains) }

  /// Computes chosen curves of a part.
  func curves(_ curves: [AnalysisCurve], of inputs: MetricInputs) -> [CurveOutcome] {
    curves.map { CurveOutcome(curve: $0, value: $0.definition.compute(inputs)) }
  }

  /// Holds the metrics of the whole against what each needs.
  ///
  /// - Parameters:
  ///   - outcomes: The metrics of the whole.
  ///   - inputs: What they were computed from.
  ///   - recorded: The intervals before anything was taken out of them.
  ///   - clock: How the time stamps of the recording agree with its beats.
  /// - Returns: What speaks for and against the numbers, and the numbers with their warnings.
  func gated(
    _ outcomes: [MetricOutcome], of inputs: MetricInputs, recorded: RRSeries, clock: ClockCheck?
  ) -> (ValidityReport, [MetricOutcome]) {
    var outcomes = outcomes
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

  /// A window and the time its beats may lie in.
  struct WindowRange {
    let range: TimeRange
    let beats: TimeRange
  }

  /// Where the windows of a plan lie.
  func windowRanges(
    _ plan: WindowPlan, from startSeconds: Double?, to endSeconds: Double?
  ) -> [WindowRange] {
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      return []
    }
    let start = startSeconds ?? first - series.intervalsMilliseconds[0] / 1000
    let end = max(start, endSeconds ?? last)
    return plan.windows(in: TimeRange(startSeconds: start, endSeconds: end)).map { range in
      // A window may pass the end of the recording by part of a beat, but never a limit that was set.
      let beats = WindowPlan.beats(of: range, lastBeatSeconds: last)
      return WindowRange(
        range: range,
        beats: TimeRange(
          startSeconds: beats.startSeconds,
          endSeconds: min(beats.endSeconds, endSeconds ?? beats.endSeconds)))
    }
  }

  /// Computes the metrics and curves of one window.
  func window(_ window: WindowRange, _ workspace: Workspace) -> WindowResult {
    workspace.series.hold(window.beats, of: series)
    defer { workspace.letGo() }
    let inputs = self.inputs(of: workspace.series, workspace)
    return WindowResult(
      range: window.range, metrics: metrics(of: inputs),
      curves: curves(chosenCurves, of: inputs))
  }
}
