import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool inspect`: what is in a file; analyses nothing.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Tell what is in a file: format, unit and why, beats, gaps, clock check.",
    usage: "hrv-tool inspect <file> [<options>]",
    discussion: "Example: hrv-tool inspect SampleData/rest-5min-kubios.txt")

  @Argument(help: "The recording; '-' is standard input.")
  var file: String

  @OptionGroup(title: "Reading")
  var input: InputOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup(title: "Defaults")
  var projectFile: ProjectFileOptions

  func run() throws {
    try ResultOutput.refuse(output.output, among: [file])
    projectFile.tellUse(unless: output.quiet)
    let inspections = try input.readSessions(file).map(\.inspection)
    let text =
      switch output.format {
      case .table: InspectionReport.table(inspections)
      case .json: InspectionReport.json(inspections)
      case .csv: InspectionReport.csv(inspections)
      }
    try ResultOutput.write(text, to: output.output)
  }
}
