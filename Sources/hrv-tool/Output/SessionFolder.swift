import AutonomicSim
import HRVReport

/// The folder that holds one simulated session.
struct SessionFolder {
  private let path: String
  private let isNew: Bool

  /// Looks whether the folder can be written into; it is made when there is a session to put there,
  /// so that a simulation that is stopped leaves nothing behind.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - replacesFiles: Whether a folder that is not empty will do.
  /// - Throws: ``ToolFailure`` if the folder must not be written into.
  init(path: String, replacesFiles: Bool) throws(ToolFailure) {
    self.path = path
    switch FolderContents.of(path) {
    case .missing:
      isNew = true
      guard unsafe access(Self.parent(of: path), W_OK) == 0 else { throw Self.notMade(path) }
    case .empty: isNew = false
    case .filled:
      isNew = false
      guard replacesFiles else {
        throw .input(
          "\(path): the folder is not empty; choose another with --out, or replace its files with "
            + "--force")
      }
    case .notAFolder:
      throw .input("\(path): this is a file, not a folder; choose another with --out")
    case .unreadable(let reason):
      throw .input("\(path): the folder cannot be opened (\(reason)); choose another with --out")
    }
  }

  /// Writes the files of a session, each whole or not at all.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - report: The page that shows it.
  /// - Returns: The names of the files, in the order they were written.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  func write(_ session: Session, report: [UInt8]) throws(ToolFailure) -> [String] {
    let contents = Self.files(of: session) + [("report.html", report)]
    if isNew, unsafe mkdir(path, 0o777) != 0 { throw Self.notMade(path) }
    var written = [String]()
    do throws(ToolFailure) {
      for (name, bytes) in contents {
        try ResultOutput.write(bytes, to: "\(path)/\(name)")
        written.append(name)
      }
    } catch {
      // A new folder with a part of a session would pass for a whole one.
      if isNew {
        for name in written { unsafe unlink("\(path)/\(name)") }
        unsafe rmdir(path)
      }
      throw error
    }
    if session.disturbed == nil { removeLabels() }
    return written
  }

  /// Removes the labels of an earlier session in this folder, which would speak of other beats; a
  /// file of that name with another content is not one of them.
  private func removeLabels() {
    let labels = "\(path)/\(Self.labelsName)"
    guard let bytes = try? FileContents.read(path: labels),
      bytes.starts(with: LabelsCSV.header.utf8)
    else { return }
    unsafe unlink(labels)
  }

  private static let labelsName = "labels.csv"

  private static func files(of session: Session) -> [(name: String, bytes: [UInt8])] {
    let labels = session.disturbed.map { [(labelsName, LabelsCSV.bytes($0))] } ?? []
    return [
      ("signals.csv", SignalsCSV.bytes(session.recording)), ("rr.csv", SessionBeats.bytes(session)),
    ] + labels + [("session.json", Array(SessionJSON.text(session).utf8))]
  }

  private static func notMade(_ path: String) -> ToolFailure {
    .input(
      "\(path): the folder could not be made (\(SystemErrorText.of(errno))); make its parent "
        + "folder or choose another with --out")
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    let isAbsolute = path.hasPrefix("/")
    return parts.isEmpty
      ? (isAbsolute ? "/" : ".") : (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    switch FolderContents.of(path) {
    case .filled, .empty: true
    case .missing, .notAFolder, .unreadable: false
    }
  }

  /// The breathing of the session in a folder; `nil` where its signals are missing.
  static func respiration(in path: String) throws(ToolFailure) -> SampledSignal? {
    let file = "\(path)/signals.csv"
    guard unsafe access(file, F_OK) == 0 else { return nil }
    return try RespirationInput.read(file)
  }

  /// The files that are read along with the beats of a folder, with their SHA-256.
  static func companions(
    in path: String
  ) throws(ToolFailure) -> [(name: String, sha256: String)] {
    var companions = [(name: String, sha256: String)]()
    for file in ["session.json", "signals.csv"].map({ "\(path)/\($0)" })
    where unsafe access(file, F_OK) == 0 {
      do {
        companions.append((file, ContentHash.sha256(try FileContents.read(path: file))))
      } catch {
        throw .input("\(file): the file cannot be read")
      }
    }
    return companions
  }

  /// The phases that the session file of a folder states.
  static func phases(in path: String) throws(ToolFailure) -> [RecordingPhase] {
    try read(path) { bytes throws(SessionFile.Unreadable) in try SessionFile.phases(ofJSON: bytes) }
  }

  /// Breaths per minute in the phases, as the session file of a folder states them.
  static func respirationRatesPerMinute(in path: String) throws(ToolFailure) -> [String: Double] {
    try read(path) { bytes throws(SessionFile.Unreadable) in
      try SessionFile.respirationRatesPerMinute(ofJSON: bytes)
    }
  }

  private static func read<Value>(
    _ path: String, _ take: ([UInt8]) throws(SessionFile.Unreadable) -> Value
  ) throws(ToolFailure) -> Value {
    do {
      return try take(FileContents.read(path: "\(path)/session.json"))
    } catch let error as RecordingError {
      throw .input("\(path)/session.json: \(error.message)")
    } catch {
      throw .input("\(path)/session.json: \(error)")
    }
  }
}
