/// Numbers of a text read in the order they stand in, one per line or many.
struct NumberList: Sendable {
  /// The numbers; NaN where the text says that a value is missing.
  private(set) var values: [Double] = []
  private(set) var missingCount = 0

  /// What stopped the reading: a run of bytes that is no number.
  private var obstacle: Range<Int>?

  /// Reads all numbers of a text from the first row of its layout on.
  ///
  /// Blanks, line ends and the delimiter separate numbers; two delimiters in a row have a missing
  /// value between them; a comment ends with its line.
  ///
  /// - Throws: ``RecordingError`` with the code `badCell` and the line.
  /// - Complexity: O(n) time; memory for the numbers only.
  init(_ document: TextDocument, layout: TextLayout) throws(RecordingError) {
    let separators =
      layout.isRagged || layout.isQuotedList ? document.census[layout.delimiter ?? 0] : 0
    values.reserveCapacity(document.census.lineCountBound + separators)
    let bytes = document.bytes.span
    scan(
      bytes, from: layout.dataStart, delimiter: layout.delimiter ?? ASCII.space,
      mark: layout.decimalMark)
    if let obstacle {
      throw RecordingError(
        .badCell,
        "found \(document.quotation(obstacle)) where a number was expected; remove or correct "
          + "this line, or mark it as a comment with #",
        line: document.lineNumber(at: obstacle.lowerBound))
    }
  }

  /// Returns the index of the first byte of a number, by reading again up to it.
  static func offset(
    ofValue target: Int, in document: TextDocument, layout: TextLayout
  ) -> Int {
    var list = NumberList()
    let bytes = document.bytes.span
    return list.scan(
      bytes, from: layout.dataStart, delimiter: layout.delimiter ?? ASCII.space,
      mark: layout.decimalMark, stopAt: target)
  }

  private init() {}

  @discardableResult
  private mutating func scan(
    _ bytes: Span<UInt8>, from start: Int, delimiter: UInt8, mark: UInt8, stopAt: Int = Int.max
  ) -> Int {
    let limit = bytes.count
    var index = start
    var cellIsOpen = false
    var values = self.values
    self.values = []
    defer { self.values = values }
    while index < limit {
      if stopAt == Int.max, NumberList.takeLines(bytes, &index, &values, mark: mark) {
        cellIsOpen = false
        continue
      }
      // index < limit = count
      let byte = unsafe bytes[unchecked: index]
      var end = index
      if ASCII.isDigit(byte) || byte == ASCII.minus || byte == ASCII.point || byte == 0x2B,
        let value = DecimalNumber.scan(bytes, from: index, limit: limit, mark: mark, end: &end),
        end == limit || isSeparator(unsafe bytes[unchecked: end], delimiter)
      {
        if values.count == stopAt { return index }
        values.append(value)
        index = end
        // The line end or delimiter that follows is consumed here: the usual case, once per beat.
        if index < limit {
          cellIsOpen = unsafe bytes[unchecked: index] == delimiter && delimiter != ASCII.space
          if unsafe bytes[unchecked: index] != ASCII.quote { index += 1 }
        }
      } else if ASCII.isLineEnd(byte) {
        cellIsOpen = false
        index += 1
      } else if byte == delimiter, delimiter != ASCII.space {
        if cellIsOpen || startsLine(index, bytes) {
          if values.count == stopAt { return index }
          values.append(.nan)
          missingCount += 1
        }
        cellIsOpen = true
        index += 1
      } else if ASCII.isBlank(byte) || byte == ASCII.quote && !startsWords(index, bytes) {
        index += 1
      } else if startsComment(index, bytes) {
        while index < limit, !ASCII.isLineEnd(bytes[index]) { index += 1 }
      } else {
        end = wordEnd(index, bytes, delimiter)
        guard Cell.isMissing(index..<end, in: bytes) else {
          obstacle = index..<end
          return index
        }
        if values.count == stopAt { return index }
        values.append(.nan)
        missingCount += 1
        cellIsOpen = false
        index = end
        if index < limit, bytes[index] == delimiter, delimiter != ASCII.space {
          cellIsOpen = true
          index += 1
        }
      }
    }
    return index
  }

  /// Takes lines of one bare number each, which most files consist of, as long as they come.
  ///
  /// - Returns: Whether there was one; the index is then behind the last of them.
  @inline(__always)
  private static func takeLines(
    _ bytes: Span<UInt8>, _ index: inout Int, _ values: inout [Double], mark: UInt8
  ) -> Bool {
    let limit = bytes.count
    let start = index
    let powersOfTen = Self.powersOfTen
    while true {
      var end = index
      var number = 0
      // end < limit = count; 15 digits fit an integer and are exact as a double.
      while end < limit, case let digit = unsafe bytes[unchecked: end] &- 0x30, digit < 10,
        end &- index <= 15
      {
        number = number &* 10 &+ Int(digit)
        end &+= 1
      }
      var decimals = 0
      if end > index, end < limit, unsafe bytes[unchecked: end] == mark {
        let firstDecimal = end &+ 1
        end = firstDecimal
        while end < limit, case let digit = unsafe bytes[unchecked: end] &- 0x30, digit < 10,
          end &- index <= 15
        {
          number = number &* 10 &+ Int(digit)
          end &+= 1
        }
        decimals = end &- firstDecimal
      }
      // Fewer than 16 bytes are at most 15 digits.
      guard end > index, end &- index <= 15, end < limit,
        unsafe bytes[unchecked: end] == ASCII.lineFeed
      else { return index > start }
      // One rounding, of the quotient of two exact doubles.
      values.append(Double(number) / powersOfTen[decimals])
      index = end &+ 1
    }
  }

  /// 10⁰ … 10¹⁵, each an exact double.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  @inline(__always)
  private func isSeparator(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == ASCII.lineFeed || byte == ASCII.carriageReturn || byte == delimiter
      || ASCII.isBlank(byte) || byte == ASCII.quote
  }

  private func startsLine(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    index == 0 || ASCII.isLineEnd(bytes[index - 1])
  }

  private func startsComment(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case ASCII.hash: !(index + 1 < bytes.count && bytes[index + 1] | 0x20 == 0x6E)
    case ASCII.percent: true
    case ASCII.slash: index + 1 < bytes.count && bytes[index + 1] == ASCII.slash
    case ASCII.quote: true
    default: false
    }
  }

  /// Whether a quotation mark opens words, which makes a comment of the line.
  private func startsWords(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    startsLine(index, bytes) && index + 1 < bytes.count && ASCII.isLetter(bytes[index + 1])
  }

  private func wordEnd(_ start: Int, _ bytes: Span<UInt8>, _ delimiter: UInt8) -> Int {
    var index = start
    while index < bytes.count, !isSeparator(bytes[index], delimiter) { index += 1 }
    return max(index, start + 1)
  }
}
