import SignalCore

/// A few bytes of ASCII that are compared often.
struct StaticBytes: Sendable {
  private let text: StaticString

  /// Creates bytes.
  ///
  /// - Parameter text: At least two characters of ASCII.
  init(_ text: StaticString) {
    precondition(text.hasPointerRepresentation && text.isASCII, "a text of ASCII")
    self.text = text
  }

  var count: Int { text.utf8CodeUnitCount }

  /// The first of the bytes.
  var first: UInt8 { unsafe text.utf8Start.pointee }

  /// Whether the bytes from a position are these, and lie before an end.
  @inline(__always)
  func matches(_ bytes: [UInt8], at position: Int, end: Int) -> Bool {
    precondition(position >= 0 && end <= bytes.count, "a part of the bytes")
    guard end - position >= count else { return false }
    return unsafe bytes.withUnsafeBytes { buffer in
      // The bytes from position to position + count lie before the end, which is in the array.
      guard let base = buffer.baseAddress else { return false }
      return unsafe memcmp(base + position, text.utf8Start, count) == 0
    }
  }
}
