import ArgumentParser
import AutonomicSim
import HRVReport

/// `hrv-tool protocols`: what can be simulated.
struct ProtocolsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocols",
    abstract: "List the built-in session protocols with their effects, sources and doubts.")

  @Argument(help: "Protocols to explain in full; without any, all are listed.")
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
        let known = BuiltInProtocol.allCases.map(\.rawValue)
        throw ValidationError(
          "there is no protocol '\(name)'" + Suggestion.text(for: name, among: known))
      }
      return builtIn.definition
    }
  }
}
