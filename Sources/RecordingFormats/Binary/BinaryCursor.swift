/// Reads whole numbers from bytes, in either order, never beyond their end.
///
/// Each reading gives `nil`, and stays where it is, where fewer bytes are left than it needs.
struct BinaryCursor {
  let bytes: [UInt8]
  /// The index of the next byte.
  private(set) var offset: Int
  /// Where the part that may be read ends.
  let end: Int

  /// Creates a cursor over a part of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file.
  ///   - range: The part that may be read, within the bytes; all of them by default.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    let range = range ?? bytes.indices
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a part of the bytes")
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes are left.
  var remaining: Int { end - offset }

  /// Reads a byte.
  mutating func byte() -> UInt8? {
    guard offset < end else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Reads a number with its least significant byte first.
  mutating func littleEndian<Value: FixedWidthInteger>(_: Value.Type) -> Value? {
    let size = Value.bitWidth / 8
    guard remaining >= size else { return nil }
    var value: Value = 0
    for index in stride(from: offset + size - 1, through: offset, by: -1) {
      value = (value &<< 8) | Value(truncatingIfNeeded: bytes[index])
    }
    offset += size
    return value
  }

  /// Reads a number with its most significant byte first.
  mutating func bigEndian<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
    littleEndian(type)?.byteSwapped
  }

  /// Passes over bytes; `false`, and no step, where fewer are left.
  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, count <= remaining else { return false }
    offset += count
    return true
  }
}
