public import Foundation

/// Real recordings that live beside the project and are used in place.
///
/// They belong to others, so the project does not carry them; suites that need them are skipped,
/// visibly, where the folder is absent.
public enum SharedRecordings {
  /// The folder of recordings, `../shared/data/rr` beside the package, if it is there.
  public static let directory: URL? = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "../shared/data/rr", directoryHint: .isDirectory)
      .standardizedFileURL
    let manifest = folder.appending(path: "manifest.csv")
    return FileManager.default.fileExists(atPath: manifest.path) ? folder : nil
  }()

  /// Whether the recordings are there.
  public static var arePresent: Bool { directory != nil }

  /// What a skipped test says.
  public static let absenceNote = "needs the recordings in ../shared/data/rr, which are not here"

  /// The URL of one recording; call only where ``arePresent``.
  ///
  /// - Parameter path: The path below the folder, e.g. `csv-index/rr.txt`.
  /// - Returns: Its URL.
  public static func url(_ path: String) -> URL {
    guard let directory else { preconditionFailure(absenceNote) }
    return directory.appending(path: path)
  }
}
