import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool course`: many sessions over weeks.
struct CourseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Simulate a course of sessions over weeks: what lasts, and what returns in between.",
    usage: "hrv-tool course [<options>]",
    discussion: """
      Each session is simulated in full from the state the days before have left.

      Example: hrv-tool course --protocol swedish --per-week 1 --weeks 10
      Example: hrv-tool course --subject chronic-pain --per-week 2 --weeks 6 --follow-up 8 --report course.html
      """)

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "The protocol of each session, a name or a file; see 'hrv-tool protocols'.", valueName: "name"
    )
  )
  var protocolName = "swedish"

  @Option(help: ArgumentHelp("Sessions a week, 1 to 7, spread evenly.", valueName: "count"))
  var perWeek = 1

  @Option(help: ArgumentHelp("Weeks with sessions, 1 to 104.", valueName: "count"))
  var weeks = 10

  @Option(help: ArgumentHelp("Weeks without sessions afterwards, 0 to 104.", valueName: "count"))
  var followUp = 4

  @OptionGroup(title: "Person")
  var person: SubjectOptions

  @Option(
    parsing: .unconditional,
    help: "The seed of the random numbers, 0 or more; the same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "The evidence that sets the size of the effects.", valueName: "profile"))
  var evidence: EvidenceProfile = .central

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func validate() throws {
    try report.check(output: output.output)
    // A file is read when the command runs: what is wrong with it is no wrong usage.
    if case .builtIn(let builtIn) = try ProtocolChoice(protocolName) {
      _ = try course(of: builtIn.definition)
    }
  }

  func run() throws {
    if case .file(let path) = try ProtocolChoice(protocolName) {
      for place in [output.output, report.report] {
        if let place { try ResultOutput.refuse(place, among: [path], kind: "protocol") }
      }
    }
    let progress = ProgressLine("days", unless: output.quiet)
    let result = try course(of: ProtocolChoice(protocolName).read()).run { done, total in
      progress.show(done, of: total)
    }
    progress.clear()
    try ReportOutput.write(result, origin: person.origin, to: report, unless: output.quiet)
    let text =
      switch output.format {
      case .table: CourseTable.text(result)
      case .json: CourseJSON.text(result, origin: person.origin)
      case .csv: CourseCSV.text(result)
      }
    try ResultOutput.write(text, to: output.output)
  }

  private func course(of sessionProtocol: SessionProtocol) throws -> Course {
    do {
      return try Course(
        sessionProtocol, subject: try person.subject(), sessionsPerWeek: perWeek, weeks: weeks,
        followUpWeeks: followUp, profile: evidence, seed: seed)
    } catch let error as SimulationInputError {
      throw ValidationError(error.description)
    }
  }
}
