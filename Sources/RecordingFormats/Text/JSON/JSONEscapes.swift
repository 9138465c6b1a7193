/// Escapes in the strings of JSON (RFC 8259, section 7).
enum JSONEscapes {
  /// The string that escaped bytes stand for, or `nil` where an escape is none.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String? {
    var units: [UInt16] = []
    var result = ""
    var plain: [UInt8] = []
    func flushUnits() {
      result += String(decoding: units, as: UTF16.self)
      units.removeAll()
    }
    func flushPlain() {
      result += String(decoding: plain, as: UTF8.self)
      plain.removeAll()
    }
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        if !units.isEmpty { flushUnits() }
        plain.append(byte)
        continue
      }
      guard let letter = rest.popFirst() else { return nil }
      if letter == UInt8(ascii: "u") {
        // Two of these may stand for one character.
        guard rest.count >= 4,
          let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
        else { return nil }
        rest = rest.dropFirst(4)
        flushPlain()
        units.append(unit)
        continue
      }
      guard let character = plainCharacters[letter] else { return nil }
      if !units.isEmpty { flushUnits() }
      plain.append(character)
    }
    flushUnits()
    flushPlain()
    return result
  }

  private static let plainCharacters: [UInt8: UInt8] = [
    ASCII.quote: ASCII.quote, ASCII.slash: ASCII.slash, 0x5C: 0x5C, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
  ]

  /// A string between quotation marks, with the escapes that JSON demands.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
