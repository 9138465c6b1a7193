import Foundation
import TestSupport

/// A fresh folder that goes away with the value.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "hrv-tool-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names in the folder, hidden ones too, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  func file(_ name: String) -> URL { url.appending(path: name) }

  func read(_ name: String) throws -> Data { try Data(contentsOf: file(name)) }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  func write(_ data: Data, to name: String) throws { try data.write(to: file(name)) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(at: file(name), withIntermediateDirectories: true)
  }

  /// Makes a named pipe.
  func makePipe(_ name: String) throws {
    guard unsafe mkfifo(file(name).path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Writes a recording: whole milliseconds, one a line.
  func writeRecording(_ name: String, beats: Int = 400, seed: UInt64 = 1) throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: beats, seed: seed)
    try write(intervals.map { "\(Int($0.rounded()))\n" }.joined(), to: name)
  }

  /// Simulates a session of 2, 3 and 2 minutes.
  func simulate(_ name: String = "session", seed: Int = 1) throws {
    let run = try CommandRun(
      [
        "simulate", "--before", "2m", "--during", "3m", "--after", "2m", "--seed", "\(seed)",
        "--out", name, "-q",
      ], in: self)
    guard run.status == 0 else { throw SimulationFailed(errors: run.errors) }
  }

  struct SimulationFailed: Error {
    let errors: String
  }
}
