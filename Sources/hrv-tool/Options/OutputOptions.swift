import ArgumentParser
import AutonomicSim
import HRVReport

/// Where results go and in which form.
struct OutputOptions: ParsableArguments {
  /// The forms a result can take.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case csv

    /// The form of a batch of analyses.
    var batchFormat: AnalysisBatch.Format {
      switch self {
      case .table: .table
      case .json: .json
      case .csv: .csv
      }
    }
  }

  @Option(name: .long, help: "The form of the result.")
  var format: Format = .table

  @OptionGroup
  var destination: DestinationOptions

  /// Where the result goes.
  var output: String { destination.output }
  /// Whether to say nothing besides.
  var quiet: Bool { destination.quiet }
}
