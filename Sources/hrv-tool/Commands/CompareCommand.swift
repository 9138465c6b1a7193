import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool compare`: before, during and after side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare before, during and after: changes with 95 % intervals.",
    usage: "hrv-tool compare <input> ... [<options>]",
    discussion: """
      Takes two files (before, after), three files (before, during, after), one file with --phase \
      for each phase, a file that names its phases (rr.csv), or a session folder. Every metric is \
      taken from windows of equal length, because many grow with the length of a recording; the \
      change is the difference of the means, its interval Student's with the variance pooled over \
      the phases and the dependence of neighbouring windows averaged over.

      Several session folders, several files with --phase, or files in pairs with --pairs are \
      compared one by one and then together: the mean change over sessions with its interval. A \
      session that cannot be compared is a row with its reason, and the exit status is 2.

      Durations are written 90s, 15m or 1h30m; bare numbers are seconds.

      Example: hrv-tool compare SampleData/rest-5min-ms.txt SampleData/swedish-session-rr.csv
      Example: hrv-tool compare SampleData/swedish-session-rr.csv --phase before=0..10m --phase after=40m..1h
      Example: hrv-tool compare SampleData/swedish-session-rr.csv --format csv
      Example: hrv-tool compare SampleData/swedish-session-rr.csv --report comparison.html
      Example: hrv-tool compare SampleData/swedish-session-rr.csv SampleData/quiet-rest-session-rr.csv --phase before=0..10m --phase after=40m..1h --metrics rmssd,hf
      Example: hrv-tool compare --pairs SampleData/rest-5min-ms.txt SampleData/swedish-session-rr.csv SampleData/rest-5min-ms.txt SampleData/quiet-rest-session-rr.csv --metrics rmssd --window 2m
      """)

  @Argument(
    help: ArgumentHelp(
      "Two or three recordings, one recording, or session folders.", valueName: "input"))
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "A phase of each recording, as NAME=FROM..TO; the first one given is the reference. "
        + "(default: the phases the file names)",
      valueName: "phase"),
    transform: PhaseArgument.init(parsing:))
  var phase: [PhaseArgument] = []

  @Flag(help: "The files are pairs, one for each session: before, after, before, after.")
  var pairs = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The length of the windows. (default: "
        + "\(DurationText.text(Comparison.standardWindowSeconds)))",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var window = DurationArgument(seconds: Comparison.standardWindowSeconds)

  @OptionGroup(title: "Reading")
  var input: InputOptions

  @OptionGroup(title: "Analysis")
  var choices: AnalysisChoices

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup(title: "Report")
  var report: ReportOptions

  @OptionGroup(title: "Defaults")
  var projectFile: ProjectFileOptions

  func validate() throws {
    if pairs {
      if !phase.isEmpty {
        throw ValidationError("--pairs takes whole files; leave out --phase or --pairs")
      }
      if !inputs.count.isMultiple(of: 2) {
        throw ValidationError(
          "--pairs takes two files for each session, but \(inputs.count) were given")
      }
    } else if inputs.count > 3, !isOfSeveralSessions {
      throw ValidationError(
        "compare takes at most three recordings, not \(inputs.count); for several sessions give "
          + "--pairs, --phase or session folders")
    }
    if phase.count == 1 {
      throw ValidationError("a comparison needs two phases; give --phase once for each")
    }
    if Set(phase.map(\.name)).count < phase.count {
      throw ValidationError("every phase needs a name of its own")
    }
    try window.checkAsWindow("--window")
    try report.check(
      fileCount: 1, output: output.output,
      severalSessions: pairs ? inputs.count / 2 : isOfSeveralSessions ? inputs.count : 0)
  }

  /// Whether each input is a session with phases of its own.
  private var isOfSeveralSessions: Bool {
    inputs.count > 1 && (!phase.isEmpty || inputs.contains(where: SessionFolder.isFolder))
  }

  func run() throws {
    try ResultOutput.refuse(output.output, among: inputs)
    if let page = report.report { try ResultOutput.refuse(page, among: inputs) }
    if output.format != .json { projectFile.tellUse(unless: output.quiet) }
    if pairs {
      try runBatch(
        stride(from: 0, to: inputs.count, by: 2).map { [inputs[$0], inputs[$0 + 1]] })
    } else if isOfSeveralSessions {
      try runBatch(inputs.map { [$0] })
    } else {
      try runOne()
    }
  }

  private func runOne() throws {
    let (comparison, files, notes) = try compared(inputs)
    let sources = Self.names(of: files)
    if !report.isEmpty {
      try ReportOutput.write(comparison, files, notes: notes, to: report, unless: output.quiet)
    }
    let text =
      switch output.format {
      case .table: ComparisonTable.text(comparison, sources: sources, notes: notes)
      case .json:
        ComparisonJSON.text(
          comparison, sources: sources, notes: notes, projectFile: ProjectDefaults.inUse)
      case .csv: ComparisonCSV.text(comparison)
      }
    if output.format != .table {
      for note in notes + comparison.warnings + comparison.notes.map(\.text) {
        Console.note(note, unless: output.quiet)
      }
    }
    try ResultOutput.write(text, to: output.output)
  }

  /// Compares the phases of each session, then the sessions; each session is one file or a pair.
  private func runBatch(_ sessions: [[String]]) throws {
    var batch = ComparisonBatch()
    let progress = ProgressLine("sessions", unless: output.quiet)
    defer { progress.clear() }
    for (index, files) in sessions.enumerated() {
      progress.show(index, of: sessions.count)
      let name = files.map { input.source(of: $0).name }.joined(separator: " / ")
      do {
        let (comparison, compared, notes) = try compared(files)
        let reason = batch.add(
          comparison, name: name, sources: Self.names(of: compared), notes: notes)
        if let reason { Console.failure(reason) }
        if output.format != .table {
          for note in notes + comparison.warnings {
            Console.note("\(name): \(note)", unless: output.quiet)
          }
        }
      } catch let failure as ToolFailure {
        batch.addFailure(name: name, reason: failure.message)
        Console.failure(failure.message)
      }
    }
    let text =
      switch output.format {
      case .table: PairedTable.text(batch)
      case .json: PairedJSON.text(batch, projectFile: ProjectDefaults.inUse)
      case .csv: ComparisonCSV.text(batch)
      }
    try ResultOutput.write(text, to: output.output)
    if batch.failureCount > 0 {
      throw ToolFailure(
        message: "\(batch.failureCount) of \(sessions.count) sessions could not be compared",
        status: 2)
    }
  }

  /// Compares the phases of one session.
  ///
  /// - Parameter paths: One recording with phases, or one recording for each phase.
  /// - Returns: The phases side by side, the files they came from, and what reading them found.
  /// - Throws: ``ToolFailure`` for a recording that cannot be read or holds no phases.
  private func compared(
    _ paths: [String]
  ) throws -> (comparison: Comparison, files: [ComparedFile], notes: [String]) {
    var phases = [ComparisonPhase]()
    var files = [ComparedFile]()
    var notes = [String]()
    if paths.count == 1 {
      let file: ComparedFile
      (phases, file, notes) = try self.phases(ofOne: paths[0])
      files = [file]
    } else {
      let names = paths.count == 2 ? ["before", "after"] : ["before", "during", "after"]
      for (index, (name, path)) in zip(names, paths).enumerated() {
        let (recording, prepared) = try prepare(path)
        phases.append(
          ComparisonPhase(
            name: name, range: Self.whole(prepared.series), recording: prepared))
        files.append(
          ComparedFile(
            source: input.source(of: path), recording: recording, phases: index..<index + 1))
        notes += self.notes(path, recording, prepared)
      }
    }
    return (Comparison(phases: phases, windowSeconds: window.seconds), files, notes)
  }

  /// The name of the file that each phase came from.
  private static func names(of files: [ComparedFile]) -> [String] {
    files.flatMap { file in file.phases.map { _ in file.source.name } }
  }

  /// Gives every phase a name of its own: the second `rest` of a recording is `rest 2`.
  private static func numbered(_ phases: [(String, TimeRange)]) -> [(String, TimeRange)] {
    var seen = [String: Int]()
    return phases.map { name, range in
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return (count == 1 ? name : "\(name) \(count)", range)
    }
  }

  private func phases(
    ofOne path: String
  ) throws -> (phases: [ComparisonPhase], file: ComparedFile, notes: [String]) {
    let isFolder = SessionFolder.isFolder(path)
    let file = isFolder ? "\(path)/rr.csv" : path
    let (recording, prepared) = try prepare(
      file, usualCorrection: isFolder ? .none : .lipponenTarvainen,
      respiration: isFolder ? try SessionFolder.respiration(in: path) : nil)
    let name = input.source(of: file).name
    let stated = isFolder ? try SessionFolder.phases(in: path) : recording.phases
    let ranges =
      phase.isEmpty
      ? Self.numbered(stated.map { ($0.name, $0.range) }) : phase.map { ($0.name, $0.range) }
    guard ranges.count >= 2 else {
      throw ToolFailure.input(
        "\(name): the recording names \(ranges.isEmpty ? "no phases" : "one phase only"), but a "
          + "comparison needs two; give them with --phase, such as --phase before=0..10m --phase "
          + "after=40m..1h")
    }
    // The session file speaks of its own phases only.
    let breathing =
      isFolder && phase.isEmpty ? try SessionFolder.respirationRatesPerMinute(in: path) : [:]
    let phases = try ranges.map { phaseName, range in
      guard !prepared.series.slice(range).isEmpty else {
        let end = ReadableDuration.text(recording.series.beatTimesSeconds.last ?? 0)
        throw ToolFailure.input(
          "\(name): no beat lies in phase '\(phaseName)' ("
            + "\(ReadableDuration.text(range.startSeconds)) to "
            + "\(ReadableDuration.text(range.endSeconds))); the recording ends at \(end)")
      }
      return ComparisonPhase(
        name: phaseName, range: range, recording: prepared,
        respirationRatePerMinute: breathing[phaseName])
    }
    var compared = ComparedFile(
      source: input.source(of: file), recording: recording, phases: 0..<phases.count)
    if isFolder, !report.isEmpty { compared.companions = try SessionFolder.companions(in: path) }
    return (phases, compared, notes(file, recording, prepared))
  }

  private func prepare(
    _ path: String, usualCorrection: ArtifactCorrection = .lipponenTarvainen,
    respiration: SampledSignal? = nil
  ) throws -> (Recording, PreparedRecording) {
    let recording = try input.read(path)
    var options = try choices.options(usualCorrection: usualCorrection)
    options.respiration = respiration
    let prepared = try PreparedRecording(recording.series, options: options)
    guard !prepared.series.isEmpty else {
      throw ToolFailure.input(
        "\(input.source(of: path).name): no usable interval is left to compare; all count as lost "
          + "signal (see 'hrv-tool inspect')")
    }
    return (recording, prepared)
  }

  /// What reading and correcting a file found, each with the name of the file.
  private func notes(
    _ path: String, _ recording: Recording, _ prepared: PreparedRecording
  ) -> [String] {
    (recording.warnings + recording.doubts + prepared.quality.warnings).map {
      "\(input.source(of: path).name): \($0)"
    }
  }

  /// The time of a whole recording, its last beat included.
  private static func whole(_ series: RRSeries) -> TimeRange {
    let first = series.beatTimesSeconds[0] - series.intervalsMilliseconds[0] / 1000
    return TimeRange(
      startSeconds: first, endSeconds: series.beatTimesSeconds[series.count - 1].nextUp)
  }
}
