import AutonomicSim

/// The command line of this run as others may repeat it: with what a project file set written out,
/// without the file itself and without the places this run writes to.
enum ReproducingCommand {
  /// Options whose values are places of this run.
  private static let places = ["-o", "--output", "--plots", "--report", "--config"]

  /// The command line, its words quoted for a shell where they need it.
  static var text: String {
    guard let defaults = ProjectDefaults.current else {
      return text(of: Array(CommandLine.arguments.dropFirst()))
    }
    var arguments = defaults.arguments
    // Another's project file must not come in between.
    if defaults.use != nil { arguments.insert("--no-config", at: 1) }
    return text(of: arguments)
  }

  private static func text(of arguments: [String]) -> String {
    var words = [AutonomicSimVersion.toolName]
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        // All that follows are files.
        words += ["--report", "report.html", word] + rest
        return words.map(quoted).joined(separator: " ")
      }
      if places.contains(word) {
        _ = rest.popFirst()
      } else if !places.contains(where: { word.hasPrefix($0 + "=") }) {
        words.append(word)
      }
    }
    return (words + ["--report", "report.html"]).map(quoted).joined(separator: " ")
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
