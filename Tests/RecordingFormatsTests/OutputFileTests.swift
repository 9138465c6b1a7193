import Foundation
import RecordingFormats
import Testing

@Suite("Writing files")
struct OutputFileTests {
  /// Runs a test in a folder of its own.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "output-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("a file is written whole, replaces an older one and leaves nothing else")
  func replaces() throws {
    try inFolder { folder in
      let path = folder.appending(path: "rr.csv").path
      try OutputFile.write(Array("one".utf8), to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try OutputFile.write(Array("two".utf8), to: path)
      #expect(try FileContents.read(path: path) == Array("two".utf8))
      #expect(try names(folder) == ["rr.csv"])
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test("a symbolic link stays a link")
  func followsLinks() throws {
    try inFolder { folder in
      let target = folder.appending(path: "target").path
      let link = folder.appending(path: "link").path
      try OutputFile.write([1], to: target)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      try OutputFile.write([2], to: link)
      #expect(try FileContents.read(path: target) == [2])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    }
  }

  @Test("a folder that is not there and a folder as target are refused")
  func refused() throws {
    try inFolder { folder in
      let missing = #expect(throws: RecordingError.self) {
        try OutputFile.write([1], to: folder.appending(path: "no/rr.csv").path)
      }
      #expect(missing?.code == .outputRefused)
      #expect(missing?.fileName == "rr.csv")
      let target = #expect(throws: RecordingError.self) {
        try OutputFile.write([1], to: folder.path)
      }
      #expect(target?.code == .isDirectory)
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test(
    "a full device is named as such",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDevice() {
    let error = #expect(throws: RecordingError.self) {
      try OutputFile.write([1], to: "/dev/full")
    }
    #expect(error?.code == .noSpace)
  }

  @Test("devices are written directly")
  func device() throws {
    try OutputFile.write([1, 2, 3], to: "/dev/null")
  }

  @Test("a failed rename leaves no temporary file")
  func failedRename() throws {
    try inFolder { folder in
      // The name is too long for the file system, the temporary one is not.
      let path = folder.appending(path: String(repeating: "x", count: 300)).path
      let error = #expect(throws: RecordingError.self) { try OutputFile.write([1], to: path) }
      #expect(error?.code == .writeFailed)
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  // In a process of its own: the handler removes the files of all writes in progress.
  @Test("a signal handler removes the temporary files of writes in progress, and nothing else")
  func signalHandler() async {
    await #expect(processExitsWith: .success) {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "signal-\(UUID().uuidString)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      TemporaryFiles.prepare()
      try OutputFile.write([1], to: folder.appending(path: "done.csv").path)
      let names = ["open.tmp", "given-back.tmp"]
      var slots: [Int?] = []
      for name in names {
        let path = folder.appending(path: name).path
        try Data([1]).write(to: URL(fileURLWithPath: path))
        slots.append(TemporaryFiles.register(path))
      }
      TemporaryFiles.unregister(slots[1])
      TemporaryFiles.removeAllFromSignalHandler()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      precondition(left == ["done.csv", "given-back.tmp"], "\(left)")
    }
  }
}
