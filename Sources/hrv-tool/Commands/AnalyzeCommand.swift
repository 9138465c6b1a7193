import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool analyze`: metrics of one or more recordings, whole or in windows.
struct AnalyzeCommand: ParsableCommand {
  /// More threads than any machine has use for.
  private static let mostWorkers = 256

  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Compute the metrics of one or more recordings, whole or in windows.",
    usage: "hrv-tool analyze <file> ... [<options>]",
    discussion: """
      Durations are written 90s, 15m or 1h30m; bare numbers are seconds.

      Example: hrv-tool analyze SampleData/rest-5min-ms.txt --metrics time,frequency --format json
      Example: hrv-tool analyze SampleData/swedish-session-rr.csv --window 5m --step 1m --metrics time --format csv
      Example: hrv-tool analyze SampleData/swedish-session-rr.csv --days --metrics mean_hr,rmssd,hf
      Example: hrv-tool analyze SampleData/rest-5min-ms.txt --report morning.html

      What a value means and how it came about in this recording:
      Example: hrv-tool analyze SampleData/rest-5min-with-artifacts.txt --explain rmssd,hf

      Short-term scaling along a run, as endurance athletes follow it:
      Example: hrv-tool analyze SampleData/swedish-session-rr.csv --window 2m --step 20s --metrics dfa_alpha1

      The short-time spectrum, a spectrum for each window:
      Example: hrv-tool analyze SampleData/rest-5min-ms.txt --window 2m --curves psd --format json
      """, aliases: ["analyse"])

  @Argument(help: ArgumentHelp("Recordings; '-' is standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup(title: "Reading")
  var input: InputOptions

  @OptionGroup(title: "Analysis")
  var choices: AnalysisChoices

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Analyse from this time of the recording on. (default: its start)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var from: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Analyse up to this time of the recording. (default: its end)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var to: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Analyse windows of this length besides. (default: none)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var window: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The step from window to window. (default: the window's length)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var step: DurationArgument?

  @Option(
    help: ArgumentHelp(
      "Whole curves besides the metrics, for the recording and each window; keys separated by commas "
        + "(\(AnalysisCurve.allCases.map(\.key).joined(separator: ", ")), all). (default: none)",
      valueName: "list"))
  var curves: String?

  @Option(
    help: ArgumentHelp(
      "Explain how the values of these metrics came about, after a table of them (of more where "
        + "--metrics says so); keys and groups separated by commas. (default: none)",
      valueName: "list"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      "A respiration signal on the clock of the recording: a CSV file with time_s and a column "
        + "that begins with respiration, resp or rsp. (default: none; breathing is sought in the "
        + "intervals)",
      valueName: "file"))
  var respiration: String?

  @Flag(
    help: """
      Summarise each day besides and, from 24 h on, the rhythm of the day (cosinor; csv has a row for \
      each day and nothing else).
      """)
  var days = false

  @Flag(
    name: .customLong("no-intervals"),
    help: "Leave out 95 % confidence intervals, which take most of the time.")
  var skipsIntervals = false

  @Flag(
    name: .customLong("intervals"),
    help: "Give 95 % confidence intervals where a project file leaves them out.")
  var asksForIntervals = false

  @Option(
    help: ArgumentHelp(
      "Threads for a recording of 1,000 beats or more, 1 to \(Self.mostWorkers); the output is the "
        + "same for any number. (default: one for each processor)",
      valueName: "count"))
  var workers: Int?

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup(title: "Report")
  var report: ReportOptions

  @OptionGroup(title: "Defaults")
  var projectFile: ProjectFileOptions

  func validate() throws {
    if let from, let to, to.seconds <= from.seconds {
      throw ValidationError("--to must lie after --from")
    }
    if step != nil, window == nil { throw ValidationError("--step needs --window") }
    if respiration != nil, files.count > 1 {
      throw ValidationError(
        "--respiration belongs to one recording; \(files.count) were given, analyse them one by one"
      )
    }
    if days, window != nil, output.format == .csv {
      throw ValidationError(
        "--format csv has a row for each window or for each day, not both; leave out --window or "
          + "--days, or write --format json")
    }
    if skipsIntervals, asksForIntervals {
      throw ValidationError(
        "--intervals and --no-intervals contradict each other; give one of them")
    }
    try window?.checkAsWindow("--window")
    try step?.checkAsWindow("--step")
    if let workers, !(1...Self.mostWorkers).contains(workers) {
      throw ValidationError("--workers is \(workers); give 1 to \(Self.mostWorkers)")
    }
    if curves != nil, output.format == .csv {
      throw ValidationError(
        "--format csv has no place for curves; they are written with --format json")
    }
    try report.check(fileCount: files.count, output: output.output)
    _ = try chosenCurves()
    if explain != nil, output.format != .table {
      throw ValidationError(
        "--explain writes sentences after a table; leave out --explain or --format")
    }
    _ = try explainedMetrics()
  }

  private func explainedMetrics() throws -> [Metric] {
    guard let explain else { return [] }
    do {
      return try MetricSelection(parsing: explain).metrics
    } catch {
      throw ValidationError(UnknownMetric.sentence(error.name))
    }
  }

  private func chosenCurves() throws -> [AnalysisCurve] {
    guard let curves else { return [] }
    do {
      return try AnalysisCurve.parse(curves)
    } catch {
      let known = ["all"] + AnalysisCurve.allCases.map(\.key)
      throw ValidationError(
        "there is no curve '\(error.name)'" + NearestName.text(for: error.name, among: known)
          + "; the curves are " + known.joined(separator: ", "))
    }
  }

  func run() throws {
    let inputs = files + (respiration.map { [$0] } ?? [])
    try ResultOutput.refuse(output.output, among: inputs)
    if let page = report.report { try ResultOutput.refuse(page, among: inputs) }
    var options = try choices.options()
    options.includesIntervals = !skipsIntervals
    options.curves = try chosenCurves()
    options.respiration = try respiration.map { try RespirationInput.read($0) }
    if from != nil || to != nil {
      options.range = TimeRange(
        startSeconds: from?.seconds ?? 0, endSeconds: to?.seconds ?? .infinity)
    }
    if let window {
      options.windows = WindowPlan(
        lengthSeconds: window.seconds, stepSeconds: step?.seconds ?? window.seconds)
    }
    options.summarisesDays = days
    if output.format == .csv { projectFile.tellUse(unless: output.quiet) }
    let explained = try explainedMetrics()
    if explain != nil {
      let chosen = choices.metrics == nil ? [] : options.selection.metrics
      options.selection = MetricSelection(chosen + explained)
    }
    let results = try analyses(options: options)
    var batch = AnalysisBatch(
      format: output.format.batchFormat, metrics: options.selection.metrics,
      hasSeveralFiles: results.count > 1, explaining: explained,
      columns: output.output == "-"
        ? TerminalWidth.columns(of: STDOUT_FILENO) : AnalysisTable.standardColumns)
    for (name, result) in results {
      switch result {
      case .success(let analysis): batch.add(analysis)
      case .failure(let failure): batch.addFailure(file: name, reason: failure.message)
      }
    }
    if !report.isEmpty, case .success(let analysis)? = results.first?.result {
      try ReportOutput.write(
        analysis, to: report, workers: workers ?? ProcessorCount.online, unless: output.quiet)
    }
    try ResultOutput.write(batch.bytes, to: output.output)
    if batch.failureCount > 0 {
      throw ToolFailure(
        message: "\(batch.failureCount) of \(results.count) recordings could not be analysed",
        status: 2)
    }
  }

  private typealias NamedResult = (name: String, result: Result<RecordingAnalysis, ToolFailure>)

  /// Analyses all sessions of all files; the only recording throws its failure.
  private func analyses(options: AnalysisOptions) throws -> [NamedResult] {
    var results: [NamedResult] = []
    let progress = ProgressLine("files", unless: output.quiet || files.count == 1)
    defer { progress.clear() }
    for (index, file) in files.enumerated() {
      progress.show(index, of: files.count)
      let source = input.source(of: file)
      do {
        let sessions = try input.readSessions(file)
        if respiration != nil, sessions.count > 1 {
          throw ToolFailure.input(
            "\(source.name): the file holds \(sessions.count) sessions, but --respiration belongs "
              + "to one; choose it with --session N")
        }
        if !report.isEmpty, sessions.count > 1 {
          throw ToolFailure.input(
            "\(source.name): the file holds \(sessions.count) sessions, but a report is of one; "
              + "choose it with --session N")
        }
        let isOnlyOne = files.count == 1 && sessions.count == 1
        for recording in sessions {
          do {
            let analysis = try analysis(of: recording, from: source, options: options)
            results.append((analysis.name, .success(analysis)))
          } catch {
            if isOnlyOne { throw error }
            results.append((source.name + recording.session.suffix, .failure(error)))
            Console.failure(error.message)
          }
        }
      } catch let failure as ToolFailure {
        if files.count == 1 { throw failure }
        results.append((source.name, .failure(failure)))
        Console.failure(failure.message)
      }
    }
    return results
  }

  private func analysis(
    of recording: Recording, from origin: RecordingSource, options: AnalysisOptions
  ) throws(ToolFailure) -> RecordingAnalysis {
    var source = origin
    source.respirationFile = respiration
    let name = source.name + recording.session.suffix
    if let signal = options.respiration, let respiration {
      try RespirationInput.check(signal, named: respiration, covers: recording.series)
    }
    // Of several files the files are counted.
    let progress = ProgressLine("windows", unless: output.quiet || files.count > 1)
    defer { progress.clear() }
    do {
      let analysis = try RecordingAnalysis(
        recording, source: source, options: options, workers: workers ?? ProcessorCount.online
      ) { done, total in progress.show(done, of: total) }
      guard !analysis.result.correction.series.isEmpty else {
        throw ToolFailure.input("\(name): \(Self.nothingUsable(in: recording, options))")
      }
      tellNotes(analysis)
      return analysis
    } catch let failure as ToolFailure {
      throw failure
    } catch {
      throw .input("\(name): \(error)")
    }
  }

  /// Says on standard error what the table shows in its own section.
  private func tellNotes(_ analysis: RecordingAnalysis) {
    guard output.format != .table else { return }
    var notes = analysis.warnings
    if let plan = analysis.result.options.windows, analysis.result.windows.isEmpty {
      notes.append("no windows: " + AnalysisTable.noWindows(plan))
    }
    for note in notes { Console.note("\(analysis.name): \(note)", unless: output.quiet) }
  }

  /// Why no interval is left.
  private static func nothingUsable(
    in recording: Recording, _ options: AnalysisOptions
  ) -> String {
    let series = recording.series
    guard let range = options.range, let last = series.beatTimesSeconds.last,
      series.slice(range).isEmpty
    else {
      return "no usable interval is left; all are longer than "
        + "\(ReadableDuration.text(options.longestIntervalMilliseconds / 1000)), which counts as "
        + "lost signal (see 'hrv-tool inspect')"
    }
    let first = series.beatTimesSeconds[0] - series.intervalsMilliseconds[0] / 1000
    return "no interval lies in the time asked for; the recording runs from "
      + "\(ReadableDuration.text(first)) to \(ReadableDuration.text(last)), give --from and --to "
      + "inside it"
  }
}
