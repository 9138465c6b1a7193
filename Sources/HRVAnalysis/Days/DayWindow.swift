import SignalCore

/// One window of a long recording with enough beats to count.
struct DayWindow {
  /// The middle of the window, in seconds from the start of the recording.
  let middleSeconds: Double
  /// The metrics asked for, in order.
  let values: [MetricValue]
  /// Beats per minute over the covered part.
  let heartRateBpm: Double

  /// The windows of a recording, side by side.
  static let plan = WindowPlan(
    lengthSeconds: DayReport.windowSeconds, stepSeconds: DayReport.windowSeconds)

  /// Takes a window that beats cover for half of its length.
  ///
  /// - Parameters:
  ///   - window: One of the windows of the plan.
  ///   - series: The whole recording.
  init?(_ window: WindowResult, of series: RRSeries) {
    let beats = series.slice(window.range)
    guard beats.coveredSeconds >= DayReport.leastCoverage * DayReport.windowSeconds else {
      return nil
    }
    middleSeconds = (window.range.startSeconds + window.range.endSeconds) / 2
    values = window.metrics.map(\.value)
    heartRateBpm = 60 * Double(beats.count) / beats.coveredSeconds
  }
}

extension DaySummary {
  /// - Parameters:
  ///   - range: The day.
  ///   - clock: How its seconds stand to midnight.
  ///   - windows: The windows whose middle lies in the day.
  ///   - coveredSeconds: The time covered by beats.
  ///   - metrics: The metrics of the whole day.
  init(
    _ range: TimeRange, clock: DayClock, windows: [DayWindow], coveredSeconds: Double,
    metrics: [MetricOutcome]
  ) {
    self.range = range
    self.coveredSeconds = coveredSeconds
    self.metrics = metrics
    if clock.isStated {
      nightRange = nil
      func isNight(_ window: DayWindow) -> Bool {
        let second = clock.secondOfDay(at: window.middleSeconds)
        return second >= DayReport.nightStartSecondOfDay
          || second < DayReport.nightEndSecondOfDay
      }
      day = Part(windows.filter { !isNight($0) })
      night = Part(windows.filter(isNight))
    } else {
      let quietest = Self.quietest(of: windows, in: range)
      nightRange = quietest
      day = quietest.flatMap { hours in
        Part(windows.filter { !hours.contains($0.middleSeconds) })
      }
      night = quietest.flatMap { hours in
        Part(windows.filter { hours.contains($0.middleSeconds) })
      }
    }
  }

  /// The hours with the lowest mean heart rate, of which half hold windows.
  private static func quietest(of windows: [DayWindow], in range: TimeRange) -> TimeRange? {
    guard range.lengthSeconds >= DayReport.leastDaySeconds else { return nil }
    let needed = DayReport.quietestSeconds / DayReport.windowSeconds / 2
    var best: (heartRate: Double, range: TimeRange)?
    var last = 0
    for (first, window) in windows.enumerated() {
      let start = window.middleSeconds - DayReport.windowSeconds / 2
      let hours = TimeRange(
        startSeconds: start, endSeconds: start + DayReport.quietestSeconds)
      guard hours.endSeconds <= range.endSeconds + WindowPlan.beatSeconds else { break }
      while last < windows.count, windows[last].middleSeconds < hours.endSeconds { last += 1 }
      guard Double(last - first) >= needed else { continue }
      let mean =
        Summation.sum(over: first..<last) { windows[$0].heartRateBpm } / Double(last - first)
      if let found = best, found.heartRate <= mean { continue }
      best = (mean, hours)
    }
    return best?.range
  }
}

extension DaySummary.Part {
  fileprivate init?(_ windows: [DayWindow]) {
    guard let first = windows.first else { return nil }
    windowCount = windows.count
    means = first.values.indices.map { index in
      let numbers = windows.compactMap { $0.values[index].number }
      if let mean = DescriptiveStatistics.mean(numbers.span) { return .defined(mean) }
      return first.values[index]
    }
  }
}
