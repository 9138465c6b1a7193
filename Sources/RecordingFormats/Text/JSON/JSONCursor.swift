/// Walks through a JSON text (RFC 8259) value by value, never deeper than it is asked to.
///
/// Values that no one asks for are passed over in place, so memory is that of what is kept, errors
/// name their line, and a file of a million brackets takes no stack.
struct JSONCursor {
  enum Kind: Sendable, Equatable {
    case object, array, string, number, boolean, null
  }

  /// The deepest nesting that is read; exports have fewer than ten levels.
  static let deepestNesting = 512

  private let document: TextDocument
  /// The index of the next byte.
  private(set) var position: Int

  /// Starts before the first value.
  init(_ document: TextDocument) {
    self.document = document
    position = document.bodyStart
  }

  /// What the next value is.
  mutating func peek() throws(RecordingError) -> Kind {
    skipBlanks()
    guard position < document.bytes.count else { throw ended() }
    switch document.bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case ASCII.quote: return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    // Python writes numbers that are none as NaN, though JSON has no such word.
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return .null
    case ASCII.minus, UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected("a value")
    }
  }

  /// Hands each member of the next value to a body, which reads or skips its value.
  ///
  /// - Parameter body: Gets the name of the member and the cursor before its value.
  /// - Throws: ``RecordingError`` where the next value is no object.
  mutating func members(
    _ body: (_ name: String, _ cursor: inout JSONCursor) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    try open(UInt8(ascii: "{"), "an object")
    if try close(UInt8(ascii: "}")) { return }
    repeat {
      let name = try string()
      skipBlanks()
      guard take(ASCII.colon) else { throw unexpected("a colon after the name") }
      try body(name, &self)
    } while try goesOn(until: UInt8(ascii: "}"))
  }

  /// Hands the place before each element of the next value to a body, which reads or skips it.
  ///
  /// - Parameter body: Gets the cursor before the element.
  /// - Throws: ``RecordingError`` where the next value is no array.
  mutating func elements(
    _ body: (_ cursor: inout JSONCursor) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    try open(UInt8(ascii: "["), "an array")
    if try close(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while try goesOn(until: UInt8(ascii: "]"))
  }

  /// Reads the next value as a number; NaN for `null` and `NaN`.
  mutating func number() throws(RecordingError) -> Double {
    skipBlanks()
    let text = document.bytes
    let bytes = text.span
    var end = position
    let start = position
    if let value = DecimalNumber.scan(
      bytes, from: position, limit: bytes.count, mark: ASCII.point, end: &end)
    {
      position = end
      guard end == bytes.count || JSONCursor.endsValue(bytes[end]) else {
        position = start
        throw unexpected("a number")
      }
      return value
    }
    guard try peek() == .null else { throw unexpected("a number") }
    try skip()
    return .nan
  }

  /// Reads the next value, a string, as the number it holds; NaN where it is empty or a word for a
  /// missing value, `nil` for other words.
  mutating func quotedNumber() throws(RecordingError) -> Double? {
    let text = document.bytes
    let content = Cell.trimmed(try stringContent(), in: text.span)
    guard !Cell.isMissing(content, in: text.span) else { return .nan }
    return Cell.number(content, in: text.span, mark: ASCII.point)
  }

  /// Reads the next value as `true` or `false`.
  mutating func boolean() throws(RecordingError) -> Bool {
    guard try peek() == .boolean else { throw unexpected("true or false") }
    let isTrue = document.bytes[position] == UInt8(ascii: "t")
    try skip()
    return isTrue
  }

  /// Reads the next value as an array of numbers, NaN for `null`.
  mutating func numbers() throws(RecordingError) -> [Double] {
    var values: [Double] = []
    try elements { cursor throws(RecordingError) in values.append(try cursor.number()) }
    return values
  }

  /// Reads the next value as an array of words, in which other scalars become empty words; `nil` where
  /// it is anything else, which is not passed over.
  mutating func words() throws(RecordingError) -> [String]? {
    var ahead = self
    guard try ahead.peek() == .array else { return nil }
    var words: [String] = []
    var holdsWords = true
    try ahead.elements { cursor throws(RecordingError) in
      switch try cursor.peek() {
      case .string: words.append(try cursor.string())
      case .number, .boolean, .null:
        words.append("")
        try cursor.skip()
      case .object, .array:
        holdsWords = false
        try cursor.skip()
      }
    }
    guard holdsWords, words.contains(where: { !$0.isEmpty }) else { return nil }
    self = ahead
    return words
  }

  /// How many values the first array of the next value has, an array of arrays.
  ///
  /// - Returns: The number; `nil` where the next value is anything else. Nothing is passed over.
  func firstRowWidth() throws(RecordingError) -> Int? {
    var ahead = self
    guard try ahead.peek() == .array else { return nil }
    try ahead.open(UInt8(ascii: "["), "an array")
    guard !(try ahead.close(UInt8(ascii: "]"))), try ahead.peek() == .array else { return nil }
    var count = 0
    try ahead.elements { cursor throws(RecordingError) in
      count += 1
      try cursor.skip()
    }
    return count
  }

  /// Reads the next value as a string.
  mutating func string() throws(RecordingError) -> String {
    let content = try stringContent()
    guard document.bytes[content].contains(UInt8(ascii: "\\")) else {
      return document.string(content)
    }
    guard let text = JSONEscapes.resolved(document.bytes[content]) else {
      throw unexpected("a string with valid escapes")
    }
    return text
  }

  /// The range of the next string between its quotation marks, escapes as they are.
  mutating func stringContent() throws(RecordingError) -> Range<Int> {
    skipBlanks()
    guard take(ASCII.quote) else { throw unexpected("a string") }
    let start = position
    try passString()
    return start..<position - 1
  }

  /// Passes over the next value, whatever it holds.
  ///
  /// - Complexity: O(n) for its n bytes, without recursion.
  mutating func skip() throws(RecordingError) {
    var closing: [UInt8] = []
    repeat {
      skipBlanks()
      guard position < document.bytes.count else { throw ended() }
      let byte = document.bytes[position]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard closing.count < JSONCursor.deepestNesting else {
          throw RecordingError(
            .unknownFormat,
            "values are nested deeper than \(JSONCursor.deepestNesting) levels, which no export of "
              + "intervals needs; check the file",
            line: document.lineNumber(at: position))
        }
        closing.append(byte + 2)
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard closing.popLast() == byte else { throw unexpected("a value") }
        position += 1
      case ASCII.quote:
        position += 1
        try passString()
      case ASCII.comma, ASCII.colon:
        guard !closing.isEmpty else { throw unexpected("a value") }
        position += 1
      default: try passWord()
      }
    } while !closing.isEmpty
  }

  /// Whether nothing but blanks follows.
  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return position == document.bytes.count
  }

  /// Checks that nothing but blanks follows.
  mutating func finish() throws(RecordingError) {
    guard !isAtEnd() else { return }
    let byte = document.bytes[position]
    guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
      throw unexpected("the end of the text")
    }
    throw RecordingError(
      .notARecording,
      "another JSON value begins here, as in JSON Lines (one value per line), which are not read in "
        + "this layout; give each value as a file of its own",
      line: document.lineNumber(at: position))
  }
}

extension JSONCursor {
  private mutating func skipBlanks() {
    let text = document.bytes
    let bytes = text.span
    while position < bytes.count, ASCII.isBlank(bytes[position]) || ASCII.isLineEnd(bytes[position])
    {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < document.bytes.count, document.bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func open(_ byte: UInt8, _ what: String) throws(RecordingError) {
    skipBlanks()
    guard take(byte) else { throw unexpected(what) }
  }

  private mutating func close(_ byte: UInt8) throws(RecordingError) -> Bool {
    skipBlanks()
    return take(byte)
  }

  /// Whether a comma and another value follow, or the end of the object or array.
  private mutating func goesOn(until end: UInt8) throws(RecordingError) -> Bool {
    skipBlanks()
    if take(ASCII.comma) { return true }
    guard take(end) else { throw unexpected("a comma or the end of the list") }
    return false
  }

  /// Goes behind the quotation mark that ends a string.
  private mutating func passString() throws(RecordingError) {
    let text = document.bytes
    let bytes = text.span
    while position < bytes.count {
      let byte = bytes[position]
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == ASCII.quote { return }
    }
    position = bytes.count
    throw ended()
  }

  /// Goes behind a number or one of the three words.
  private mutating func passWord() throws(RecordingError) {
    let text = document.bytes
    let bytes = text.span
    let start = position
    while position < bytes.count, !JSONCursor.endsValue(bytes[position]) { position += 1 }
    let word = document.bytes[start..<position]
    var end = start
    let isNumber =
      DecimalNumber.scan(bytes, from: start, limit: position, mark: ASCII.point, end: &end) != nil
      && end == position
    guard
      isNumber || ["true", "false", "null", "NaN"].contains(String(decoding: word, as: UTF8.self))
    else {
      position = start
      throw unexpected("a value")
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    byte == ASCII.comma || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      || byte == ASCII.colon || ASCII.isBlank(byte) || ASCII.isLineEnd(byte)
  }

  /// The error for what stands at the place instead of what was expected.
  func unexpected(_ expected: String) -> RecordingError {
    guard position < document.bytes.count else { return ended() }
    let end = min(position + 12, document.bytes.count)
    let stop =
      document.bytes[position..<end].firstIndex { $0 < 0x20 || JSONCursor.endsValue($0) } ?? end
    let shown = document.quotation(position..<max(stop, position + 1))
    return RecordingError(
      .badCell,
      "found \(shown) where \(expected) was expected; the JSON is damaged or of another layout, "
        + "export it again",
      line: document.lineNumber(at: position))
  }

  private func ended() -> RecordingError {
    RecordingError(
      .badCell, "the JSON ends before its last value does; the file is cut off, export it again",
      line: document.lineNumber(at: max(document.bytes.count - 1, 0)))
  }
}
