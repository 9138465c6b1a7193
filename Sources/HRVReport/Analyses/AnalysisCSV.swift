import AutonomicSim

/// Analyses as CSV: a row for each recording, window or day, a column for each metric.
enum AnalysisCSV {
  /// Appends the line of column names.
  ///
  /// - Parameters:
  ///   - metrics: The metrics, in order.
  ///   - hasErrorColumn: Whether a last column says why a file could not be analysed.
  ///   - rows: Receives the line.
  static func appendHeader(_ metrics: [Metric], hasErrorColumn: Bool, to rows: inout CSVText) {
    rows.appendRow(
      ["file", "start_s", "end_s"] + metrics.map(\.key) + (hasErrorColumn ? ["error"] : []))
  }

  /// Appends the rows of one recording: its windows or days where they were asked for, else the
  /// whole; a cell without a value is empty.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - hasErrorColumn: Whether the rows have an empty last cell for it.
  ///   - rows: Receives the lines.
  static func append(
    _ analysis: RecordingAnalysis, hasErrorColumn: Bool, to rows: inout CSVText
  ) {
    func add(_ range: TimeRange, _ outcomes: [MetricOutcome]) {
      rows.append(analysis.name)
      rows.append(seconds: range.startSeconds)
      rows.append(seconds: range.endSeconds)
      for outcome in outcomes { rows.append(outcome.value.number) }
      if hasErrorColumn { rows.append("") }
      rows.endRow()
    }
    let result = analysis.result
    if result.options.windows != nil {
      for window in result.windows { add(window.range, window.metrics) }
    } else if let days = result.days {
      for day in days.days { add(day.range, day.metrics) }
    } else {
      add(range(of: result.correction.series), result.metrics)
    }
  }

  /// From the start of the first interval to the last beat; nothing for an empty series.
  private static func range(of series: RRSeries) -> TimeRange {
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      return TimeRange(startSeconds: 0, endSeconds: 0)
    }
    let start = first - series.intervalsMilliseconds[0] / 1000
    return TimeRange(startSeconds: start, endSeconds: last)
  }

  /// Appends the row of a file that could not be analysed: its name, empty cells and the reason.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - reason: Why, in one sentence.
  ///   - metrics: The metrics, in order.
  ///   - rows: Receives the line.
  static func appendFailure(
    file: String, reason: String, metrics: [Metric], to rows: inout CSVText
  ) {
    rows.appendRow([file, "", ""] + metrics.map { _ in "" } + [reason])
  }
}
