public import SignalCore

/// From a series of RR intervals to metrics: loss of signal, correction, windows, metrics.
public enum Analysis {
  /// Analyses a series.
  ///
  /// In order: the range asked for is cut out, intervals too long for a heartbeat become gaps,
  /// artefacts are corrected on the whole range, and metrics are computed over the range and over
  /// each window of it.
  ///
  /// - Parameters:
  ///   - series: The intervals as recorded.
  ///   - options: What to compute.
  ///   - clock: How the time stamps of the recording agree with its beats, where it has some.
  /// - Returns: One outcome for each metric asked for; a metric that cannot be computed says why, one
  ///   that should not be read as it stands says that.
  /// - Throws: ``RRSeriesError`` if removing lost signal would leave an impossible series, which a
  ///   valid series never does.
  /// - Complexity: That of the metrics: O(N log N) for all but the entropies. Intervals compute
  ///   every metric without a closed form ten times more up to 1,200 intervals, once more above.
  public static func run(
    _ series: RRSeries, options: AnalysisOptions = AnalysisOptions(), clock: ClockCheck? = nil
  ) throws(RRSeriesError) -> AnalysisResult {
    let part = options.range.map { series.slice($0) } ?? series
    let prepared = try PreparedRecording(part, options: options)
    let inputs = prepared.inputs(of: prepared.series)
    let metrics = prepared.wholeMetrics(of: inputs)
    return result(
      prepared, recorded: part, clock: clock, inputs: inputs, metrics: metrics,
      curves: prepared.curves(of: inputs),
      windows: options.windows.map {
        prepared.windows($0, from: options.range?.startSeconds)
      } ?? [],
      days: options.summarisesDays ? DayReport(prepared, whole: metrics) : nil)
  }

  /// Puts the parts of an analysis together and adds what speaks for and against its numbers.
  static func result(
    _ prepared: PreparedRecording, recorded: RRSeries, clock: ClockCheck?, inputs: MetricInputs,
    metrics: [MetricOutcome], curves: [CurveOutcome], windows: [WindowResult], days: DayReport?
  ) -> AnalysisResult {
    let (validity, metrics) = prepared.gated(
      metrics, of: inputs, recorded: recorded, clock: clock)
    return AnalysisResult(
      options: prepared.options,
      quality: prepared.quality.adding(
        BreathingWarning.sentences(inputs, for: prepared.options.selection)),
      validity: validity, correction: prepared.correction, metrics: metrics, curves: curves,
      windows: windows, days: days)
  }
}
