/// The line that names the columns of a table, where a format knows their names.
struct TableHeading {
  /// The names in lower case, with single blanks, also in place of underscores.
  let names: [String]
  /// The byte between cells.
  let delimiter: UInt8
  /// The index of the first byte below the line.
  let bodyStart: Int
  /// The range of the content line above the heading, or `nil`.
  let lineAbove: Range<Int>?

  /// How many lines are looked at, and how many bytes of each: headings stand on top and are short.
  private static let lineCount = 24
  private static let longestLine = 2048

  /// The lines near the top of a text that may name columns, cut at each delimiter they hold.
  ///
  /// - Parameter document: The text.
  /// - Returns: The lines with words in two cells or more, from the top.
  /// - Complexity: O(1): only the top is looked at.
  static func candidates(in document: TextDocument) -> [TableHeading] {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    var above: Range<Int>?
    var cells: [Range<Int>] = []
    var found: [TableHeading] = []
    for _ in 0..<lineCount {
      // A line too long for a heading is not walked to its end.
      guard let line = cursor.next(in: bytes, atMost: longestLine) else { break }
      let marks = Marks(line, bytes)
      if marks.hasLetters {
        for (delimiter, isHeld) in [
          (ASCII.semicolon, marks.hasSemicolon), (ASCII.tab, marks.hasTab),
          (ASCII.comma, marks.hasComma),
        ] where isHeld {
          Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
          found.append(
            TableHeading(
              names: cells.map { name(in: $0, of: document) }, delimiter: delimiter,
              bodyStart: cursor.position, lineAbove: above))
        }
      }
      if !line.isEmpty { above = line }
    }
    return found
  }

  /// What a line holds, found in one pass.
  private struct Marks {
    var hasLetters = false
    var hasSemicolon = false
    var hasTab = false
    var hasComma = false

    init(_ line: Range<Int>, _ bytes: Span<UInt8>) {
      for index in line {
        switch bytes[index] {
        case ASCII.semicolon: hasSemicolon = true
        case ASCII.tab: hasTab = true
        case ASCII.comma: hasComma = true
        case let byte: if ASCII.isLetter(byte) { hasLetters = true }
        }
      }
    }
  }

  /// The normalised name in a cell.
  private static func name(in cell: Range<Int>, of document: TextDocument) -> String {
    let bytes = document.bytes.span
    var name: [UInt8] = []
    name.reserveCapacity(cell.count)
    var isBehindWord = false
    for index in cell {
      let byte = bytes[index]
      // Only ASCII is known without the tables of Unicode.
      guard byte < 0x80 else { return normalised(document.string(cell)) }
      if byte == ASCII.space || byte == UInt8(ascii: "_") || 0x09...0x0D ~= byte {
        isBehindWord = !name.isEmpty
        continue
      }
      if isBehindWord { name.append(ASCII.space) }
      isBehindWord = false
      name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// A name in lower case, with single blanks between its words.
  static func normalised(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }

  /// The first column whose name fits.
  func column(where isNamed: (String) -> Bool) -> Int? {
    names.firstIndex(where: isNamed)
  }

  /// The first column of a name.
  func column(_ name: String) -> Int? {
    names.firstIndex(of: name)
  }
}
