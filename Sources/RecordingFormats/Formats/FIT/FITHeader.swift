/// The header of one FIT file in a chain of them.
struct FITHeader {
  /// The index of the header's first byte.
  let start: Int
  /// The index of the first record.
  let dataStart: Int
  /// How many bytes of records follow, as the header says; zero where the recorder stopped before
  /// it wrote the number.
  let dataLength: Int
  /// Whether the header's own checksum is there and wrong.
  let hasWrongChecksum: Bool

  /// The letters at byte 8.
  static let letters: [UInt8] = Array(".FIT".utf8)

  /// Reads a header, or returns `nil` where there is none.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - start: Where the header should begin.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard start >= 0, start <= bytes.count, bytes.count - start >= 12 else { return nil }
    let size = Int(bytes[start])
    guard size >= 12, size <= bytes.count - start else { return nil }
    for place in 0..<4 where bytes[start + 8 + place] != FITHeader.letters[place] { return nil }
    self.start = start
    dataStart = start + size
    dataLength = Int(bytes.fitNumber(UInt32.self, at: start + 4, isBigEndian: false))
    // Zero stands for a checksum that was not computed.
    let stored = size < 14 ? 0 : bytes.fitNumber(UInt16.self, at: start + 12, isBigEndian: false)
    hasWrongChecksum = stored != 0 && stored != FITChecksum.value(of: bytes, start..<start + 12)
  }
}

extension FITHeader {
  /// Returns the index of the next header, or `nil`.
  ///
  /// - Complexity: O(n) to the header.
  static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start + 8
    while index < bytes.count {
      if bytes[index] == letters[0], FITHeader(bytes, at: index - 8) != nil { return index - 8 }
      index += 1
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Returns a whole number of a FIT message.
  ///
  /// - Parameters:
  ///   - type: The type of the number.
  ///   - index: Its first byte; all of them lie within the bytes.
  ///   - isBigEndian: Whether the most significant byte comes first.
  /// - Returns: The number.
  @inline(__always)
  func fitNumber<Value: FixedWidthInteger>(
    _ type: Value.Type, at index: Int, isBigEndian: Bool
  ) -> Value {
    let size = Value.bitWidth / 8
    precondition(index >= 0 && index <= count - size, "the number lies within the bytes")
    var value: Value = 0
    for place in 0..<size {
      // The last byte is index + size − 1 < count.
      value |= Value(truncatingIfNeeded: unsafe self[unchecked: index &+ place]) &<< (8 &* place)
    }
    return isBigEndian ? value.byteSwapped : value
  }
}
