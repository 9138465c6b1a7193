import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool formats`: what can be read and written.
struct FormatsCommand: ParsableCommand {
  /// The list has one form more than other results: the page of the documentation.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case csv
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the file formats that are read and written.",
    usage: "hrv-tool formats [<options>]",
    discussion: """
      Example: hrv-tool formats
      """)

  @Option(help: "The form of the result; markdown is the page of the documentation.")
  var format: Format = .table

  @OptionGroup
  var destination: DestinationOptions

  func run() throws {
    let formats = BuiltInFormat.allCases
    let text =
      switch format {
      case .table: FormatReport.table(formats)
      case .json: FormatReport.json(formats)
      case .csv: FormatReport.csv(formats)
      case .markdown: FormatReport.markdown(formats)
      }
    try ResultOutput.write(text, to: destination.output)
  }
}
