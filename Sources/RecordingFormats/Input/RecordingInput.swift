/// The bytes of a file with its name, as every format sees them.
public struct RecordingInput: Sendable {
  /// All bytes of the file.
  public let bytes: [UInt8]
  /// The last component of the file's path, or `standard input`.
  public let fileName: String
  /// The text, unless the bytes are binary.
  let text: TextDocument?
  /// How the text is laid out, unless the bytes are binary or hold nothing but comments.
  let layout: TextLayout?
  /// The lines near the top of the text that may name columns.
  private let headings: [TableHeading]
  /// Finds files beside this one.
  private let companions: CompanionFiles

  /// Creates the input of the formats; text is recognised and decoded once, here.
  ///
  /// - Parameters:
  ///   - bytes: All bytes of the file.
  ///   - fileName: The last component of its path.
  ///   - companions: Finds the files beside this one.
  /// - Complexity: O(n).
  public init(bytes: [UInt8], fileName: String, companions: CompanionFiles = .none) {
    self.bytes = bytes
    self.fileName = fileName
    self.companions = companions
    text = TextDocument(bytes: bytes)
    // JSON may be one line with a million commas, which are no cells.
    layout = text.flatMap { TextLayout(of: JSONOpening.opensValue($0) ? $0.opening : $0) }
    headings = text.map { TableHeading.candidates(in: $0) } ?? []
  }

  /// The lower-case suffix of the file's name without its point; empty where there is none.
  public var fileExtension: String {
    guard let point = fileName.lastIndex(of: "."), point != fileName.startIndex else { return "" }
    return fileName[fileName.index(after: point)...].lowercased()
  }

  /// The name of the file without its suffix.
  public var fileStem: String {
    fileExtension.isEmpty ? fileName : String(fileName.dropLast(fileExtension.utf8.count + 1))
  }

  /// The first line near the top whose cells a format knows for names of columns.
  func heading(_ isKnown: (_ names: [String]) -> Bool) -> TableHeading? {
    headings.first { isKnown($0.names) }
  }

  /// Reads a file that stands beside this one, such as the header of a record.
  ///
  /// - Parameter name: The name of the file; names with `/` find nothing.
  /// - Returns: Its bytes, or `nil` where there is none that can be read.
  public func companion(named name: String) -> [UInt8]? {
    companions.contents(ofFileNamed: name)
  }
}
