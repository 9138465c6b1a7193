/// The small files that stand beside a recording and belong to it.
public struct CompanionFiles: Sendable {
  /// The largest companion that is read: 1 MiB, a thousand times a usual header.
  static let limitBytes = 1 << 20

  private let find: @Sendable (String) -> [UInt8]?

  /// Creates companions.
  ///
  /// - Parameter find: Returns the bytes of the file of a name without `/`, or `nil`.
  public init(find: @escaping @Sendable (String) -> [UInt8]?) {
    self.find = find
  }

  /// No companions, as of standard input.
  public static let none = CompanionFiles { _ in nil }

  /// The files in the folder of a path.
  ///
  /// - Parameter path: The path of the recording.
  /// - Returns: The companions.
  public static func beside(path: String) -> CompanionFiles {
    guard path != "-" else { return .none }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return CompanionFiles { name in
      try? FileContents.read(path: folder + name, limitBytes: limitBytes)
    }
  }

  func contents(ofFileNamed name: String) -> [UInt8]? {
    let isPlain = !name.isEmpty && name != "." && name != ".." && !name.contains("/")
    return isPlain ? find(name) : nil
  }
}
