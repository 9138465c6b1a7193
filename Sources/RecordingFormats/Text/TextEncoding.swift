/// How the bytes of a text stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, which includes plain ASCII.
  case utf8 = "UTF-8"
  /// UTF-8 with a byte order mark.
  case utf8WithMark = "UTF-8 with byte order mark"
  /// UTF-16, low byte first, with a byte order mark.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first, with a byte order mark.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252, which includes the printable characters of Latin-1.
  case windows1252 = "Windows-1252"
}

extension TextEncoding {
  /// Returns the characters of Windows-1252 bytes; the five undefined ones become U+FFFD.
  static func decodeWindows1252(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? windows1252Specials[Int(byte) - 0x80] : Unicode.Scalar(byte)
        text.append(contentsOf: String(scalar).utf8)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The characters of the bytes 0x80 … 0x9F (WHATWG Encoding Standard, index windows-1252).
  private static let windows1252Specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]

  /// Returns UTF-8 for UTF-16 code units that follow a byte order mark.
  ///
  /// A last odd byte, as a truncated file has it, is dropped; a lone surrogate becomes U+FFFD.
  static func utf8(fromUTF16 bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    let high = bigEndian ? 0 : 1
    let units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index -> UInt16 in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    var result = [UInt8]()
    result.reserveCapacity(bytes.count / 2)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { result.append($0) }
    return result
  }
}
