import Foundation
import Testing

@Suite("Where results go", .timeLimit(.minutes(5)))
struct OutputTests {
  /// The commands that print a result, on a folder with a session and a recording.
  static let printers = [
    ["analyze", "rest.txt"], ["compare", "session"], ["inspect", "rest.txt"], ["metrics"],
    ["protocols"], ["convert", "rest.txt", "-"],
  ]

  private func filledFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    try folder.simulate()
    return folder
  }

  @Test("the same command gives the same bytes", arguments: printers)
  func deterministic(command: [String]) throws {
    let folder = try filledFolder()
    let once = try CommandRun(command, in: folder)
    let again = try CommandRun(command, in: folder)
    #expect(once.status == 0)
    #expect(!once.output.isEmpty)
    #expect(once.errors.isEmpty)
    #expect(once.output == again.output)
  }

  @Test(
    "-o writes what standard output would get, in the place of an older file",
    arguments: printers.filter { $0[0] != "convert" }, ["table", "json", "csv"])
  func file(command: [String], format: String) throws {
    let folder = try filledFolder()
    try folder.write("old", to: "result")
    let command = command + ["--format", format, "-q"]
    let printed = try CommandRun(command, in: folder)
    let written = try CommandRun(command + ["-o", "result"], in: folder)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.errors.isEmpty)
    #expect(try folder.read("result") == printed.output)
    #expect(try folder.names == ["rest.txt", "result", "session"])
    #expect(try CommandRun(command + ["-o", "-"], in: folder).output == printed.output)
  }

  @Test("a run that fails leaves an older file as it was")
  func failureKeepsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "result")
    let run = try CommandRun(["analyze", "missing.txt", "-o", "result"], in: folder)
    #expect(run.status == 1)
    #expect(try folder.text("result") == "old")
    #expect(try folder.names == ["result"])
  }

  @Test(
    "a recording is never written over, by whatever name it goes",
    arguments: [["analyze", "-o"], ["inspect", "-o"], ["compare", "-o"], ["convert"]])
  func recordingIsKept(command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.file("link.txt"), withDestinationURL: folder.file("rest.txt"))
    let before = try folder.read("rest.txt")
    for output in ["rest.txt", "./rest.txt", "link.txt"] {
      let run = try CommandRun(
        [command[0], "rest.txt"] + command.dropFirst() + [output], in: folder)
      #expect(run.status == 1)
      #expect(
        run.errors
          == "hrv-tool: \(output): the output would replace the recording itself; give another name"
          + "\n")
      #expect(try folder.read("rest.txt") == before)
    }
  }

  @Test("places that cannot be written into are named")
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    try folder.makeFolder("visit")
    for (path, sentence) in [
      ("no/such/result", "the folder of the output does not exist; create it first"),
      ("visit", "this is a folder; give the name of a file in it"),
      ("rest.txt/result", "the folder of the output does not exist; create it first"),
    ] {
      let run = try CommandRun(["analyze", "rest.txt", "-o", path], in: folder)
      #expect(run.status == 1)
      #expect(run.errors == "hrv-tool: \(path): \(sentence)\n")
      #expect(try folder.names == ["rest.txt", "visit"])
    }
    for (path, start) in [
      ("no/such/session", "the folder could not be made"),
      ("rest.txt", "this is a file, not a folder"),
      ("rest.txt/session", "this is a file, not a folder"),
    ] {
      let run = try CommandRun(
        ["simulate", "--before", "1m", "--during", "1m", "--after", "1m", "--out", path],
        in: folder)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("hrv-tool: \(path): \(start)"), "\(run.errors)")
      #expect(try folder.names == ["rest.txt", "visit"])
    }
  }

  @Test(
    "a full device is said in a sentence",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func fullDevice() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt")
    let run = try CommandRun(["analyze", "rest.txt", "-o", "/dev/full"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("hrv-tool: /dev/full: the disk is full ("))
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let printed = try StartedRun(["analyze", "rest.txt"], in: folder, output: output).end()
    #expect(printed.status == 1)
    #expect(printed.errors.hasPrefix("hrv-tool: standard output: the disk is full ("))
  }

  /// The thread sanitizer keeps its own records in files beyond the limit.
  private static let mayLimitFiles = ProcessInfo.processInfo.environment["TSAN_OPTIONS"] == nil

  @Test(
    "a session that finds no room leaves nothing behind",
    .enabled(if: mayLimitFiles, "the thread sanitizer needs larger files than the limit"))
  func noRoom() throws {
    let folder = try TemporaryFolder()
    // Eight blocks of 512 bytes hold none of the session's files.
    let limited = try StartedRun(
      [
        "-c", "ulimit -f 8 && exec \"$0\" \"$@\"", CommandRun.program.path, "simulate", "--before",
        "1m", "--during", "1m", "--after", "1m", "--out", "s",
      ], in: folder, program: URL(fileURLWithPath: "/bin/sh")
    ).end()
    #expect(limited.status == 1)
    #expect(!limited.wasSignalled)
    #expect(limited.errors.hasPrefix("hrv-tool: s/signals.csv: the disk is full ("))
    #expect(try folder.names.isEmpty)
  }

  @Test("a reader that goes away ends the program without a word", arguments: printers)
  func closedPipe(command: [String]) throws {
    let folder = try filledFolder()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try StartedRun(command, in: folder, output: pipe.fileHandleForWriting).end()
    #expect(run.status == 0)
    #expect(!run.wasSignalled)
    #expect(run.errors.isEmpty)
  }
}
