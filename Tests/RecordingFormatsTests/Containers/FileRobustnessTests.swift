import Foundation
import RecordingFormats
import SignalCore
import Testing

@Suite("Files that are no plain files")
struct FileRobustnessTests {
  private let text = Array(FormatExample.wholeMilliseconds.map { "\(Int($0))\n" }.joined().utf8)

  /// Runs a test in a folder of its own.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path + "/")
  }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func error(
    _ path: String, _ reader: RecordingReader = RecordingReader()
  ) -> RecordingError? {
    #expect(throws: RecordingError.self) { try reader.readSessions(path: path) }
  }

  @Test("archives are read from their path as from memory, with the fingerprint of the file")
  func paths() throws {
    let zip = ZipBuilder([("a.txt", text), ("b.txt", text)]).bytes
    try inFolder { folder in
      for (name, bytes, count) in [("a.zip", zip, 2), ("a.txt.gz", gzipped(text), 1)] {
        try write(bytes, folder + name)
        let found = try RecordingReader().readSessions(path: folder + name)
        #expect(found == (try RecordingReader().readSessions(bytes: bytes, fileName: name)))
        #expect(found.count == count && found[0].sha256 == ContentHash.sha256(bytes))
      }
    }
  }

  @Test("a pipe gives what the file would give, archives too")
  func pipes() throws {
    let zip = ZipBuilder([("a.txt", text), ("b.txt", text)]).bytes
    let export =
      AppleHealthWriter.heading + AppleHealthWriter().record(intervals: [800, 810])
      + AppleHealthWriter.ending
    try inFolder { folder in
      for (bytes, count) in [
        (zip, 800), (gzipped(text), 400), (text, 400), (Array(export.utf8), 2),
      ] {
        let path = folder + "pipe-\(bytes.count)"
        try write(bytes, path + ".source")
        try #require(unsafe mkfifo(path, 0o600) == 0)
        let writer = try Process.run(
          URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", "cat \"$0.source\" > \"$0\"", path])
        let found = try RecordingReader().readSessions(path: path)
        writer.waitUntilExit()
        #expect(found.reduce(0) { $0 + $1.beatCount } == count)
        #expect(found[0].sha256 == ContentHash.sha256(bytes))
      }
    }
  }

  @Test("a sparse file of 2 GiB is refused from its opening, without its size in memory")
  func sparse() throws {
    try inFolder { folder in
      let path = folder + "sparse"
      for opening in [[0, 1, 2], Array("ISHNE".utf8), [0x1F, 0x8B, 8]] as [[UInt8]] {
        try write(opening, path)
        try #require(unsafe truncate(path, 2 << 30) == 0)
        let before = peakMemoryBytes()
        #expect(error(path) != nil)
        #expect(peakMemoryBytes() - before < 512 << 20)
      }
    }
  }

  private func peakMemoryBytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      unsafe getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #else
      unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) * 1024
    #endif
  }

  @Test("what never ends is refused, by its content or at the limit")
  func endless() throws {
    #expect(error("/dev/zero")?.code == .notARecording)
    try inFolder { folder in
      let path = folder + "pipe"
      try #require(unsafe mkfifo(path, 0o600) == 0)
      let writer = try Process.run(
        URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", "exec yes 812 > \"$0\"", path])
      var reader = RecordingReader()
      reader.memoryLimitBytes = 3 << 20
      #expect(error(path, reader)?.code == .tooLarge)
      writer.waitUntilExit()
    }
  }

  @Test("links are followed; one that leads to itself, a folder and nothing are named")
  func links() throws {
    try inFolder { folder in
      try write(text, folder + "a.txt")
      let manager = FileManager.default
      try manager.createSymbolicLink(
        atPath: folder + "link", withDestinationPath: folder + "a.txt")
      #expect(try RecordingReader().read(path: folder + "link").beatCount == 400)
      try manager.createSymbolicLink(atPath: folder + "x", withDestinationPath: folder + "y")
      try manager.createSymbolicLink(atPath: folder + "y", withDestinationPath: folder + "x")
      let loop = error(folder + "x")
      #expect(loop?.code == .notFound && loop?.message.contains("leads back") == true)
      #expect(error(folder)?.code == .isDirectory)
      #expect(error(folder + "none")?.code == .notFound)
      #expect(error(folder + String(repeating: "n", count: 5000))?.code == .notFound)
      #expect(error("/dev/null")?.code == .empty)
      try write([], folder + "empty.zip")
      #expect(error(folder + "empty.zip")?.code == .empty)
    }
  }

  @Test("a file that may not be read is named", .enabled(if: geteuid() != 0))
  func permission() throws {
    try inFolder { folder in
      try write(text, folder + "a.txt")
      unsafe chmod(folder + "a.txt", 0)
      #expect(error(folder + "a.txt")?.code == .permissionDenied)
    }
  }

  @Test("a file that shrinks while it is read is named; one that grows is read to its end")
  func changing() throws {
    try inFolder { folder in
      let path = folder + "a.txt"
      try write(text, path)
      let growing = try OpenFile(path: path)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("900\n".utf8))
      #expect(try FileSource(growing).readAll(limitBytes: 1 << 20).count == text.count + 4)
      let shrinking = try OpenFile(path: path)
      try #require(unsafe truncate(path, 10) == 0)
      let error = #expect(throws: RecordingError.self) {
        try FileSource(shrinking).readAll(limitBytes: 1 << 20)
      }
      #expect(error?.code == .changedWhileReading)
      let part = #expect(throws: RecordingError.self) { try shrinking.bytes(0..<text.count) }
      #expect(part?.code == .changedWhileReading)
      // What was opened stays readable when its name is gone.
      let vanished = try OpenFile(path: path)
      try FileManager.default.removeItem(atPath: path)
      #expect(try FileSource(vanished).readAll(limitBytes: 1 << 20).count == 10)
    }
  }

  @Test(
    "content that no memory could hold is refused before it is read", arguments: ["x.fit", "x.txt"])
  func largeFiles(name: String) throws {
    let path =
      "\(FileManager.default.temporaryDirectory.path)/large-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let opening = name.hasSuffix("fit") ? FormatExample.fit.bytes : Array("800\n810\n".utf8)
    try Data(opening).write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    // Sparse: nothing is written.
    try file.truncate(atOffset: 3 << 30)
    try file.close()
    do throws(RecordingError) {
      _ = try RecordingReader().read(path: path)
      Issue.record("three gibibytes are not read whole")
    } catch {
      #expect(error.code == .tooLarge || error.code == .notARecording)
      #expect(error.message.contains("1024 MiB") || error.message.contains("NUL"), "\(error)")
    }
  }

  @Test("memory that the system cannot give is told")
  func memoryRoom() {
    #expect(MemoryRoom.isThere(for: 1) && MemoryRoom.isThere(for: 100 << 20))
    // More than the addresses of any process.
    #expect(!MemoryRoom.isThere(for: 1 << 60))
  }
}
