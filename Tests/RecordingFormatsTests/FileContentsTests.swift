import Foundation
import RecordingFormats
import Testing

@Suite("Reading files")
struct FileContentsTests {
  private func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appending(path: "input-\(UUID().uuidString)").path
  }

  @Test("all bytes of a file are read, whatever its size", arguments: [1, 4095, 4096, 3_000_001])
  func sizes(count: Int) throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try FileContents.read(path: path) == bytes)
    let error = #expect(throws: RecordingError.self) {
      try FileContents.read(path: path, limitBytes: count - 1)
    }
    #expect(error?.code == .tooLarge)
  }

  @Test("what cannot be read is named")
  func failures() throws {
    let missing = temporaryPath()
    #expect(code { try FileContents.read(path: missing) } == .notFound)
    #expect(code { try FileContents.read(path: missing + "/below") } == .notFound)
    #expect(code { try FileContents.read(path: NSTemporaryDirectory()) } == .isDirectory)
    #expect(code { try FileContents.read(path: "/dev/null") } == .empty)
    try Data().write(to: URL(fileURLWithPath: missing))
    defer { try? FileManager.default.removeItem(atPath: missing) }
    #expect(code { try FileContents.read(path: missing) } == .empty)
    if geteuid() != 0 {
      unsafe chmod(missing, 0)
      #expect(code { try FileContents.read(path: missing) } == .permissionDenied)
    }
  }

  private func code(_ body: () throws -> [UInt8]) -> RecordingError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? RecordingError)?.code
    }
  }

  @Test("an input that was already read to its end is empty, not shortened")
  func readTwice() throws {
    let path = temporaryPath()
    try Data("812\n805\n".utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let descriptor = unsafe open(path, O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let limit = FileContents.defaultLimitBytes
    #expect(try FileContents.read(descriptor: descriptor, limitBytes: limit).count == 8)
    #expect(code { try FileContents.read(descriptor: descriptor, limitBytes: limit) } == .empty)
  }

  @Test("a pipe is read to its end")
  func pipe() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let created = unsafe mkfifo(path, 0o600)
    try #require(created == 0)
    let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: path)
      try? handle?.write(contentsOf: Data(bytes))
      try? handle?.close()
    }
    writer.start()
    #expect(try FileContents.read(path: path) == bytes)
  }

  @Test("the fingerprint is SHA-256 in lower case")
  func fingerprint() {
    // FIPS 180-4, examples of NIST: the message "abc" and the empty message.
    #expect(
      ContentHash.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentHash.sha256([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("errors carry the last component of the path only")
  func fileName() {
    #expect(FileContents.fileName(ofPath: "/home/someone/night.txt") == "night.txt")
    #expect(FileContents.fileName(ofPath: "night.txt") == "night.txt")
  }
}
