/// The attributes of one tag, in any order, between quotation marks of either kind.
struct TagAttributes {
  private let bytes: [UInt8]
  private let tag: Range<Int>

  /// Creates the attributes of a tag.
  ///
  /// - Parameters:
  ///   - bytes: The text around it.
  ///   - tag: What stands between `<` and `>`.
  init(_ bytes: [UInt8], _ tag: Range<Int>) {
    precondition(tag.lowerBound >= 0 && tag.upperBound <= bytes.count, "a part of the text")
    self.bytes = bytes
    self.tag = tag
  }

  /// Whether the tag closes itself (`/>`).
  var isSelfClosed: Bool { tag.last.map { bytes[$0] == ASCII.slash } ?? false }

  /// Returns the value of an attribute with its entities replaced.
  ///
  /// - Parameter name: The name of the attribute.
  /// - Returns: The bytes of the value, or `nil` where there is no such attribute.
  /// - Complexity: O(n) for a tag of n bytes.
  func value(_ name: StaticBytes) -> [UInt8]? {
    var index = tag.lowerBound
    while index < tag.upperBound, !isBlank(bytes[index]) { index += 1 }
    while true {
      while index < tag.upperBound, isBlank(bytes[index]) { index += 1 }
      let nameStart = index
      while index < tag.upperBound, bytes[index] != 0x3D, !isBlank(bytes[index]) { index += 1 }
      let nameEnd = index
      while index < tag.upperBound, isBlank(bytes[index]) { index += 1 }
      guard index < tag.upperBound, bytes[index] == 0x3D else { return nil }
      index += 1
      while index < tag.upperBound, isBlank(bytes[index]) { index += 1 }
      guard index < tag.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
      let quote = bytes[index]
      let start = index + 1
      index = start
      while index < tag.upperBound, bytes[index] != quote { index += 1 }
      guard index < tag.upperBound else { return nil }
      if nameEnd - nameStart == name.count, name.matches(bytes, at: nameStart, end: nameEnd) {
        return XMLEntities.replaced(Array(bytes[start..<index]))
      }
      index += 1
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { ASCII.isBlank(byte) || ASCII.isLineEnd(byte) }
}

/// The five named entities of XML and its numbered characters.
enum XMLEntities {
  /// Returns bytes with their entities replaced; what is no such entity stays as it is.
  static func replaced(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      // The longest is &#1114111; with ten bytes; zeros in front may be some more.
      if bytes[index] == 0x26,
        let end = bytes[index..<min(bytes.count, index + 16)].firstIndex(of: ASCII.semicolon),
        let scalar = scalar(bytes[(index + 1)..<end])
      {
        result += Array(String(Character(scalar)).utf8)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func scalar(_ entity: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: entity, as: UTF8.self)
    switch text {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard text.hasPrefix("#") else { return nil }
      let digits = text.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return number.flatMap { Unicode.Scalar($0) }
    }
  }
}
