import Foundation
import Testing

@Suite("Files that cannot be read", .timeLimit(.minutes(5)))
struct InputErrorTests {
  /// The commands that read one recording.
  static let readers = [["analyze"], ["inspect"], ["compare"], ["convert", "--to", "rr-csv"]]

  /// Runs a reader on a path and returns its sentence.
  private func sentence(
    _ reader: [String], _ path: String, in folder: TemporaryFolder
  ) throws -> String {
    let output = reader[0] == "convert" ? ["-"] : []
    let run = try CommandRun(reader + [path] + output, in: folder)
    #expect(run.status == 1)
    #expect(!run.wasSignalled)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("\n"))
    #expect(run.errors.split(separator: "\n").count == 1, "one sentence: \(run.errors)")
    return run.errors
  }

  @Test("missing", arguments: readers)
  func missing(reader: [String]) throws {
    #expect(
      try sentence(reader, "no/such.txt", in: TemporaryFolder())
        == "hrv-tool: no/such.txt: there is no such file; check the path\n")
  }

  @Test("a folder", arguments: readers.filter { $0 != ["compare"] })
  func directory(reader: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("visit")
    #expect(
      try sentence(reader, "visit", in: folder)
        == "hrv-tool: visit: this is a folder; give the file that holds the recording\n")
  }

  @Test("a folder without a session")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("visit")
    #expect(
      try sentence(["compare"], "visit", in: folder)
        == "hrv-tool: visit/rr.csv: there is no such file; check the path\n")
  }

  @Test("empty", arguments: readers)
  func empty(reader: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.txt")
    #expect(
      try sentence(reader, "empty.txt", in: folder)
        == "hrv-tool: empty.txt: the file is empty; a recording needs at least one interval\n")
  }

  @Test("binary", arguments: readers)
  func binary(reader: [String]) throws {
    let folder = try TemporaryFolder()
    // No known signature, with zero bytes as text never has.
    try folder.write(Data((0..<3000).map { UInt8(truncatingIfNeeded: $0 * 7) }), to: "x.dat")
    let sentence = try sentence(reader, "x.dat", in: folder)
    #expect(sentence.hasPrefix("hrv-tool: x.dat: "))
    #expect(sentence.contains("binary"))
  }

  @Test("a cell that is no number is named with its line", arguments: readers)
  func badCell(reader: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "time_s,rr_ms\n0.8,800\n1.6,eight\n2.4,800\n", to: "bad.csv")
    #expect(try sentence(reader, "bad.csv", in: folder).hasPrefix("hrv-tool: bad.csv, line 3: "))
  }

  @Test(
    "unreadable", .enabled(if: geteuid() != 0, "root may read everything"), arguments: readers)
  func unreadable(reader: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("secret.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.file("secret.txt").path)
    #expect(
      try sentence(reader, "secret.txt", in: folder)
        == "hrv-tool: secret.txt: the file may not be read; check its permissions (chmod +r)\n")
  }

  @Test("nothing on standard input")
  func emptyInput() throws {
    let run = try CommandRun(["analyze", "-"], in: TemporaryFolder())
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("hrv-tool: standard input: the file is empty"))
  }

  @Test("intervals that all are lost signal leave nothing to analyse")
  func lostSignal() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "9000\n", count: 20), to: "lost.txt")
    let run = try CommandRun(["analyze", "lost.txt", "--unit", "ms"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("lost.txt: no usable interval is left; all are longer than 3s"))
  }
}
