import SignalCore

/// Annotations in the layout of the AHA database: 16 bytes each.
///
/// A zero, the letter of the AHA, the time in 4 bytes (high half first), a serial number from 1,
/// then 8 bytes that the tapes of the database leave empty (*annot(5)*; the layout is told from MIT
/// annotations by its first two bytes, as WFDB does).
struct AHAAnnotations {
  private(set) var places: [(label: BeatLabel?, tick: Int64)] = []
  /// How many serial numbers follow the one before.
  private(set) var serialCount = 0
  /// Whether the last 8 bytes of all annotations are empty, as on the tapes, whose times are
  /// milliseconds.
  private(set) var isPlain = true
  /// Whether the end was marked or the file ended with an annotation.
  private(set) var isWhole = false

  /// Whether a file begins like this layout.
  static func opens(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 16, bytes[0] == 0, WFDBCode.ahaLabel(bytes[1]) != nil else { return false }
    return bytes[1] != UInt8(ascii: "[") && bytes[1] != UInt8(ascii: "]")
  }

  /// Reads the annotations up to the mark of the end, or to the first bytes of another kind.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8], limit: Int = .max) {
    var index = 0
    while bytes.count - index >= 16, places.count < limit {
      guard bytes[index] == 0, let label = WFDBCode.ahaLabel(bytes[index + 1]) else { break }
      let high = UInt32(bytes[index + 2]) | UInt32(bytes[index + 3]) << 8
      let low = UInt32(bytes[index + 4]) | UInt32(bytes[index + 5]) << 8
      let serial = Int(bytes[index + 6]) | Int(bytes[index + 7]) << 8
      places.append((label, Int64(Int32(bitPattern: high << 16 | low))))
      // The number of 16 bits starts again at zero in long recordings.
      if serial == places.count & 0xFFFF { serialCount += 1 }
      if bytes[(index + 8)..<(index + 16)].contains(where: { $0 != 0 }) { isPlain = false }
      index += 16
    }
    isWhole = index == bytes.count || bytes[index] == 0xFF
  }
}
