public import SignalCore

extension Analysis {
  /// Recordings with fewer intervals than this are done before other threads have begun.
  static let leastIntervalsToShare = 1000

  /// Analyses a series on several threads; else as ``run(_:options:clock:)``.
  ///
  /// - Parameters:
  ///   - series: The intervals as recorded.
  ///   - options: What to compute.
  ///   - clock: How the time stamps of the recording agree with its beats, where it has some.
  ///   - workers: How many parts are computed at a time, at least 1; more than there are processors
  ///     gain nothing. A recording of fewer than 1,000 intervals takes one.
  /// - Returns: The same, bit for bit, for any number of workers.
  /// - Throws: ``RRSeriesError`` if removing lost signal would leave an impossible series, which a
  ///   valid series never does.
  /// - Complexity: That of one worker; memory grows with the number of workers by what windows need,
  ///   and by copies of the sorted intervals and spectra for up to four kinds of metrics.
  public static func run(
    _ series: RRSeries, options: AnalysisOptions = AnalysisOptions(), clock: ClockCheck? = nil,
    workers: Int
  ) async throws(RRSeriesError) -> AnalysisResult {
    precondition(workers >= 1, "work needs a worker")
    guard workers > 1, series.count >= leastIntervalsToShare else {
      return try run(series, options: options, clock: clock)
    }
    let part = options.range.map { series.slice($0) } ?? series
    let prepared = try PreparedRecording(part, options: options)
    let (metrics, curves) = await prepared.wholeOutcomes(workers: workers)
    var windows = [WindowResult]()
    if let plan = options.windows {
      windows = await prepared.windows(
        plan, from: options.range?.startSeconds, workers: workers)
    }
    var days: DayReport?
    if options.summarisesDays {
      days = await DayReport.of(prepared, whole: metrics, workers: workers)
    }
    return result(
      prepared, recorded: part, clock: clock, inputs: prepared.inputs(of: prepared.series),
      metrics: metrics, curves: curves, windows: windows, days: days)
  }
}
