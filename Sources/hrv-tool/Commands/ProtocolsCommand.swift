import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool protocols`: what can be simulated.
struct ProtocolsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocols",
    abstract: "List the built-in session protocols with their effects, sources and doubts.",
    usage: "hrv-tool protocols [<name> ...] [<options>]")

  @Argument(
    help: ArgumentHelp(
      "Protocols to explain in full; without any, all are listed.", valueName: "name"))
  var names: [String] = []

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    _ = try chosen()
  }

  func run() throws {
    let protocols = try chosen()
    let text =
      switch output.format {
      case .table:
        names.isEmpty
          ? ProtocolReport.table(protocols) : ProtocolReport.explanation(protocols)
      case .json: ProtocolReport.json(protocols)
      case .csv: ProtocolReport.csv(protocols)
      }
    try ResultOutput.write(text, to: output.output)
  }

  private func chosen() throws -> [SessionProtocol] {
    guard !names.isEmpty else { return BuiltInProtocol.allCases.map(\.definition) }
    return try names.map { name in
      guard let builtIn = BuiltInProtocol(rawValue: name) else {
        throw ValidationError(UnknownProtocol.sentence(name))
      }
      return builtIn.definition
    }
  }
}
