/// How a text of numbers is laid out: decided from its first lines, applied to all of them.
struct TextLayout: Sendable {
  /// The byte between cells; `nil` where runs of blanks separate them.
  var delimiter: UInt8?
  /// The byte of the decimal mark, `.` or `,`.
  var decimalMark: UInt8 = ASCII.point
  /// Why a comma is a decimal mark, where it is one.
  var decimalReason: String?
  /// Whether the comma could have been a delimiter as well, so that the user should know.
  var decimalIsChoice = false
  /// Why it cannot be told whether commas are decimal marks or delimiters.
  var commaQuestion: String?
  /// How many cells a row has, without those that are empty in every row.
  var columnCount = 0
  /// Whether rows of the sample differ in their number of cells: numbers wrapped over lines.
  var isRagged = false
  /// Whether cells hold whole lists between quotation marks.
  var isQuotedList = false
  /// What the sampled cells of each column hold, by majority.
  var columnKinds: [Cell.Kind] = []
  /// The names of the columns, as written.
  var header: [String]?
  /// The index of the first byte of the first row.
  var dataStart: Int
  /// How many lines of words stand before the header or the first row.
  var preambleLineCount = 0
  /// The comment lines and lines of words before the first row, for recognising the writer.
  var opening: String

  /// How many lines decide the layout.
  static let sampleLineCount = 64

  /// Decides the layout of a text, or returns `nil` for one without any content line.
  init?(of document: TextDocument) {
    let bytes = document.bytes.span
    let lines = TextLayout.sampleLines(document)
    guard let first = lines.first else { return nil }
    dataStart = first.lowerBound
    opening = ""
    isQuotedList = lines.contains { TextLayout.isQuotedList($0, in: bytes) }
    if !isQuotedList { delimiter = TextLayout.commonDelimiter(lines, in: bytes) }
    decideDecimalMark(lines, document)
    decideRows(lines, document)
    opening = document.string(
      document.bodyStart..<min(max(dataStart, document.bodyStart), document.bodyStart + 4096))
  }

  private static func sampleLines(_ document: TextDocument) -> [Range<Int>] {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    var lines: [Range<Int>] = []
    while lines.count < sampleLineCount, let line = cursor.next(in: bytes) {
      if LineKind.of(line, in: bytes) == .content { lines.append(line) }
    }
    return lines
  }

  /// Whether a line is one quoted cell that holds numbers with commas or semicolons between them.
  private static func isQuotedList(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var quotes = 0
    var separators = 0
    guard !isGrouped(line, in: bytes) else { return false }
    for index in line {
      let byte = bytes[index]
      if byte == ASCII.quote { quotes += 1 }
      if byte == ASCII.comma || byte == ASCII.semicolon { separators += 1 }
      if ASCII.isLetter(byte) { return false }
    }
    return quotes == 2 && separators > 0 && bytes[line.lowerBound] == ASCII.quote
      && bytes[line.upperBound - 1] == ASCII.quote
  }

  /// Whether a line is one quoted number with commas between its thousands, such as `"1,003.0"`: a
  /// list would begin with an interval of one or two digits and go on with ones of three.
  private static func isGrouped(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let cell = Cell.trimmed(line, in: bytes)
    var digits = 0
    var groups = 0
    for index in cell {
      let byte = bytes[index]
      if byte == ASCII.comma {
        guard groups == 0 ? (1...2).contains(digits) : digits == 3 else { return false }
        groups += 1
        digits = 0
      } else if byte == ASCII.point, groups > 0 {
        break
      } else if ASCII.isDigit(byte) {
        digits += 1
      } else {
        return false
      }
    }
    return groups > 0 && digits == 3
  }

  /// The delimiter that stands in every line, or failing that in four of five lines.
  ///
  /// Semicolon, tab and bar come before the comma, because a comma beside them is a decimal mark.
  private static func commonDelimiter(_ lines: [Range<Int>], in bytes: Span<UInt8>) -> UInt8? {
    let candidates = [ASCII.semicolon, ASCII.tab, ASCII.bar, ASCII.comma]
    var counts = [0, 0, 0, 0]
    for line in lines {
      for (slot, candidate) in candidates.enumerated() {
        let end = Cell.cellEnd(
          from: line.lowerBound, limit: line.upperBound, delimiter: candidate, in: bytes)
        if end < line.upperBound { counts[slot] += 1 }
      }
    }
    if let slot = counts.firstIndex(of: lines.count) { return candidates[slot] }
    return counts.firstIndex { $0 * 5 >= lines.count * 4 }.map { candidates[$0] }
  }
}

extension TextLayout {
  /// Reads a comma as decimal mark where another delimiter leaves it no other meaning, or where
  /// the two halves of every line can only be one number.
  fileprivate mutating func decideDecimalMark(_ lines: [Range<Int>], _ document: TextDocument) {
    let bytes = document.bytes.span
    guard document.census[ASCII.comma] > 0 else { return }
    if isQuotedList {
      delimiter = document.census[ASCII.semicolon] > 0 ? ASCII.semicolon : ASCII.comma
    }
    if delimiter == ASCII.comma {
      if TextLayout.quotesDecimals(lines, in: bytes) {
        decimalMark = ASCII.comma
        decimalReason = "the comma is the decimal mark, since it stands within quotation marks"
        return
      }
      guard !isQuotedList, let reading = CommaReading(lines, document) else { return }
      switch reading {
      case .decimal(let reason, let isChoice):
        delimiter = nil
        decimalMark = ASCII.comma
        decimalReason = reason
        decimalIsChoice = isChoice
      case .delimiter: break
      case .unclear(let question): commaQuestion = question
      }
      return
    }
    var cells: [Range<Int>] = []
    var withComma = 0
    var withPoint = 0
    for line in lines {
      Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
      for cell in cells {
        guard
          Cell.number(cell, in: bytes, mark: ASCII.comma) != nil
            || Cell.number(cell, in: bytes, mark: ASCII.point) != nil
        else { continue }
        withComma += cell.contains { bytes[$0] == ASCII.comma } ? 1 : 0
        withPoint += cell.contains { bytes[$0] == ASCII.point } ? 1 : 0
      }
    }
    let undecided = withComma == 0 && withPoint == 0 && document.census[ASCII.point] == 0
    if withComma > withPoint || undecided {
      decimalMark = ASCII.comma
      if withComma > 0 {
        decimalReason = "the comma is the decimal mark, since cells are separated otherwise"
      }
    }
  }

  /// Whether cells between commas are quoted because each holds a number with a decimal comma.
  private static func quotesDecimals(_ lines: [Range<Int>], in bytes: Span<UInt8>) -> Bool {
    var cells: [Range<Int>] = []
    var count = 0
    for line in lines {
      Cell.split(line, delimiter: ASCII.comma, in: bytes, into: &cells)
      for cell in cells where cell.contains(where: { bytes[$0] == ASCII.comma }) {
        guard let number = Cell.number(cell, in: bytes, mark: ASCII.comma) else { return false }
        // `839,817` is two intervals as well.
        let decimals = cell.upperBound - 1 - (cell.firstIndex { bytes[$0] == ASCII.comma } ?? 0)
        guard number < 100 || decimals < 3 else { return false }
        count += 1
      }
    }
    return count > 0
  }
}
