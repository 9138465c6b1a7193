/// Text in the making as bytes, numbers written straight into them without a string for each.
struct UTF8Text: TextOutputStream {
  /// What was written so far, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends text as it is.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends ASCII as it is: the standard library hands the digits of a number to this one, if a
  /// stream has it, and else makes a string of them for ``write(_:)-(String)``.
  mutating func _writeASCII(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: buffer)
  }

  /// Appends one byte.
  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a byte again and again.
  mutating func write(_ byte: UInt8, count: Int) {
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Appends the shortest text of a finite number; see ``ShortestNumber``.
  mutating func write(shortest value: Double) {
    // Negative zero has no use here.
    (value == 0 ? 0 : value).write(to: &self)
    if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
  }
}
