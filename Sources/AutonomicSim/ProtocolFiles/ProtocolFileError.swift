/// Why a protocol file, or an intervention on the command line, cannot be used.
public struct ProtocolFileError: Error, Sendable, Equatable {
  /// A place in a text.
  public struct Place: Sendable, Equatable {
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int
  }

  /// The sentence, without the place: what was found, what was expected.
  public let message: String
  /// Where in the text; `nil` for an intervention on the command line.
  public let place: Place?
  /// The path of the file, where there is one.
  public var fileName: String?

  init(_ message: String, at place: Place?) {
    self.message = message
    self.place = place
  }
}

extension ProtocolFileError: CustomStringConvertible {
  /// One sentence for a person: file, line and column, then what is wrong.
  public var description: String {
    var parts = [String]()
    if let fileName { parts.append(fileName) }
    if let place { parts.append("\(place.line):\(place.column)") }
    return parts.joined(separator: ":") + (parts.isEmpty ? "" : ": ") + message
  }
}
