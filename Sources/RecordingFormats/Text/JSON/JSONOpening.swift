/// What can be told of a JSON text without reading it.
enum JSONOpening {
  /// Whether a text begins like JSON.
  static func isJSON(_ document: TextDocument) -> Bool {
    let first = document.bytes[document.bodyStart...].prefix(1024).first {
      !ASCII.isBlank($0) && !ASCII.isLineEnd($0)
    }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
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
