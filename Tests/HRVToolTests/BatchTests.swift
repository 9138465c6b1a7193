import Foundation
import Testing

@Suite("Several files", .timeLimit(.minutes(5)))
struct BatchTests {
  private func folderWithTwoRecordings() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a")
    try folder.makeFolder("b")
    try folder.writeRecording("a/rr.txt", seed: 1)
    try folder.writeRecording("b/rr.txt", seed: 2)
    return folder
  }

  @Test("JSON is an object a line, in the order of the files")
  func lines() throws {
    let folder = try folderWithTwoRecordings()
    let run = try CommandRun(
      ["analyze", "b/rr.txt", "a/rr.txt", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    let files = try run.lines.map {
      try JSONInspection($0).object("source")["file"] as? String
    }
    #expect(files == ["b/rr.txt", "a/rr.txt"])
    for line in run.lines { try JSONInspection(line).expectSoundNumbers() }
  }

  @Test("a file that fails is a row with its reason; the others are done; status 2")
  func oneFails() throws {
    let folder = try folderWithTwoRecordings()
    let arguments = ["analyze", "a/rr.txt", "missing.txt", "b/rr.txt", "--metrics", "rmssd"]
    let json = try CommandRun(arguments + ["--format", "json"], in: folder)
    #expect(json.status == 2)
    #expect(json.lines.count == 3)
    let failed = try JSONInspection(json.lines[1])
    #expect(try failed.object("source")["file"] as? String == "missing.txt")
    #expect(
      failed.root["reason"] as? String
        == "missing.txt: there is no such file; check the path")
    #expect(failed.root["metrics"] == nil)
    #expect(
      json.errors == """
        hrv-tool: missing.txt: there is no such file; check the path
        hrv-tool: 1 of 3 recordings could not be analysed

        """)

    let csv = try CommandRun(arguments + ["--format", "csv"], in: folder)
    #expect(csv.status == 2)
    #expect(
      csv.lines.map { $0.split(separator: ",")[0] } == [
        "file", "a/rr.txt", "missing.txt", "b/rr.txt",
      ])
    #expect(csv.lines[2] == "missing.txt,,,,missing.txt: there is no such file; check the path")

    let table = try CommandRun(arguments, in: folder)
    #expect(table.status == 2)
    #expect(
      table.text.contains("Not analysed\n  missing.txt: there is no such file; check the path\n"))
  }

  @Test("a batch and single runs give the same numbers")
  func sameAsSingle() throws {
    let folder = try folderWithTwoRecordings()
    let batch = try CommandRun(["analyze", "a/rr.txt", "b/rr.txt", "--format", "csv"], in: folder)
    let first = try CommandRun(["analyze", "a/rr.txt", "--format", "csv"], in: folder)
    let second = try CommandRun(["analyze", "b/rr.txt", "--format", "csv"], in: folder)
    // A batch has one column more, for the reason of what failed.
    #expect(batch.lines[1] == first.lines[1] + ",")
    #expect(batch.lines[2] == second.lines[1] + ",")
  }

  @Test("standard input is one of the files")
  func standardInput() throws {
    let folder = try folderWithTwoRecordings()
    let run = try CommandRun(
      ["analyze", "-", "--format", "csv"], in: folder, input: folder.read("a/rr.txt"))
    let file = try CommandRun(["analyze", "a/rr.txt", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.text == file.text.replacingOccurrences(of: "a/rr.txt", with: "standard input"))
  }
}
