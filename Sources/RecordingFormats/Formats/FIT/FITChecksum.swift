/// The checksum of FIT files: CRC-16 with the reflected polynomial 0xA001, starting at zero.
///
/// The polynomial is the one of the FIT protocol (Garmin, *FIT Protocol*, section "CRC"); eight
/// bytes at a time are folded through eight tables, so that the check is no part of the reading time.
enum FITChecksum {
  /// Table `k` holds what a byte contributes that is followed by `k` zero bytes.
  private static let tables: [UInt16] = {
    var tables = [UInt16](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt16(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xA001 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let shorter = tables[index - 256]
      tables[index] = shorter >> 8 ^ tables[Int(shorter & 0xFF)]
    }
    return tables
  }()

  /// Returns the checksum of a part of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file.
  ///   - range: The part, within the bytes.
  /// - Returns: The checksum; zero for an empty part.
  /// - Complexity: O(n).
  static func value(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a part of the bytes")
    let table = tables.span
    precondition(table.count == 8 * 256, "one table for each of eight bytes")
    var crc: UInt16 = 0
    var index = range.lowerBound
    // All indices lie in the range, which lies in the bytes; a byte plus k · 256 lies in the tables.
    while range.upperBound &- index >= 8 {
      let low = Int(UInt8(truncatingIfNeeded: crc) ^ (unsafe bytes[unchecked: index]))
      let high = Int(UInt8(truncatingIfNeeded: crc >> 8) ^ (unsafe bytes[unchecked: index &+ 1]))
      var next = unsafe table[unchecked: 1792 &+ low] ^ table[unchecked: 1536 &+ high]
      for place in 2..<8 {
        let byte = Int(unsafe bytes[unchecked: index &+ place])
        next ^= unsafe table[unchecked: (7 &- place) &* 256 &+ byte]
      }
      crc = next
      index &+= 8
    }
    while index < range.upperBound {
      crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[index])]
      index &+= 1
    }
    return crc
  }
}
