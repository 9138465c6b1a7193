import AutonomicSim
import HRVReport

/// Writes the report of a recording and its charts.
enum ReportOutput {
  /// Writes what was asked for.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - options: Where report and charts go.
  ///   - workers: How many windows are computed at a time.
  ///   - isQuiet: Whether to keep notes to oneself.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  static func write(
    _ analysis: RecordingAnalysis, to options: ReportOptions, workers: Int, unless isQuiet: Bool
  ) throws(ToolFailure) {
    let folder: PlotFolder? =
      if let plots = options.plots { try PlotFolder(path: plots) } else { nil }
    let figures: RecordingFigures
    do {
      figures = try RecordingFigures(analysis, workers: workers)
    } catch {
      throw .input("\(analysis.name): \(error)")
    }
    if let report = options.report {
      let page = RecordingReport.html(analysis, figures, command: ReproducingCommand.text)
      try ResultOutput.write(page, to: report)
    }
    try folder?.write(RecordingReport.charts(analysis, figures), unless: isQuiet)
  }
}
