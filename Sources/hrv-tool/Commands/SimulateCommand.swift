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
      The folder holds session.json (options, truth, analysis, changes), rr.csv (beats) and \
      signals.csv (tones, heart rate, breathing, blood pressure, four rows a second).

      Durations are written 90s, 15m or 1h30m; bare numbers are seconds.

      Example: hrv-tool simulate --protocol swedish --seed 7 --out swedish-7
      """)

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "The protocol; see 'hrv-tool protocols'.", valueName: "name"))
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

  @OptionGroup(title: "Person")
  var person: SubjectOptions

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

  @Flag(help: "Write into a folder that is not empty, replacing files of the same names.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing besides failures.")
  var quiet = false

  func validate() throws {
    _ = try sessionProtocol()
    _ = try durations(sessionProtocol().defaultDurations)
    _ = try person.subject()
  }

  func run() throws {
    let chosen = try sessionProtocol()
    let request = SessionRequest(
      chosen, durations: try durations(chosen.defaultDurations), subject: try person.subject(),
      profile: evidence, seed: seed)
    let folder = try SessionFolder(path: out, replacesFiles: force)
    let session = try Session(simulating: request)
    try folder.write(session)
    Console.note(
      "wrote \(SessionFolder.fileNames.joined(separator: ", ")) to \(out): "
        + "\(session.prepared.series.count) beats, \(chosen.name), \(evidence.rawValue) evidence, "
        + "seed \(seed)",
      unless: quiet)
  }

  private func sessionProtocol() throws -> SessionProtocol {
    guard let builtIn = BuiltInProtocol(rawValue: protocolName) else {
      throw ValidationError(UnknownProtocol.sentence(protocolName))
    }
    return builtIn.definition
  }

  private func durations(_ usual: SessionDurations) throws -> SessionDurations {
    for (name, duration) in [("--before", before), ("--during", during), ("--after", after)] {
      if let duration, duration.seconds > SessionDurations.longestPhaseSeconds {
        let limit = DurationText.text(SessionDurations.longestPhaseSeconds)
        throw ValidationError("\(name) is \(duration); give at most \(limit)")
      }
    }
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
