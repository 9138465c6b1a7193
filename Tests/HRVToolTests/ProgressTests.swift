import Foundation
import TestSupport
import Testing

@Suite("Progress on a terminal", .timeLimit(.minutes(5)))
struct ProgressTests {
  /// A terminal without a window: what is written to it can be read at its other end.
  private struct Terminal {
    let master: FileHandle
    let slave: FileHandle

    init() throws {
      let (file, name) = try Self.opened()
      master = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      let other = unsafe open(name, O_RDWR | O_NOCTTY)
      guard other >= 0 else { throw CocoaError(.fileNoSuchFile) }
      slave = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    }

    /// Reads until the last process has closed the other end.
    ///
    /// Linux tells that end as an error (EIO), and a `FileHandle` would throw away what it read in
    /// the same call.
    func allText() -> String {
      var said: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe read(master.fileDescriptor, bytes.baseAddress, bytes.count)
        }
        if count > 0 {
          said += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          return String(decoding: said, as: UTF8.self)
        }
      }
    }

    /// A new terminal: the end that is read, and the name of the other.
    private static func opened() throws -> (file: Int32, name: String) {
      #if os(Linux)
        // Glibc hides posix_openpt from Swift; these are its two requests, TIOCSPTLCK and TIOCGPTN.
        let file = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard file >= 0, unsafe ioctl(file, 0x4004_5431, &isLocked) == 0,
          unsafe ioctl(file, 0x8004_5430, &number) == 0
        else { throw CocoaError(.fileNoSuchFile) }
        return (file, "/dev/pts/\(number)")
      #else
        let file = posix_openpt(O_RDWR | O_NOCTTY)
        guard file >= 0, grantpt(file) == 0, unlockpt(file) == 0, let name = unsafe ptsname(file)
        else { throw CocoaError(.fileNoSuchFile) }
        return (file, unsafe String(cString: name))
      #endif
    }
  }

  /// Nothing shows in the first half second: seconds of work, for a program that was optimised too.
  #if DEBUG
    private static let (beats, step) = (1500, "5s")
  #else
    private static let (beats, step) = (6000, "1s")
  #endif
  private static let arguments = [
    "analyze", "rr.csv", "--window", "5m", "--step", step, "--format", "csv", "--workers", "1",
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let intervals = SyntheticRR.intervalsMilliseconds(beats: Self.beats, seed: 9)
    try folder.write(intervals.map { "\($0)\n" }.joined(), to: "rr.csv")
    return folder
  }

  @Test("a bar with rate and time left, wiped away in the end, and the output is the same")
  func terminal() throws {
    let folder = try folder()
    let terminal = try Terminal()
    let run = try StartedRun(Self.arguments, in: folder, errors: terminal.slave)
    try terminal.slave.close()
    let text = terminal.allText()
    let shown = try run.end()
    let lines = text.split(separator: "\r").filter { $0.contains("windows") }
    #expect(lines.count >= 2, "\(text)")
    for line in lines {
      #expect(line.contains("█") || line.contains("░"))
      #expect(line.contains(" % of "))
      #expect(line.contains(" a second, ") || line.contains(" each, "))
    }
    #expect(text.contains("\u{1B}[K"))
    let plain = try CommandRun(Self.arguments, in: folder)
    #expect(plain.output == shown.output)
    #expect(plain.errors.isEmpty)
  }

  @Test("--quiet shows none")
  func quiet() throws {
    let folder = try folder()
    let terminal = try Terminal()
    let run = try StartedRun(
      Self.arguments + ["-q"], in: folder, errors: terminal.slave)
    try terminal.slave.close()
    let text = terminal.allText()
    let quiet = try run.end()
    #expect(text.isEmpty)
    #expect(quiet.status == 0)
    #expect(quiet.text.split(separator: "\n").count > 100)
  }
}
