import Foundation
import Testing

@Suite("Being stopped", .timeLimit(.minutes(5)), .serialized)
struct InterruptionTests {
  /// Where the tests run in the background of a shell, they and the programs they start would
  /// inherit an ignored SIGINT.
  init() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }

  @Test("a run that waits for its input ends by the signal", arguments: [SIGINT, SIGTERM, SIGHUP])
  func waiting(number: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("endless")
    try folder.write("old", to: "result")
    let run = try StartedRun(["analyze", "endless", "-o", "result"], in: folder)
    // Opening for writing succeeds once the program has opened the other end.
    let writer = try FileHandle(forWritingTo: folder.file("endless"))
    try writer.write(contentsOf: Data("800\n810\n".utf8))
    kill(run.process.processIdentifier, number)
    let ended = try run.end()
    try writer.close()
    #expect(ended.wasSignalled)
    #expect(ended.status == number)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.isEmpty)
    #expect(try folder.names == ["endless", "result"])
    #expect(try folder.text("result") == "old")
  }

  @Test("a long simulation that is stopped leaves no folder", arguments: [SIGINT, SIGTERM])
  func longSimulation(number: Int32) throws {
    let folder = try TemporaryFolder()
    let run = try StartedRun(
      ["simulate", "--before", "8h", "--during", "8h", "--after", "8h", "--out", "s"], in: folder)
    Thread.sleep(forTimeInterval: 0.2)
    kill(run.process.processIdentifier, number)
    let ended = try run.end()
    #expect(ended.wasSignalled)
    #expect(ended.status == number)
    #expect(try folder.names.isEmpty)
  }

  @Test("whenever a session is stopped, what stands there is whole, and nothing is temporary")
  func anyMoment() throws {
    let folder = try TemporaryFolder()
    try folder.simulate("whole")
    for milliseconds in stride(from: 5, through: 120, by: 5) {
      let name = "s\(milliseconds)"
      let run = try StartedRun(
        [
          "simulate", "--before", "2m", "--during", "3m", "--after", "2m", "--seed", "1", "--out",
          name,
        ], in: folder)
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
      kill(run.process.processIdentifier, SIGTERM)
      _ = try run.end()
      guard try folder.names.contains(name) else { continue }
      let written = try FileManager.default.contentsOfDirectory(atPath: folder.file(name).path)
      for file in written {
        #expect(["signals.csv", "rr.csv", "session.json", "report.html"].contains(file))
        #expect(try folder.read("\(name)/\(file)") == folder.read("whole/\(file)"))
      }
    }
  }

  @Test("a signal that was ignored from the start stays ignored, as under nohup")
  func ignoredSignal() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("endless")
    let run = try StartedRun(
      [
        "-c", "trap '' HUP; exec \"$0\" \"$@\"", CommandRun.program.path, "convert", "endless", "-",
      ], in: folder, program: URL(fileURLWithPath: "/bin/sh"))
    let writer = try FileHandle(forWritingTo: folder.file("endless"))
    kill(run.process.processIdentifier, SIGHUP)
    try writer.write(contentsOf: Data("800\n810\n790\n".utf8))
    try writer.close()
    let ended = try run.end()
    #expect(!ended.wasSignalled)
    #expect(ended.status == 0)
    #expect(ended.text == "800\n810\n790\n")
  }
}
