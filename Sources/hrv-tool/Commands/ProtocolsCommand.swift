import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool protocols`: what can be simulated.
struct ProtocolsCommand: ParsableCommand {
  /// Protocols have one form more than other results: the files they can be edited in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case csv
    case yaml
  }

  static let configuration = CommandConfiguration(
    commandName: "protocols",
    abstract: "List the built-in session protocols with their effects, sources and doubts.",
    usage: "hrv-tool protocols [<name> ...] [<options>]",
    discussion: """
      Example: hrv-tool protocols swedish
      Example: hrv-tool protocols swedish --format yaml --output my-protocol.yaml
      """)

  @Argument(
    help: ArgumentHelp(
      "Protocols to explain in full; without any, all are listed. A path, with a '/' or ending in "
        + ".yaml, .yml or .json, is read as a protocol file.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "List the techniques of touch instead, with their weights, sources and doubts.")
  var techniques = false

  @Flag(help: "Write the JSON Schema of protocol files instead.")
  var schema = false

  @Option(help: "The form of the result; yaml is a protocol file and takes one name.")
  var format: Format = .table

  @OptionGroup
  var destination: DestinationOptions

  func validate() throws {
    if techniques, schema {
      throw ValidationError("--techniques and --schema write different things; give one of them")
    }
    if techniques || schema, !names.isEmpty {
      throw ValidationError(
        "\(schema ? "--schema" : "--techniques") speaks of no protocol; leave out the names")
    }
    if schema, format != .table {
      throw ValidationError("--schema has one form; leave out --format")
    }
    if format == .yaml, techniques || names.count != 1 {
      throw ValidationError("--format yaml writes one protocol file; give the name of one protocol")
    }
    for name in names { _ = try ProtocolChoice(name) }
  }

  func run() throws {
    try ResultOutput.write(text(), to: destination.output)
  }

  private func text() throws -> String {
    if schema { return ProtocolSchema.text() }
    if techniques {
      return switch format {
      case .table, .yaml: TechniqueReport.table()
      case .json: TechniqueReport.json()
      case .csv: TechniqueReport.csv()
      }
    }
    if names.isEmpty, format == .table { return ProtocolReport.table(BuiltInProtocol.allCases) }
    let protocols =
      names.isEmpty
      ? BuiltInProtocol.allCases.map(\.definition)
      : try names.map { try ProtocolChoice($0).read() }
    switch format {
    case .table: return ProtocolReport.explanation(protocols)
    case .json: return ProtocolReport.json(protocols)
    case .csv: return ProtocolReport.csv(protocols)
    case .yaml:
      do {
        return try protocols.map(ProtocolFile.text).joined()
      } catch {
        throw ToolFailure.input("\(error)")
      }
    }
  }
}
