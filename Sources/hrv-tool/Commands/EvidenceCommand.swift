import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool evidence`: what the literature says, and how far it can be trusted.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "List what massage does by the literature: size, source, grade, contradictions.",
    usage: "hrv-tool evidence [<name> ...] [<options>]",
    discussion: """
      Example: hrv-tool evidence cortisol
      Example: hrv-tool evidence --grade A,A2 --profile central
      """)

  @Argument(
    help: ArgumentHelp(
      "Systems or quantities to explain in full, such as cortisol or ln_hf; without any, all are "
        + "listed.", valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whose figures to show. (default: all three)",
      valueName: "profile"))
  var profile: EvidenceProfile?

  @Option(
    help: ArgumentHelp(
      "Grades separated by commas, of: \(Self.gradeNames). (default: all)", valueName: "grades"))
  var grade: String?

  @Flag(help: "List the sources instead of the effects.")
  var sources = false

  @Flag(help: "Write the sources as BibTeX, which is Documentation/references.bib.")
  var bibtex = false

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    if sources, bibtex {
      throw ValidationError("--sources and --bibtex are two forms of one list; give one of them")
    }
    if bibtex, output.format != .table {
      throw ValidationError("--bibtex is a form of its own; leave out --format")
    }
    if profile != nil, sources || bibtex {
      throw ValidationError("sources have no profile; leave out --profile")
    }
    _ = try selection()
  }

  func run() throws {
    try ResultOutput.write(text(of: selection()), to: output.output)
  }

  private func text(of selection: EvidenceSelection) -> String {
    if bibtex { return BibTeX.text(selection.sources) }
    if sources {
      return switch output.format {
      case .table: SourceList.text(selection.sources)
      case .json: EvidenceJSON.sources(selection.sources)
      case .csv: EvidenceCSV.sources(selection.sources)
      }
    }
    let profiles = profile.map { [$0] } ?? EvidenceProfile.allCases
    return switch output.format {
    case .table:
      names.isEmpty
        ? EvidenceTable.list(selection, profiles: profiles)
        : EvidenceTable.explanation(selection, profiles: profiles)
    case .json: EvidenceJSON.effects(selection, profiles: profiles)
    case .csv: EvidenceCSV.effects(selection, profiles: profiles)
    }
  }

  private func selection() throws -> EvidenceSelection {
    do {
      return try EvidenceSelection(names: names, grades: grades())
    } catch let error as EvidenceSelection.UnknownName {
      throw ValidationError(
        "there is no system or quantity '\(error.name)'"
          + NearestName.text(for: error.name, among: EvidenceSelection.knownNames)
          + "; 'hrv-tool evidence' lists them")
    }
  }

  private func grades() throws -> [EvidenceGrade] {
    guard let grade else { return [] }
    return try grade.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let grade = EvidenceGrade(rawValue: name.uppercased()) else {
        throw ValidationError(
          "there is no evidence grade '\(name)'; the grades are \(Self.gradeNames)")
      }
      return grade
    }
  }

  private static var gradeNames: String {
    EvidenceGrade.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
