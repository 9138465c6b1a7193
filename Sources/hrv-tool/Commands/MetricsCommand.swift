import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool metrics`: what can be computed, and how.
struct MetricsCommand: ParsableCommand {
  /// The catalogue has one form more than other results: its page in the documentation.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case csv
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "List the metrics: key, name, unit, definition, minimum data, reference.",
    usage: "hrv-tool metrics [<name> ...] [<options>]",
    discussion: """
      Example: hrv-tool metrics
      Example: hrv-tool metrics rmssd dfa_alpha1
      """)

  @Argument(
    help: ArgumentHelp(
      "Keys or groups to explain in full; without any, all are listed.", valueName: "name"))
  var names: [String] = []

  @Option(help: "The form of the list; markdown is the page of the documentation.")
  var format: Format = .table

  @OptionGroup
  var destination: DestinationOptions

  func validate() throws {
    if format == .markdown, !names.isEmpty {
      throw ValidationError("--format markdown writes the page of all metrics; leave out the names")
    }
    _ = try selection()
  }

  func run() throws {
    let metrics = try selection().metrics
    let text =
      switch format {
      case .table:
        names.isEmpty
          ? MetricCatalogueReport.table(metrics) : MetricCatalogueReport.explanation(metrics)
      case .json: MetricCatalogueReport.json(metrics)
      case .csv: MetricCatalogueReport.csv(metrics)
      case .markdown: MetricPage.markdown()
      }
    try ResultOutput.write(text, to: destination.output)
  }

  private func selection() throws -> MetricSelection {
    guard !names.isEmpty else { return .all }
    do {
      return try MetricSelection(parsing: names.joined(separator: ","))
    } catch {
      throw ValidationError(UnknownMetric.sentence(error.name))
    }
  }
}
