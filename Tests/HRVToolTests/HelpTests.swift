import Foundation
import Testing

@Suite("Help", .timeLimit(.minutes(5)))
struct HelpTests {
  static let commands = [
    "simulate", "analyze", "compare", "convert", "course", "formats", "inspect", "metrics",
    "protocols",
    "evidence", "validate",
  ]

  @Test("the help of each command is on standard output, status 0", arguments: commands)
  func command(name: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([name, "--help"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, isKeptAs: "help-\(name).txt")
    for arguments in [[name, "-h"], ["help", name]] {
      let same = try CommandRun(arguments, in: folder)
      #expect(same.status == 0)
      #expect(same.text == run.text)
    }
  }

  @Test("without arguments the program shows its help")
  func root() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, isKeptAs: "help.txt")
    for arguments in [["--help"], ["-h"], ["help"]] {
      #expect(try CommandRun(arguments, in: folder).text == run.text)
    }
    for command in Self.commands { #expect(run.text.contains("\n  \(command)")) }
  }

  @Test("each option has its default, or stands for nothing when left out", arguments: commands)
  func defaults(name: String) throws {
    let folder = try TemporaryFolder()
    let help = try CommandRun([name, "--help"], in: folder).text
    // An entry starts with two blanks and a dash; its text goes on in lines indented further.
    var entries = [String]()
    for line in help.split(separator: "\n") {
      if line.hasPrefix("  -") {
        entries.append(String(line))
      } else if line.hasPrefix("     "), !entries.isEmpty {
        entries[entries.count - 1] += " " + line.trimmingCharacters(in: .whitespaces)
      } else if !line.isEmpty {
        continue
      }
    }
    #expect(entries.count > 2)
    for entry in entries where entry.contains("<") {
      #expect(entry.contains("default:"), "\(entry)")
    }
  }

  @Test("the version is one line")
  func version() throws {
    let run = try CommandRun(["--version"], in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
