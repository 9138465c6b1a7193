public import SignalCore
import Synchronization

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
  ///   - workers: How many parts of a recording of 1,000 intervals or more are computed at a time, 1
  ///     to 65,536; more than there are processors gain nothing. The result is the same, bit for bit,
  ///     for any number.
  ///   - windowIsDone: Called, from any thread, with the number of windows done and of all windows.
  /// - Returns: One outcome for each metric asked for; a metric that cannot be computed says why, one
  ///   that should not be read as it stands says that.
  /// - Throws: ``/SignalCore/RRSeriesError`` if removing lost signal would leave an impossible series,
  ///   which a valid series never does.
  /// - Complexity: That of the metrics: O(N log N) for all but the entropies. Intervals compute
  ///   every metric without a closed form ten times more up to 1,200 intervals, once more above.
  ///   Memory O(N), with several workers up to four times that.
  public static func run(
    _ series: RRSeries, options: AnalysisOptions = AnalysisOptions(), clock: ClockCheck? = nil,
    workers: Int = 1, windowIsDone: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) throws(RRSeriesError) -> AnalysisResult {
    precondition((1...1 << 16).contains(workers), "from one worker to 65,536")
    let workers = series.count < leastIntervalsToShare ? 1 : workers
    let part = options.range.map { series.slice($0) } ?? series
    let prepared = try PreparedRecording(part, options: options)
    let inputs = Mutex(prepared.inputs(of: prepared.series))
    let (outcomes, curves) = prepared.wholeOutcomes(from: inputs, workers: workers)
    let (validity, metrics) = inputs.withLock {
      prepared.gated(outcomes, of: $0, recorded: part, clock: clock)
    }
    return AnalysisResult(
      options: options,
      quality: prepared.quality.adding(
        inputs.withLock { BreathingWarning.sentences($0, for: options.selection) }),
      validity: validity,
      correction: prepared.correction,
      metrics: metrics,
      curves: curves,
      windows: options.windows.map {
        prepared.windows(
          $0, from: options.range?.startSeconds, workers: workers, isDone: windowIsDone)
      } ?? [],
      days: options.summarisesDays
        ? DayReport(prepared, whole: metrics, workers: workers) : nil)
  }

  /// Recordings with fewer intervals than this are done before other threads have begun.
  private static let leastIntervalsToShare = 1000
}
