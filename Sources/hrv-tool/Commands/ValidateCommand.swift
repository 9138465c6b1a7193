import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool validate`: the simulation held to published physiology.
struct ValidateCommand: AsyncParsableCommand {
  /// More seeds than this would run for hours and change no digit that is shown.
  private static let mostSeeds = 10_000
  /// What stands for all studies.
  private static let studiesName = "studies"

  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Hold the simulation to published physiology: one line for each target.",
    usage: "hrv-tool validate [<name> ...] [<options>]",
    discussion: """
      Each target is a published value with a band that was fixed before anything was measured. \
      Targets held apart were never used for setting a parameter of the model.

      'studies', or the name of a study, repeats published studies with virtual people instead: a \
      published statistic passes if it lies in the middle 95 % of \
      \(StudyReplication.virtualStudies) virtual studies of the same size.

      Exit status 1 says that a target was missed, or could not be measured.

      Example: hrv-tool validate rest_lf --seeds 2
      Example: hrv-tool validate head-up-tilt --format json --output tilt.json
      """)

  @Argument(
    help: ArgumentHelp(
      "Groups, targets or studies; without any, all targets are measured. The groups are "
        + ValidationGroup.allCases.map(\.rawValue).joined(separator: ", ") + "; the studies are "
        + PublishedStudy.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "The seeds of a target, 1 to \(mostSeeds); what needs more takes proportionally more.",
      valueName: "count"))
  var seeds: Int = PhysiologicalValidation.standardSeeds

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try checkNames()
    guard (1...Self.mostSeeds).contains(seeds) else {
      throw ValidationError("--seeds is \(seeds); give 1 to \(Self.mostSeeds)")
    }
  }

  func run() async throws {
    let studies = studies
    if studies.isEmpty { try await measure() } else { try await repeatStudies(studies) }
  }

  private func measure() async throws {
    let progress = ProgressLine("simulated sessions", unless: output.quiet)
    let results = await PhysiologicalValidation(of: targets, seeds: seeds)
      .run(workers: ProcessorCount.online) { done, total in progress.show(done, of: total) }
    progress.clear()
    let text =
      switch output.format {
      case .table: ValidationTable.text(results)
      case .json: ValidationJSON.text(results, seeds: seeds)
      case .csv: ValidationCSV.text(results)
      }
    try ResultOutput.write(text, to: output.output)
    try fail(missed: results.count { $0.verdict == .fail }, of: results.count, "targets")
  }

  private func repeatStudies(_ studies: [PublishedStudy]) async throws {
    let pool = max(
      1, StudyReplication.standardPool * seeds / PhysiologicalValidation.standardSeeds)
    var comparisons = [StudyComparison]()
    for study in studies {
      let progress = ProgressLine("the sessions of \(study.rawValue)", unless: output.quiet)
      comparisons += await StudyReplication(of: study, pool: pool)
        .run(workers: ProcessorCount.online) { done, total in progress.show(done, of: total) }
      progress.clear()
    }
    let text =
      switch output.format {
      case .table: StudyReport.table(comparisons)
      case .json: StudyReport.json(comparisons, pool: pool)
      case .csv: StudyReport.csv(comparisons)
      }
    try ResultOutput.write(text, to: output.output)
    try fail(
      missed: comparisons.count { $0.verdict == .fail }, of: comparisons.count, "statistics")
  }

  private func fail(missed: Int, of count: Int, _ things: String) throws {
    guard missed > 0 else { return }
    throw ToolFailure.input("missed \(missed) of \(count) \(things)")
  }

  /// The targets that are named, in the order of their tables, each once; all without a name.
  private var targets: [ValidationTarget] {
    let wanted = Set(names)
    return PhysiologicalValidation.targets.filter {
      wanted.isEmpty || wanted.contains($0.id) || wanted.contains($0.group.rawValue)
    }
  }

  private var studies: [PublishedStudy] {
    PublishedStudy.allCases.filter {
      names.contains($0.rawValue) || names.contains(Self.studiesName)
    }
  }

  private func checkNames() throws {
    let groups = ValidationGroup.allCases.map(\.rawValue)
    let studies = [Self.studiesName] + PublishedStudy.allCases.map(\.rawValue)
    let known = groups + studies + PhysiologicalValidation.targets.map(\.id)
    if let name = names.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "there is no group, target or study '\(name)'" + NearestName.text(for: name, among: known)
          + "; the groups are \(groups.joined(separator: ", "))")
    }
    let named = names.count { studies.contains($0) }
    if named > 0, named < names.count {
      throw ValidationError(
        "studies and targets are judged apart; ask for them one after the other")
    }
  }
}
