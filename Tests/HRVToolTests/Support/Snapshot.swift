import Foundation
import Testing

/// Texts kept beside the tests.
///
/// With RECORD_SNAPSHOTS=1 in the environment they are written anew,
/// and the run fails, so that no one takes a recording for a test.
enum Snapshot {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots", directoryHint: .isDirectory)

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  }

  /// Expects a text to be the one kept under a name.
  static func expect(
    _ text: String, isKeptAs name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); run again without it", sourceLocation: sourceLocation)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == kept, "differs from Snapshots/\(name); RECORD_SNAPSHOTS=1 writes it anew",
      sourceLocation: sourceLocation)
  }
}
