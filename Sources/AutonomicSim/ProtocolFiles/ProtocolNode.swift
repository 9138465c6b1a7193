/// A piece of a protocol file as it stands in the text: a value, a list, or named fields.
struct ProtocolNode {
  typealias Place = ProtocolFileError.Place

  enum Content {
    /// A value; quoted ones are text whatever they look like.
    case value(String, isQuoted: Bool)
    case list([ProtocolNode])
    case fields([Field])
  }

  struct Field {
    let key: String
    let place: Place?
    let node: ProtocolNode
  }

  let content: Content
  let place: Place?

  /// What the node is, for messages.
  var kind: String {
    switch content {
    case .value("", isQuoted: false): "nothing"
    case .value(let text, _): "'\(Self.shortened(text))'"
    case .list: "a list"
    case .fields: "a group of fields"
    }
  }

  /// A text cut to what a sentence can hold, its control characters replaced.
  static func shortened(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(41).map { $0.value < 0x20 ? " " : $0 }))
    return clean.unicodeScalars.count > 40 ? String(clean.unicodeScalars.prefix(40)) + "…" : clean
  }
}
