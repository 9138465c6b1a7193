import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool simulate`: one session, written as a folder of files.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate a session before, during and after a massage; write a session folder.",
    usage: "hrv-tool simulate [<options>]",
    discussion: """
      The folder holds session.json (options, truth, analysis, changes), rr.csv (beats), \
      signals.csv (tones, heart rate, breathing, blood pressure, four rows a second) and \
      report.html, a page that shows and explains the session. With a rate \
      of ectopic beats or artefacts, rr.csv holds what a recorder would export, labels.csv the \
      truth about each disturbed beat (time_s,label), and the analysis corrects artefacts.

      Durations are written 90s, 15m or 1h30m; bare numbers are seconds.

      A protocol file is YAML or JSON; 'hrv-tool protocols swedish --format yaml' writes one to start \
      from. An intervention is written like paced-breathing:start=5m,duration=5m,rate=6,\
      tidal_volume=0.8; its start counts from the start of the session. There are \
      \(Intervention.names.joined(separator: ", ")).

      Example: hrv-tool simulate --protocol swedish --seed 7 --out swedish-7
      Example: hrv-tool simulate --protocol SampleData/back-and-breathing.yaml --out own --quiet
      """)

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "The protocol; see 'hrv-tool protocols'. A path, with a '/' or ending in .yaml, .yml or "
        + ".json, is read as a protocol file.", valueName: "name|file"))
  var protocolName = "swedish"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Rest before contact, up to 48h. (default: the protocol's own)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var before: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Contact, up to 48h. (default: the protocol's own)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var during: DurationArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Rest after contact, up to 48h. (default: the protocol's own)",
      valueName: "duration"),
    transform: DurationArgument.init(parsing:))
  var after: DurationArgument?

  @Option(
    help: ArgumentHelp(
      "How touch of light pressure is read. (default: as the protocol says)",
      valueName: "reading"))
  var lightTouch: LightTouchReading?

  @Option(
    name: .customLong("intervention"),
    help: ArgumentHelp(
      "Something done besides touch, as kind:start=5m,duration=2m and its quantities; may be "
        + "repeated. (default: none but the protocol's own)",
      valueName: "kind:..."))
  var interventions: [String] = []

  @OptionGroup(title: "Person")
  var person: SubjectOptions

  @OptionGroup(title: "Disturbances")
  var disturbance: DisturbanceOptions

  @Option(
    parsing: .unconditional,
    help: "The seed of the random numbers, 0 or more; the same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "The evidence that sets the size of the effects.",
      valueName: "profile"))
  var evidence: EvidenceProfile = .central

  @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var out = "session"

  @Option(
    help: ArgumentHelp(
      "Write the charts of the report as SVG files into a folder, and as PNG files where "
        + "rsvg-convert is installed. (default: none)", valueName: "folder"))
  var plots: String?

  @Flag(help: "Write into a folder that is not empty, replacing files of the same names.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing besides failures.")
  var quiet = false

  func validate() throws {
    _ = try person.subject()
    _ = try disturbance.rates()
    try checkLengths()
    if plots == "-" { throw ValidationError("--plots is a folder; give its name") }
    if plots == "" { throw ValidationError("--plots needs a name") }
    // A file is read when the command runs: what is wrong with it is no wrong usage.
    if case .builtIn(let builtIn) = try ProtocolChoice(protocolName) {
      _ = try session(of: builtIn.definition)
    }
  }

  func run() throws {
    let choice = try ProtocolChoice(protocolName)
    let (chosen, durations) = try session(of: choice.read())
    if before ?? during ?? after != nil, chosen.interventions.count > interventions.count {
      Console.note(
        "the interventions of \(chosen.name) keep their times from the start of the session",
        unless: quiet)
    }
    let request = SessionRequest(
      chosen, durations: durations, subject: try person.subject(), origin: person.origin,
      disturbances: try disturbance.rates(), profile: evidence, seed: seed)
    let folder = try SessionFolder(path: out, replacesFiles: force)
    let session = try Session(simulating: request)
    let figures = try SessionFigures(session, workers: ProcessorCount.online)
    let plotFolder: PlotFolder? = if let plots { try PlotFolder(path: plots) } else { nil }
    let page = SessionReport.html(
      session, figures,
      origin: SessionReport.Origin(
        command: ReproducingCommand.session, protocolFile: try choice.fileHash()))
    let names = try folder.write(session, report: page)
    try plotFolder?.write(SessionReport.charts(session, figures), unless: quiet)
    Console.note(
      "wrote \(names.joined(separator: ", ")) to \(out): "
        + "\(session.recorded.count) beats, \(chosen.name), \(evidence.rawValue) evidence, "
        + "seed \(seed)",
      unless: quiet)
  }

  /// The protocol with what the options change, and the lengths of its phases.
  private func session(
    of chosen: SessionProtocol
  ) throws -> (SessionProtocol, SessionDurations) {
    let durations = try durations(chosen.defaultDurations)
    let added = try interventions.map { text in
      do throws(ProtocolFileError) {
        return try InterventionText.read(text, sessionSeconds: durations.totalSeconds)
      } catch {
        throw ValidationError("--intervention \(text.prefix(60)): \(error.description)")
      }
    }
    return (chosen.changed(lightTouch: lightTouch, adding: added), durations)
  }

  private func checkLengths() throws {
    for (name, duration) in [("--before", before), ("--during", during), ("--after", after)] {
      if let duration, duration.seconds > SessionDurations.longestPhaseSeconds {
        let limit = DurationText.text(SessionDurations.longestPhaseSeconds)
        throw ValidationError("\(name) is \(duration); give at most \(limit)")
      }
    }
  }

  private func durations(_ usual: SessionDurations) throws -> SessionDurations {
    do {
      return try SessionDurations(
        beforeSeconds: before?.seconds ?? usual.beforeSeconds,
        duringSeconds: during?.seconds ?? usual.duringSeconds,
        afterSeconds: after?.seconds ?? usual.afterSeconds)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
