import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool compare`: before, during and after side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare before, during and after: changes with 95 % intervals.",
    discussion: """
      Takes two files (before, after), three files (before, during, after), one file with --phase \
      for each phase, a file that names its phases (rr.csv), or a session folder. Every metric is \
      taken from windows of equal length, because many grow with the length of a recording; the \
      change is the difference of the means, its interval Student's with the variance pooled over the phases.

      Example: hrv-tool compare before.txt after.txt
      Example: hrv-tool compare visit.csv --phase before=0..10m --phase after=40m..1h
      Example: hrv-tool compare session
      """)

  @Argument(help: "Two or three recordings, one recording, or a session folder.")
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "A phase of the one recording, as NAME=FROM..TO; the first one given is the reference.",
      valueName: "phase"))
  var phase: [PhaseArgument] = []

  @Option(help: ArgumentHelp("The length of the windows.", valueName: "duration"))
  var window = DurationArgument(seconds: Comparison.standardWindowSeconds)

  @OptionGroup(title: "Reading")
  var input: InputOptions

  @OptionGroup(title: "Analysis")
  var choices: AnalysisChoices

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    if inputs.count > 3 {
      throw ValidationError("compare takes at most three recordings, not \(inputs.count)")
    }
    if inputs.count > 1, !phase.isEmpty {
      throw ValidationError("--phase divides one recording; \(inputs.count) were given")
    }
    if phase.count == 1 {
      throw ValidationError("a comparison needs two phases; give --phase once for each")
    }
    if Set(phase.map(\.name)).count < phase.count {
      throw ValidationError("every phase needs a name of its own")
    }
    if window.seconds <= 0 { throw ValidationError("--window must be longer than nothing") }
  }

  func run() throws {
    var named = [(phase: ComparisonPhase, file: String)]()
    if inputs.count == 1 {
      named = try phases(ofOne: inputs[0])
    } else {
      let names = inputs.count == 2 ? ["before", "after"] : ["before", "during", "after"]
      for (name, path) in zip(names, inputs) {
        let (recording, prepared) = try prepare(path)
        let phase = ComparisonPhase(
          name: name, range: Self.whole(prepared.series), recording: prepared)
        named.append((phase, recording.fileName))
      }
    }
    let comparison = Comparison(phases: named.map(\.phase), windowSeconds: window.seconds)
    let sources = named.map(\.file)
    let text =
      switch output.format {
      case .table: ComparisonTable.text(comparison, sources: sources)
      case .json: ComparisonJSON.text(comparison, sources: sources)
      case .csv: ComparisonCSV.text(comparison)
      }
    try ResultOutput.write(text, to: output.output)
  }

  private func phases(ofOne path: String) throws -> [(phase: ComparisonPhase, file: String)] {
    let isFolder = SessionFolder.isFolder(path)
    let (recording, prepared) = try prepare(isFolder ? "\(path)/rr.csv" : path)
    let stated = isFolder ? try SessionFolder.phases(in: path) : recording.phases
    let ranges =
      phase.isEmpty ? stated.map { ($0.name, $0.range) } : phase.map { ($0.name, $0.range) }
    guard ranges.count >= 2 else {
      throw ToolFailure.input(
        "\(recording.fileName): the file names no phases; give them with --phase, such as "
          + "--phase before=0..10m --phase after=40m..1h")
    }
    return try ranges.map { name, range in
      guard !prepared.series.slice(range).isEmpty else {
        let end = ReadableDuration.text(recording.series.beatTimesSeconds.last ?? 0)
        throw ToolFailure.input(
          "\(recording.fileName): no beat lies in phase '\(name)'; the recording ends at \(end)")
      }
      return (ComparisonPhase(name: name, range: range, recording: prepared), recording.fileName)
    }
  }

  private func prepare(_ path: String) throws -> (Recording, PreparedRecording) {
    let recording = try input.read(path)
    for warning in recording.warnings {
      Console.note("\(recording.fileName): \(warning)", unless: output.quiet)
    }
    let prepared = try PreparedRecording(recording.series, options: try choices.options())
    for warning in prepared.quality.warnings {
      Console.note("\(recording.fileName): \(warning)", unless: output.quiet)
    }
    guard !prepared.series.isEmpty else {
      throw ToolFailure.input("\(recording.fileName): no usable interval is left to compare")
    }
    return (recording, prepared)
  }

  /// The time of a whole recording, its last beat included.
  private static func whole(_ series: RRSeries) -> TimeRange {
    let first = series.beatTimesSeconds[0] - series.intervalsMilliseconds[0] / 1000
    return TimeRange(
      startSeconds: first, endSeconds: series.beatTimesSeconds[series.count - 1].nextUp)
  }
}

/// A phase on the command line: `before=0..10m`.
struct PhaseArgument: ExpressibleByArgument {
  let name: String
  let range: TimeRange

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let dots = parts[1].firstRange(of: "..") else {
      return nil
    }
    guard let start = try? DurationText.seconds(parts[1][..<dots.lowerBound]),
      let end = try? DurationText.seconds(parts[1][dots.upperBound...]), start < end
    else { return nil }
    name = String(parts[0])
    range = TimeRange(startSeconds: start, endSeconds: end)
  }
}
