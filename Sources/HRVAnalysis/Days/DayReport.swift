import SignalCore

/// A long recording day by day, and the rhythm of 24 hours in its windows.
public struct DayReport: Sendable {
  /// The rhythm of one metric.
  public struct Rhythm: Sendable {
    /// The metric.
    public let metric: Metric
    /// The cosine fitted to its windows; `nil` where there is none.
    public let cosinor: Cosinor?
    /// Why there is none.
    public let reason: String?
  }

  /// How days are told from each other.
  public let clock: DayClock
  /// The metrics asked for, in order.
  public let metrics: [Metric]
  /// The days, in order.
  public let days: [DaySummary]
  /// The rhythm of each metric; `nil` where the recording is too short.
  public let rhythms: [Rhythm]?
  /// The time the recording spans, in seconds.
  public let spanSeconds: Double

  /// The length of the windows in seconds: the short recording of the Task Force.
  public static let windowSeconds = 300.0
  /// Windows that beats cover for less than this share are left out; a choice of this package.
  public static let leastCoverage = 0.5
  /// The period of the rhythm, in seconds.
  public static let periodSeconds = DayClock.daySeconds
  /// The cosine of a day needs windows in this many different hours of the day: with more than a
  /// quarter of the period missing, mesor, amplitude and acrophase can no longer be told apart well.
  public static let leastHours = 18
  /// The night by the clock, in seconds since midnight: 23:00 to 07:00, the hours in which ambulatory
  /// recordings count as sleep where there is no diary.
  public static let nightStartSecondOfDay = 23 * 3600.0
  /// The end of the night by the clock.
  public static let nightEndSecondOfDay = 7 * 3600.0
  /// Where the clock is not known, the night is the stretch of this length with the lowest heart rate.
  ///
  /// So actigraphy takes the least active hours (W. Witting, I. H. Kwa, P. Eikelenboom,
  /// M. Mirmiran, D. F. Swaab, Biol. Psychiatry 27 (1990) 563, doi:10.1016/0006-3223(90)90523-5),
  /// with six hours, within what most people sleep.
  public static let quietestSeconds = 6 * 3600.0
  /// The day must be this long to have such a stretch.
  static let leastDaySeconds = 12 * 3600.0

  /// Summarises a recording.
  ///
  /// - Parameters:
  ///   - prepared: The recording, corrected, with the metrics asked for.
  ///   - whole: The metrics of the whole recording, which are also those of its only day.
  ///   - workers: How many windows, then how many days, are computed at a time, at least 1.
  /// - Complexity: That of the metrics, over each day and over each window.
  init(_ prepared: PreparedRecording, whole: [MetricOutcome], workers: Int) {
    let series = prepared.series
    let clock = DayClock(series.start)
    self.clock = clock
    metrics = prepared.options.selection.metrics
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      days = []
      rhythms = nil
      spanSeconds = 0
      return
    }
    let start = first - series.intervalsMilliseconds[0] / 1000
    let range = TimeRange(startSeconds: start, endSeconds: last.nextUp)
    spanSeconds = last - start
    let windows = prepared.windows(DayWindow.plan, workers: workers)
      .compactMap { DayWindow($0, of: series) }
    let ranges = clock.days(of: range)
    days = ConcurrentWork.results(count: ranges.count, workers: workers) { index in
      let day = ranges[index]
      let part = series.slice(day)
      return DaySummary(
        day, clock: clock, windows: windows.filter { day.contains($0.middleSeconds) },
        coveredSeconds: part.coveredSeconds,
        metrics: ranges.count == 1
          ? whole.map(\.alone)
          : prepared.metrics(of: part))
    }
    // A recording of a day ends with its last whole beat, as in the plan of windows.
    rhythms =
      spanSeconds + WindowPlan.beatSeconds < Self.periodSeconds
      ? nil
      : metrics.indices.map { Self.rhythm(of: $0, metric: prepared.options, windows, clock) }
  }

  private static func rhythm(
    of index: Int, metric options: AnalysisOptions, _ windows: [DayWindow], _ clock: DayClock
  ) -> Rhythm {
    let metric = options.selection.metrics[index]
    func none(_ reason: String) -> Rhythm { Rhythm(metric: metric, cosinor: nil, reason: reason) }
    let points = windows.compactMap { window in
      window.values[index].number.map { (window.middleSeconds, $0) }
    }
    if points.isEmpty {
      return none(
        "in windows of \(DurationText.text(windowSeconds)): "
          + (windows.lazy.compactMap { $0.values[index].reason }.first?.description
            ?? "no window holds beats for half of its length"))
    }
    let hours = Set(points.map { Int(clock.secondOfDay(at: $0.0) / 3600) }).count
    guard hours >= leastHours else {
      return none("needs windows in \(leastHours) of the 24 hours of the day, has \(hours)")
    }
    guard
      let cosinor = Cosinor(
        values: points.map(\.1), timesSeconds: points.map { clock.startSecondOfDay + $0.0 },
        periodSeconds: periodSeconds, stepSeconds: windowSeconds)
    else { return none("all windows have the same value") }
    return Rhythm(metric: metric, cosinor: cosinor, reason: nil)
  }
}
