/// What can be told of a JSON text without reading it.
enum JSONOpening {
  /// Whether a text begins like JSON.
  static func isJSON(_ document: TextDocument) -> Bool {
    let first = document.bytes[document.bodyStart...].prefix(1024).first {
      !ASCII.isBlank($0) && !ASCII.isLineEnd($0)
    }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Whether the first value of a text opens as JSON does, whatever its line breaks are.
  ///
  /// Other texts open with brackets, too: `[Params]`, `[12:30:01] 800`, `[1] 812 805`.
  ///
  /// - Complexity: O(1): the first KiB is looked at.
  static func opensValue(_ document: TextDocument) -> Bool {
    let bytes = document.bytes.span
    let limit = min(bytes.count, document.bodyStart + 1024)
    var position = JSONNames.passBlanks(document.bodyStart, bytes)
    var depth = 0
    while position < limit, bytes[position] == UInt8(ascii: "[") {
      depth += 1
      position = JSONNames.passBlanks(position + 1, bytes)
    }
    guard position < limit else { return depth > 0 }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      position = JSONNames.passBlanks(position + 1, bytes)
      guard position < limit, bytes[position] != UInt8(ascii: "}") else { return true }
      return passesString(&position, limit, bytes, before: ASCII.colon, ASCII.colon)
    case UInt8(ascii: "]"): return depth > 0
    case ASCII.quote:
      return depth > 0
        && passesString(&position, limit, bytes, before: ASCII.comma, UInt8(ascii: "]"))
    case ASCII.minus, UInt8(ascii: "0")...UInt8(ascii: "9"):
      return depth > 0 && passesNumber(position, limit, bytes)
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      let words = ["true", "false", "null"].map { Array($0.utf8) }
      return depth > 0 && words.contains { document.bytes[position...].starts(with: $0) }
    default: return false
    }
  }

  private static func passesString(
    _ position: inout Int, _ limit: Int, _ bytes: Span<UInt8>, before first: UInt8, _ second: UInt8
  ) -> Bool {
    guard bytes[position] == ASCII.quote else { return false }
    position += 1
    while position < limit, bytes[position] != ASCII.quote {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < limit else { return true }
    let next = JSONNames.passBlanks(position + 1, bytes)
    return next >= bytes.count || bytes[next] == first || bytes[next] == second
  }

  private static func passesNumber(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Bool {
    var end = start
    guard
      DecimalNumber.scan(bytes, from: start, limit: bytes.count, mark: ASCII.point, end: &end)
        != nil
    else { return false }
    var next = JSONNames.passBlanks(end, bytes)
    guard next < bytes.count, bytes[next] != ASCII.comma else { return true }
    guard bytes[next] == UInt8(ascii: "]") else { return false }
    next = JSONNames.passBlanks(next + 1, bytes)
    let followers: [UInt8] = [ASCII.comma] + Array("[]{}".utf8)
    return next >= bytes.count || followers.contains(bytes[next])
  }

  /// Whether several values follow one another without commas: JSON Lines.
  ///
  /// - Complexity: O(n) for the n bytes of the first value.
  static func holdsLines(_ document: TextDocument) -> Bool {
    var cursor = JSONCursor(document)
    do throws(RecordingError) {
      try cursor.skip()
      guard !cursor.isAtEnd() else { return false }
      let kind = try cursor.peek()
      return kind == .object || kind == .array
    } catch {
      return false
    }
  }

  /// Whether each of some names stands between quotation marks near the top of a JSON text.
  ///
  /// - Complexity: O(1): the first 64 KiB are looked at.
  static func isJSON(_ document: TextDocument?, naming names: String...) -> Bool {
    guard let document, isJSON(document) else { return false }
    return names.allSatisfy { contains($0, document, within: 1 << 16) }
  }

  /// Whether a name stands between quotation marks anywhere in a text.
  ///
  /// - Complexity: O(n).
  static func contains(_ name: String, _ document: TextDocument) -> Bool {
    contains(name, document, within: document.bytes.count)
  }

  private static func contains(
    _ name: String, _ document: TextDocument, within length: Int
  ) -> Bool {
    let bytes = document.bytes.span
    let pattern = Array("\"\(name)\"".utf8)
    let wanted = pattern.span
    let last = min(bytes.count, document.bodyStart + length) - wanted.count
    guard last >= 0 else { return false }
    // The second byte, a letter, is rarer than the quotation mark before it.
    for start in 0...last where bytes[start + 1] == wanted[1] && bytes[start] == wanted[0] {
      var count = 2
      while count < wanted.count, bytes[start + count] == wanted[count] { count += 1 }
      if count == wanted.count { return true }
    }
    return false
  }
}
