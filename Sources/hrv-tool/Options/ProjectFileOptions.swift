import ArgumentParser
import AutonomicSim

/// Where the defaults of a laboratory come from; they are put in place before options are parsed.
struct ProjectFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take defaults from this project file; options given here win. (default: "
        + "\(ProjectFile.standardName) in the current folder, where there is one)",
      valueName: "file"))
  var config: String?

  @Flag(name: .customLong("no-config"), help: "Look at no project file.")
  var ignoresConfig = false

  /// Says on standard error what was taken from a project file, where results do not.
  func tellUse(unless isQuiet: Bool) {
    guard let use = ProjectDefaults.inUse else { return }
    Console.note("\(use.file) sets \(use.keys.joined(separator: ", "))", unless: isQuiet)
  }

  func validate() throws {
    if config != nil, ignoresConfig {
      throw ValidationError("--config and --no-config contradict each other; give one of them")
    }
  }
}
