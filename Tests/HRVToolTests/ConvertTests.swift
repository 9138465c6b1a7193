import Foundation
import Testing

@Suite("convert", .timeLimit(.minutes(5)))
struct ConvertTests {
  @Test("rr-csv to rr-csv is the same file")
  func identity() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    let run = try CommandRun(
      ["convert", "session/rr.csv", "again.csv", "--to", "rr-csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(try folder.read("again.csv") == folder.read("session/rr.csv"))
  }

  @Test("every format that is written reads back to the same intervals")
  func roundTrips() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    let intervals = try folder.text("session/rr.csv").split(separator: "\n").dropFirst().map {
      String($0.split(separator: ",")[1])
    }
    for format in ["rr-csv", "rr-json", "kubios-text", "plain-text"] {
      let there = try CommandRun(
        ["convert", "session/rr.csv", "\(format).out", "--to", format, "-q"], in: folder)
      #expect(there.status == 0)
      #expect(there.errors.isEmpty)
      let back = try CommandRun(["convert", "\(format).out", "-", "-q"], in: folder)
      #expect(back.status == 0)
      #expect(back.lines.map(String.init) == intervals, "\(format)")
    }
  }

  @Test(
    "the suffix of the output chooses the format where none is named",
    arguments: [
      ("a.csv", "rr-csv"), ("a.json", "rr-json"), ("a.atr", "wfdb"), ("a.QRS", "wfdb"),
      ("a.edf", "edf"), ("a.txt", "plain-text"), ("a", "plain-text"), ("b.csv/a", "plain-text"),
    ])
  func suffixes(name: String, format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("in.txt")
    try folder.makeFolder("b.csv")
    let run = try CommandRun(["convert", "in.txt", name, "-q"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let inspection = try CommandRun(["inspect", name, "--format", "json"], in: folder)
    #expect(inspection.text.contains("\"format\": \"\(format)\""))
  }

  @Test("what a format cannot hold is said, and -q silences it")
  func losses() throws {
    let folder = try TemporaryFolder()
    try folder.simulate()
    let run = try CommandRun(["convert", "session/rr.csv", "-"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "hrv-tool: the names of the phases are lost\n")
    let quiet = try CommandRun(["convert", "session/rr.csv", "-", "-q"], in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == run.output)
  }

  @Test("standard input to standard output")
  func streams() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["convert", "-", "-"], in: folder, input: Data("0.8\n0.81\n0.79\n0.805\n".utf8))
    #expect(run.status == 0)
    #expect(run.text == "800\n810\n790\n805\n")
  }
}
