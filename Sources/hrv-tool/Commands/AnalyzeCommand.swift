import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool analyze`: metrics of one or more recordings, whole or in windows.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Compute the metrics of one or more recordings, whole or in windows.",
    discussion: """
      Example: hrv-tool analyze morning.txt --metrics time,frequency --format json
      Example: hrv-tool analyze night.csv --window 5m --step 1m --format csv -o night-windows.csv
      """)

  @Argument(help: "Recordings; '-' is standard input.")
  var files: [String]

  @OptionGroup(title: "Reading")
  var input: InputOptions

  @OptionGroup(title: "Analysis")
  var choices: AnalysisChoices

  @Option(help: ArgumentHelp("Analyse from this time on.", valueName: "duration"))
  var from: DurationArgument?

  @Option(help: ArgumentHelp("Analyse up to this time.", valueName: "duration"))
  var to: DurationArgument?

  @Option(help: ArgumentHelp("Analyse windows of this length besides.", valueName: "duration"))
  var window: DurationArgument?

  @Option(
    help: ArgumentHelp(
      "The step from window to window; the window's length if not given.", valueName: "duration"))
  var step: DurationArgument?

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    if let from, let to, to.seconds <= from.seconds {
      throw ValidationError("--to must lie after --from")
    }
    if step != nil, window == nil { throw ValidationError("--step needs --window") }
    for (name, duration) in [("--window", window), ("--step", step)] {
      if let duration, duration.seconds <= 0 {
        throw ValidationError("\(name) must be longer than nothing")
      }
    }
  }

  func run() throws {
    var options = try choices.options()
    if from != nil || to != nil {
      options.range = TimeRange(
        startSeconds: from?.seconds ?? 0, endSeconds: to?.seconds ?? .infinity)
    }
    if let window {
      options.windows = WindowPlan(
        lengthSeconds: window.seconds, stepSeconds: step?.seconds ?? window.seconds)
    }
    var batch = AnalysisBatch(
      format: output.format.batchFormat, metrics: options.selection.metrics,
      hasSeveralFiles: files.count > 1)
    for file in files {
      do {
        batch.add(try analysis(of: file, options: options))
      } catch {
        if files.count == 1 { throw error }
        batch.addFailure(file: FileContents.fileName(ofPath: file), reason: error.message)
        Console.failure(error.message)
      }
    }
    try ResultOutput.write(batch.text, to: output.output)
    if batch.failureCount > 0 {
      throw ToolFailure(
        message: "\(batch.failureCount) of \(files.count) files could not be analysed", status: 2)
    }
  }

  private func analysis(
    of file: String, options: AnalysisOptions
  ) throws(ToolFailure) -> RecordingAnalysis {
    let recording = try input.read(file)
    for warning in recording.warnings {
      Console.note("\(recording.fileName): \(warning)", unless: output.quiet)
    }
    do {
      let analysis = try RecordingAnalysis(recording, options: options)
      guard !analysis.result.correction.series.isEmpty else {
        throw ToolFailure.input(
          "\(recording.fileName): no usable interval lies in the time asked for; the recording "
            + "runs from 0 s to \(ReadableDuration.text(recording.series.beatTimesSeconds.last ?? 0))"
        )
      }
      return analysis
    } catch let failure as ToolFailure {
      throw failure
    } catch {
      throw .input("\(recording.fileName): \(error)")
    }
  }
}
