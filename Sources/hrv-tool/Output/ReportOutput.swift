import AutonomicSim
import HRVReport

/// Writes reports and their charts.
enum ReportOutput {
  /// Writes the report of a recording and its charts, as far as they were asked for.
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
    let figures: RecordingFigures
    do {
      figures = try RecordingFigures(analysis, workers: workers)
    } catch {
      throw .input("\(analysis.name): \(error)")
    }
    try write(to: options, unless: isQuiet) { command in
      RecordingReport.html(analysis, figures, command: command)
    } charts: {
      RecordingReport.charts(analysis, figures)
    }
  }

  /// Writes the report of a course and its charts, as far as they were asked for.
  ///
  /// - Parameters:
  ///   - result: The course.
  ///   - origin: Where the person comes from.
  ///   - options: Where report and charts go.
  ///   - isQuiet: Whether to keep notes to oneself.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  static func write(
    _ result: CourseResult, origin: SubjectOrigin, to options: ReportOptions, unless isQuiet: Bool
  ) throws(ToolFailure) {
    guard !options.isEmpty else { return }
    let figures = CourseFigures(result)
    try write(to: options, unless: isQuiet) { command in
      CourseReport.html(result, figures, origin: origin, command: command)
    } charts: {
      CourseReport.charts(result, figures)
    }
  }

  /// Writes what was asked for; a folder that cannot be made is told before anything is written.
  ///
  /// - Parameters:
  ///   - options: Where report and charts go.
  ///   - isQuiet: Whether to keep notes to oneself.
  ///   - page: The page, given the command that makes it.
  ///   - charts: Its charts.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  static func write(
    to options: ReportOptions, unless isQuiet: Bool, page: (_ command: String) -> [UInt8],
    charts: () -> [Chart]
  ) throws(ToolFailure) {
    let folder: PlotFolder? =
      if let plots = options.plots { try PlotFolder(path: plots) } else { nil }
    if let report = options.report {
      try ResultOutput.write(page(ReproducingCommand.text), to: report)
    }
    try folder?.write(charts(), unless: isQuiet)
  }

  /// Writes what was asked for of phases side by side.
  ///
  /// - Parameters:
  ///   - comparison: The phases.
  ///   - files: The files they came from.
  ///   - notes: What reading and correcting the files found.
  ///   - options: Where report and charts go.
  ///   - isQuiet: Whether to keep notes to oneself.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  static func write(
    _ comparison: Comparison, _ files: [ComparedFile], notes: [String],
    to options: ReportOptions, unless isQuiet: Bool
  ) throws(ToolFailure) {
    let folder: PlotFolder? =
      if let plots = options.plots { try PlotFolder(path: plots) } else { nil }
    let figures: ComparisonFigures
    do {
      figures = try ComparisonFigures(comparison, workers: ProcessorCount.online)
    } catch {
      throw .input("\(files[0].source.name): \(error)")
    }
    let report = ComparisonReport(comparison, files: files, notes: notes, figures: figures)
    if let page = options.report {
      try ResultOutput.write(report.html(command: ReproducingCommand.text), to: page)
    }
    try folder?.write(report.allCharts, unless: isQuiet)
  }
}
