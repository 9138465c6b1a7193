/// A text as ASCII-compatible bytes, whatever its encoding and line ends were.
///
/// UTF-16 is converted to UTF-8; every other encoding keeps its bytes, since all that is read as
/// numbers is ASCII, and decodes only what is shown or compared as words.
struct TextDocument: Sendable {
  let bytes: [UInt8]
  /// The index of the first byte after a byte order mark.
  let bodyStart: Int
  let encoding: TextEncoding
  let census: ByteCensus

  /// Creates the text of a file, or `nil` where the bytes hold a NUL and are therefore binary.
  init?(bytes: [UInt8]) {
    var bytes = bytes
    // The mark with which programs of DOS end a text.
    if bytes.last == 0x1A { bytes.removeLast() }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    // Binary content mostly shows itself at once, without all its bytes being counted.
    guard isUTF16 || !bytes.prefix(512).contains(0) else { return nil }
    if isUTF16 {
      let bigEndian = bytes[0] == 0xFE
      self.bytes = TextEncoding.utf8(fromUTF16: bytes, bigEndian: bigEndian)
      bodyStart = 0
      encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
      census = ByteCensus(self.bytes)
    } else {
      self.bytes = bytes
      census = ByteCensus(bytes)
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      bodyStart = hasMark ? 3 : 0
      if !census.hasHighBytes {
        encoding = .utf8
      } else if String(validating: bytes, as: UTF8.self) != nil {
        encoding = hasMark ? .utf8WithMark : .utf8
      } else {
        encoding = .windows1252
      }
    }
    guard census[0] == 0 else { return nil }
  }

  /// The first 64 KiB of the text, all of it where it is shorter.
  var opening: TextDocument {
    guard bytes.count > 1 << 16 else { return self }
    return TextDocument(bytes: Array(bytes.prefix(1 << 16))) ?? self
  }

  /// Returns the characters of a range.
  func string(_ range: Range<Int>) -> String {
    encoding == .windows1252
      ? TextEncoding.decodeWindows1252(bytes[range])
      : String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns a cell for use in a message: at most 24 characters, nothing unprintable.
  ///
  /// Words are not shown, since they may name a person: only numbers, signs and units are.
  func quotation(_ range: Range<Int>) -> String {
    if let letters = longestWord(range) { return "a word of \(letters) letters" }
    let shown = string(range.lowerBound..<min(range.upperBound, range.lowerBound + 100))
    let isWhole = shown.unicodeScalars.count <= 24 && range.count <= 100
    return "“\(TextDocument.shortened(shown))\(isWhole ? "" : "…")”"
  }

  /// Words that name nobody.
  private static let units: Set<String> = [
    "ms", "msec", "sec", "min", "bpm", "hz", "khz", "mv", "uv", "nan", "na", "inf", "nn", "rr",
  ]

  /// Whether a cell holds a word, of one letter or more.
  func holdsWord(_ range: Range<Int>) -> Bool { bytes[range].contains { ASCII.isLetter($0) } }

  /// The number of letters of the longest word that is more than one letter and no unit; a character
  /// beyond ASCII counts as one.
  private func longestWord(_ range: Range<Int>) -> Int? {
    let end = min(range.upperBound, range.lowerBound + 1000)
    let words = string(range.lowerBound..<end).lowercased().split { !$0.isLetter }
    return words.filter { $0.count > 1 && !Self.units.contains(String($0)) }.map(\.count).max()
  }

  /// Returns the first 24 characters of a text for use in a message, nothing unprintable.
  static func shortened(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(24) {
      shown.unicodeScalars.append(scalar.properties.isPrintable ? scalar : "\u{FFFD}")
    }
    return shown
  }

  /// Returns the number of the line that holds a byte, counted from 1.
  ///
  /// - Complexity: O(offset); called once, for the message of an error.
  func lineNumber(at offset: Int) -> Int {
    var number = 1
    var cursor = LineCursor(position: bodyStart, limit: bytes.count)
    while cursor.next(in: bytes.span) != nil, cursor.position <= offset {
      number += 1
    }
    return number
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
