/// Text of HTML or SVG under construction: everything that comes from outside is escaped, and every
/// element that is opened is closed.
///
/// What comes out is XML as well as HTML: attributes are quoted and empty elements end in `/>`.
package struct Markup {
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Starts an empty text.
  package init() {}

  /// Appends text for people, escaped.
  ///
  /// - Parameter text: Any text, hostile file names included.
  package mutating func text(_ text: String) {
    Self.escape(text, into: &bytes)
  }

  /// Appends an element with content.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Names and values; values are escaped.
  ///   - content: Writes what stands inside.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    raw(">")
    content(&self)
    raw("</")
    raw(name.description)
    raw(">")
  }

  /// Appends an element that holds text.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Names and values; values are escaped.
  ///   - text: The text inside, escaped.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Appends an element without content.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Names and values; values are escaped.
  package mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    open(name, attributes)
    raw("/>")
  }

  /// Appends a line end, so that files can be read and compared by lines.
  package mutating func newLine() { raw("\n") }

  /// Appends markup made elsewhere by this type.
  ///
  /// - Parameter markup: Whole elements.
  package mutating func append(_ markup: Markup) { bytes += markup.bytes }

  /// Appends trusted text of the program itself, such as its style sheet, as it is.
  ///
  /// - Parameter text: Never anything that was read.
  mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String>
  ) {
    raw("<")
    raw(name.description)
    for (name, value) in attributes {
      raw(" \(name)=\"")
      text(value)
      raw("\"")
    }
  }

  /// Escapes what markup gives a meaning; characters that XML cannot hold become U+FFFD.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    // Numbers, data and most words: letters that mean nothing but themselves.
    if text.utf8.allSatisfy(isPlain) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\t", "\n": bytes.append(UInt8(ascii: scalar))
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        bytes += "\u{FFFD}".utf8
      default: UTF8.encode(scalar).map { bytes += $0 }
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: 0x20...0x7E ~= byte
    }
  }
}
