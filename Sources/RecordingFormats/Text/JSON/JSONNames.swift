/// Passes over the strings of a JSON text and stops at the names of members, without checking the
/// rest.
struct JSONNames {
  /// The name of a member and how its value begins.
  struct Member {
    let name: Range<Int>
    /// The first byte of the value, and the byte after it that is no blank; 0 where there is none.
    let opening: UInt8
    let second: UInt8
    /// What stands between the quotation marks of a value that is a string.
    let text: Range<Int>
  }

  private let document: TextDocument
  private var position: Int

  init(_ document: TextDocument) {
    self.document = document
    position = document.bodyStart
  }

  /// Returns the next member, in the order of the text.
  ///
  /// - Complexity: O(n) for all members of n bytes.
  mutating func next() -> Member? {
    let text = document.bytes
    let bytes = text.span
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == ASCII.quote else { continue }
      let name = passString(bytes)
      let colon = JSONNames.passBlanks(position, bytes)
      guard colon < bytes.count, bytes[colon] == ASCII.colon else { continue }
      position = JSONNames.passBlanks(colon + 1, bytes)
      guard position < bytes.count else {
        return Member(name: name, opening: 0, second: 0, text: 0..<0)
      }
      let opening = bytes[position]
      let after = JSONNames.passBlanks(position + 1, bytes)
      var words = 0..<0
      if opening == ASCII.quote {
        position += 1
        words = passString(bytes)
      }
      return Member(
        name: name, opening: opening, second: after < bytes.count ? bytes[after] : 0, text: words)
    }
    return nil
  }

  /// Goes behind the quotation mark that ends a string, and returns what stands before it.
  private mutating func passString(_ bytes: Span<UInt8>) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != ASCII.quote {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, bytes.count)
    position = end + 1
    return start..<end
  }

  /// The index of the first byte from a place on that is no blank and no line end.
  static func passBlanks(_ start: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    while index < bytes.count, ASCII.isBlank(bytes[index]) || ASCII.isLineEnd(bytes[index]) {
      index += 1
    }
    return index
  }
}

/// What names say, remembered, as the same few names stand in every row.
struct JSONMemberNames {
  private var known: [String: JSONMember] = [:]
  /// As many names as are remembered; rows have fewer, and other files must not fill the memory.
  private static let mostKnown = 512

  /// Returns what a name says.
  mutating func member(_ name: String) -> JSONMember {
    if let member = known[name] { return member }
    let member = JSONMember(name)
    if known.count < JSONMemberNames.mostKnown { known[name] = member }
    return member
  }
}
