package import AutonomicSim

/// Analyses as CSV: a row for each recording or window, a column for each metric.
package enum AnalysisCSV {
  /// Returns the line of column names.
  ///
  /// - Parameter metrics: The metrics, in order.
  /// - Returns: The line.
  package static func header(_ metrics: [Metric]) -> String {
    CSVText.line(["file", "start_s", "end_s"] + metrics.map(\.key))
  }

  /// Returns the rows of one recording: its windows where there are some, else the whole.
  ///
  /// - Parameter analysis: The recording and what was found.
  /// - Returns: The lines; a cell without a value is empty.
  package static func rows(_ analysis: RecordingAnalysis) -> String {
    let file = analysis.source.name
    let result = analysis.result
    if result.options.windows != nil {
      return result.windows.map { row(file, $0.range, $0.metrics) }.joined()
    }
    let series = result.correction.series
    guard let first = series.beatTimesSeconds.first, let last = series.beatTimesSeconds.last else {
      return row(file, TimeRange(startSeconds: 0, endSeconds: 0), result.metrics)
    }
    let start = first - series.intervalsMilliseconds[0] / 1000
    return row(file, TimeRange(startSeconds: start, endSeconds: last), result.metrics)
  }

  /// Returns the row of a file that could not be analysed: its name and empty cells.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - metrics: The metrics, in order.
  /// - Returns: The line.
  package static func failure(file: String, metrics: [Metric]) -> String {
    CSVText.line([file, "", ""] + metrics.map { _ in "" })
  }

  private static func row(_ file: String, _ range: TimeRange, _ outcomes: [MetricOutcome]) -> String
  {
    CSVText.line(
      [file, ShortestNumber.seconds(range.startSeconds), ShortestNumber.seconds(range.endSeconds)]
        + outcomes.map { $0.value.number.map(ShortestNumber.text) ?? "" })
  }
}
