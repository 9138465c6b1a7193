import ArgumentParser
import AutonomicSim

/// The command line's root: parses, runs one subcommand, turns failures into exit codes.
@main
struct HRVTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: AutonomicSimVersion.toolName,
    abstract: "Simulate what a massage does to the autonomic nervous system; analyse RR intervals.",
    discussion: """
      A research tool. It gives no medical advice and is no medical device.

      Exit status: 0 done, 1 the input could not be read or analysed, 2 some files of several \
      failed, 64 wrong usage.
      """,
    version: AutonomicSimVersion.text,
    subcommands: [
      SimulateCommand.self, AnalyzeCommand.self, CompareCommand.self, ConvertCommand.self,
      CourseCommand.self, FormatsCommand.self, InspectCommand.self, MetricsCommand.self,
      ProtocolsCommand.self, EvidenceCommand.self, ValidateCommand.self,
    ])

  static func main() async {
    Interruption.removeTemporaryFiles()
    ProcessMemory.keepFreed()
    var hint = ""
    do {
      try checkCommandName()
      let defaults = try ProjectDefaults(Array(CommandLine.arguments.dropFirst()))
      hint = defaults.hint
      try await ProjectDefaults.$current.withValue(defaults) {
        var command = try parseAsRoot(defaults.arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      }
    } catch let failure as ToolFailure {
      Console.failure(failure.message)
      exit(withError: ExitCode(failure.status))
    } catch {
      let status = exitCode(for: error)
      guard status == .validationFailure else { exit(withError: error) }
      Console.say(WordSuggestion.adding(to: fullMessage(for: error)) + "\n" + hint)
      exit(withError: status)
    }
  }

  /// Says which command was probably meant; the parser would speak of an unexpected argument.
  private static func checkCommandName() throws {
    var words = CommandLine.arguments.dropFirst()
    // 'help' is a command whose argument is one.
    if words.first == "help" { words = words.dropFirst() }
    guard let name = words.first, !name.hasPrefix("-") else { return }
    let subcommands = configuration.subcommands.map { $0.configuration }
    let names = subcommands.compactMap(\.commandName)
    guard name != "help", !names.contains(name),
      !subcommands.contains(where: { $0.aliases.contains(name) })
    else { return }
    throw ValidationError(
      "there is no command '\(name)'" + NearestName.text(for: name, among: names + ["help"])
        + "; the commands are \(names.joined(separator: ", "))")
  }
}
