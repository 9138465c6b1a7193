/// One cell of a line: what it holds, and how lines are cut into cells.
enum Cell {
  /// What a cell holds.
  enum Kind: Sendable, Equatable {
    case missing
    case number
    case stamp
    case word
    /// Begins like a number or with a sign of its own, but is none of the above.
    case garbage
  }

  /// Cuts a line into the ranges of its cells, without blanks and quotation marks around them.
  ///
  /// - Parameters:
  ///   - line: The range of the line.
  ///   - delimiter: The byte between cells; `nil` for any run of blanks.
  ///   - bytes: The text.
  ///   - cells: Receives the ranges; what it held before is removed.
  static func split(
    _ line: Range<Int>, delimiter: UInt8?, in bytes: Span<UInt8>, into cells: inout [Range<Int>]
  ) {
    cells.removeAll(keepingCapacity: true)
    var index = line.lowerBound
    guard let delimiter else {
      while true {
        while index < line.upperBound, ASCII.isBlank(bytes[index]) { index += 1 }
        guard index < line.upperBound else { return }
        let start = index
        while index < line.upperBound, !ASCII.isBlank(bytes[index]) { index += 1 }
        cells.append(trimmed(start..<index, in: bytes))
      }
    }
    while true {
      let end = cellEnd(from: index, limit: line.upperBound, delimiter: delimiter, in: bytes)
      cells.append(trimmed(index..<end, in: bytes))
      guard end < line.upperBound else { return }
      index = end + 1
    }
  }

  /// The index of the delimiter that ends a cell; a delimiter between quotation marks ends none.
  @inline(__always)
  static func cellEnd(
    from start: Int, limit: Int, delimiter: UInt8, in bytes: Span<UInt8>
  ) -> Int {
    precondition(start >= 0 && limit <= bytes.count, "the cell must lie in the text")
    var index = start
    var quoted = false
    // start ≤ index < limit ≤ count
    while index < limit {
      let byte = unsafe bytes[unchecked: index]
      if byte == delimiter, !quoted { break }
      if byte == ASCII.quote { quoted.toggle() }
      index += 1
    }
    return index
  }

  /// Takes blanks and one pair of quotation marks off both ends.
  @inline(__always)
  static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var range = trimmedOfBlanks(range, in: bytes)
    if range.count >= 2, bytes[range.lowerBound] == ASCII.quote,
      bytes[range.upperBound - 1] == ASCII.quote
    {
      range = trimmedOfBlanks(range.lowerBound + 1..<range.upperBound - 1, in: bytes)
    }
    return range
  }

  @inline(__always)
  private static func trimmedOfBlanks(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ASCII.isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, ASCII.isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Returns the number that fills a cell, or `nil`.
  @inline(__always)
  static func number(_ cell: Range<Int>, in bytes: Span<UInt8>, mark: UInt8) -> Double? {
    var end = cell.lowerBound
    let value = DecimalNumber.scan(
      bytes, from: cell.lowerBound, limit: cell.upperBound, mark: mark, end: &end)
    return end == cell.upperBound ? value : nil
  }

  /// Whether a cell says in words or by being empty that there is no value.
  static func isMissing(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !cell.isEmpty else { return true }
    guard cell.count <= 5 else { return false }
    var lowered: UInt64 = 0
    for index in cell {
      let byte = bytes[index]
      let isUpper = byte &- 0x41 < 26
      lowered = lowered << 8 | UInt64(isUpper ? byte | 0x20 : byte)
    }
    return missingWords.contains(lowered)
  }

  /// `nan`, `na`, `n/a`, `null`, `nil`, `none`, `-`, `--`, `.`, `?`, `#n/a` packed into integers.
  private static let missingWords: Set<UInt64> = Set(
    ["nan", "-nan", "na", "n/a", "null", "nil", "none", "-", "--", ".", "?", "#n/a", "<na>"].map {
      $0.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    })

  /// Returns what a cell holds.
  static func kind(_ cell: Range<Int>, in bytes: Span<UInt8>, mark: UInt8) -> Kind {
    if isMissing(cell, in: bytes) { return .missing }
    if number(cell, in: bytes, mark: mark) != nil { return .number }
    if TimeStamp.scan(bytes, cell) != nil { return .stamp }
    for index in cell {
      if ASCII.isLetter(bytes[index]) { return .word }
      if ASCII.isDigit(bytes[index]) { break }
    }
    return .garbage
  }
}
