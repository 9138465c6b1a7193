import Foundation
import Testing

@Suite("Examples in the help", .timeLimit(.minutes(5)))
struct HelpExampleTests {
  /// One example of one command.
  struct Example: CustomTestStringConvertible, Sendable {
    let line: String
    var testDescription: String { line }
    var arguments: [String] { line.split(separator: " ").dropFirst().map(String.init) }
  }

  private static let sampleData = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleData")

  /// Every example of every command, as the built program prints it.
  private static func examples() throws -> [Example] {
    let folder = try TemporaryFolder()
    return try HelpTests.commands.flatMap { command in
      let help = try CommandRun([command, "--help"], in: folder).text
      // A long example is broken at blanks; an empty line or the next example ends it.
      var examples = [Example]()
      var isOpen = false
      for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("Example: ") {
          examples.append(Example(line: String(line.dropFirst("Example: ".count))))
          isOpen = true
        } else if line.isEmpty {
          isOpen = false
        } else if isOpen, let last = examples.popLast() {
          examples.append(Example(line: last.line + " " + line))
        }
      }
      #expect(!examples.isEmpty, "the help of \(command) has no example")
      return examples
    }
  }

  /// A folder that holds the sample recordings, as a clone of the project does.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: sampleData, to: folder.file("SampleData"))
    return folder
  }

  @Test("each example runs as it stands, in a folder with the sample data")
  func runs() throws {
    let examples = try Self.examples()
    #expect(examples.count >= 20)
    let folder = try Self.folder()
    for example in examples {
      #expect(example.line.hasPrefix("hrv-tool "), "\(example.line)")
      let before = try folder.names
      let run = try CommandRun(example.arguments, in: folder)
      #expect(run.status == 0, "\(example.line): \(run.errors)")
      // What an example makes is output or a file, never nothing.
      #expect(try !run.output.isEmpty || folder.names != before, "\(example.line)")
    }
  }
}
