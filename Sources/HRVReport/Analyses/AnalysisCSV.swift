package import AutonomicSim

/// Analyses as CSV: a row for each recording, window or day, a column for each metric.
package enum AnalysisCSV {
  /// Returns the line of column names.
  ///
  /// - Parameters:
  ///   - metrics: The metrics, in order.
  ///   - hasErrorColumn: Whether a last column says why a file could not be analysed.
  /// - Returns: The line.
  package static func header(_ metrics: [Metric], hasErrorColumn: Bool) -> String {
    CSVText.line(
      ["file", "start_s", "end_s"] + metrics.map(\.key) + (hasErrorColumn ? ["error"] : []))
  }

  /// Returns the rows of one recording: its windows or days where they were asked for, else the
  /// whole.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - hasErrorColumn: Whether the rows have an empty last cell for it.
  /// - Returns: The lines; a cell without a value is empty.
  package static func rows(_ analysis: RecordingAnalysis, hasErrorColumn: Bool) -> String {
    func row(_ range: TimeRange, _ outcomes: [MetricOutcome]) -> String {
      CSVText.line(
        [
          analysis.name, ShortestNumber.seconds(range.startSeconds),
          ShortestNumber.seconds(range.endSeconds),
        ] + outcomes.map { $0.value.number.map(ShortestNumber.text) ?? "" }
          + (hasErrorColumn ? [""] : []))
    }
    let result = analysis.result
    if result.options.windows != nil {
      return result.windows.map { row($0.range, $0.metrics) }.joined()
    }
    if let days = result.days { return days.days.map { row($0.range, $0.metrics) }.joined() }
    let series = result.correction.series
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      return row(TimeRange(startSeconds: 0, endSeconds: 0), result.metrics)
    }
    let start = first - series.intervalsMilliseconds[0] / 1000
    return row(TimeRange(startSeconds: start, endSeconds: last), result.metrics)
  }

  /// Returns the row of a file that could not be analysed: its name, empty cells and the reason.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - reason: Why, in one sentence.
  ///   - metrics: The metrics, in order.
  /// - Returns: The line.
  package static func failure(file: String, reason: String, metrics: [Metric]) -> String {
    CSVText.line([file, "", ""] + metrics.map { _ in "" } + [reason])
  }
}
