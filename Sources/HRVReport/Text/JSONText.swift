/// JSON text in the making: keys stay in the order they are written.
///
/// Foundation's encoder sorts keys or leaves their order open, and the files of this program promise
/// a fixed one; so the text is written here, and only written: reading JSON is Foundation's work.
/// Numbers have their shortest form that reads back to the same bits; a number that is not finite
/// cannot be written at all, since its place is `null` with a reason.
package struct JSONText {
  private var bytes = UTF8Text()
  private var depth = 0
  private var needsComma = false
  private let isIndented: Bool

  /// Starts an empty text.
  ///
  /// - Parameter isIndented: Whether to break lines and indent for people; one line otherwise.
  package init(isIndented: Bool) {
    self.isIndented = isIndented
  }

  /// The finished text, with a line end.
  package var text: String { bytes.string + "\n" }

  /// Writes an object.
  ///
  /// - Parameter body: Writes its members.
  package mutating func object(_ body: (inout JSONText) -> Void) {
    enclosed(by: "{", and: "}", body)
  }

  /// Writes an array.
  ///
  /// - Parameter body: Writes its elements.
  package mutating func array(_ body: (inout JSONText) -> Void) {
    enclosed(by: "[", and: "]", body)
  }

  /// Writes a string element.
  ///
  /// - Parameter value: The text.
  package mutating func string(_ value: String) {
    startElement()
    appendQuoted(value)
  }

  /// Writes a number element.
  ///
  /// - Parameter value: A finite number.
  package mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no number for \(value)")
    startElement()
    bytes.write(shortest: value)
  }

  /// Writes a whole number element.
  ///
  /// - Parameter value: The number.
  package mutating func integer(_ value: Int) {
    startElement()
    append(String(value))
  }

  /// Writes a whole number element that fills all 64 bits.
  ///
  /// - Parameter value: The number.
  package mutating func unsignedInteger(_ value: UInt64) {
    startElement()
    append(String(value))
  }

  /// Writes `null`.
  package mutating func null() {
    startElement()
    append("null")
  }

  /// Writes `true` or `false`.
  ///
  /// - Parameter value: The truth value.
  package mutating func boolean(_ value: Bool) {
    startElement()
    append(value ? "true" : "false")
  }

  /// Writes the key of the member whose value is written next.
  ///
  /// - Parameter name: The key.
  package mutating func key(_ name: String) {
    startElement()
    appendQuoted(name)
    append(isIndented ? ": " : ":")
    needsComma = false
    isAfterKey = true
  }

  /// Writes an array of numbers on one line, `null` for those that are missing.
  ///
  /// - Parameter values: Finite numbers or nothing.
  package mutating func row(_ values: [Double?]) {
    startElement()
    append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { append(isIndented ? ", " : ",") }
      if let value {
        precondition(value.isFinite, "JSON has no number for \(value)")
        bytes.write(shortest: value)
      } else {
        append("null")
      }
    }
    append("]")
  }

  private var isAfterKey = false

  private mutating func enclosed(
    by open: String, and close: String, _ body: (inout JSONText) -> Void
  ) {
    startElement()
    append(open)
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine() }
    append(close)
    needsComma = true
  }

  private mutating func startElement() {
    if isAfterKey {
      isAfterKey = false
    } else {
      if needsComma { append(",") }
      if depth > 0 { breakLine() }
    }
    needsComma = true
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    append("\n")
    bytes.write(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func append(_ text: String) {
    bytes.write(text)
  }

  private mutating func appendQuoted(_ text: String) {
    append("\"")
    if text.utf8.contains(where: Self.mustBeEscaped) {
      appendEscaped(text)
    } else {
      append(text)
    }
    append("\"")
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: append(String(scalar))
      }
    }
  }
}

extension JSONText {
  /// Writes a member with a string value.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - value: The text.
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member with a number, or `null`.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - value: A finite number or nothing.
  package mutating func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a member with a time in seconds, to the nanosecond.
  ///
  /// - Parameters:
  ///   - name: The key, which ends in `_s`.
  ///   - value: A finite number of seconds.
  package mutating func member(_ name: String, seconds value: Double) {
    key(name)
    number(ShortestNumber.roundedToNanoseconds(value))
  }

  /// Writes a member with a whole number.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - value: The number.
  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// Writes a member with an array of strings.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - values: The texts.
  package mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }
}
