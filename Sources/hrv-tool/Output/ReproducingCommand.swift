import AutonomicSim

/// The command line of this run as others may repeat it: with what a project file set written out,
/// without the file itself and without the places this run writes to.
enum ReproducingCommand {
  /// The command line of a report that was asked for, its words quoted for a shell where they need it.
  static var text: String {
    text(
      leavingOut: ["-o", "--output", "--plots", "--report", "--config"], flags: [],
      adding: ["--report", "report.html"])
  }

  /// The command line of a session folder, which always has a report.
  static var session: String {
    text(
      leavingOut: ["--out", "--plots"], flags: ["--force", "-q", "--quiet"], adding: [])
  }

  /// The command line without what belongs to this run alone.
  ///
  /// - Parameters:
  ///   - places: Options whose values are places of this run.
  ///   - flags: Flags that change nothing in what is written.
  ///   - added: Words to add to the options.
  /// - Returns: The words, quoted for a shell where they need it.
  private static func text(
    leavingOut places: [String], flags: [String], adding added: [String]
  ) -> String {
    var words = [AutonomicSimVersion.toolName]
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        // All that follows are files.
        words += added + [word] + rest
        return words.map(quoted).joined(separator: " ")
      }
      if places.contains(word) {
        _ = rest.popFirst()
      } else if !flags.contains(word), !places.contains(where: { word.hasPrefix($0 + "=") }) {
        words.append(word)
      }
    }
    return (words + added).map(quoted).joined(separator: " ")
  }

  /// The words of the command line, with the settings of a project file.
  private static var arguments: [String] {
    guard let defaults = ProjectDefaults.current else {
      return Array(CommandLine.arguments.dropFirst())
    }
    var arguments = defaults.arguments
    // Another's project file must not come in between.
    if defaults.use != nil { arguments.insert("--no-config", at: 1) }
    return arguments
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_./:=,+%@".utf8.contains(byte)
    }
    if plain, !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
