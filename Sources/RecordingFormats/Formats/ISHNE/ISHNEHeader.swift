import SignalCore

/// The header of a file in the ISHNE layout.
///
/// Names, identity, sex, race and birth of the subject stand in it and are passed over unread
/// (F. Badilini, *The ISHNE Holter standard output file format*, Ann. Noninvasive Electrocardiol. 3
/// (1998) 263–266, http://thew-project.org/papers/Badilini.ISHNE.Holter.Standard.pdf).
struct ISHNEHeader {
  static let signalMagic = Array("ISHNE1.0".utf8)
  static let annotationMagic = Array("ANN  1.0".utf8)
  /// The size of the header without its block of variable length.
  private static let size = 522

  let rateHertz: Int
  /// When the recording began; the layout has no zone.
  let start: RecordingStart?
  /// Where the annotations or samples begin.
  let dataOffset: Int
  /// Whether the checksum is that of the header; `nil` where none was written.
  let isIntact: Bool?

  /// Reads a header, or `nil` where the bytes end before it does or its offsets lie outside.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.size else { return nil }
    func number(_ offset: Int) -> Int {
      Int(Int16(truncatingIfNeeded: Int(bytes[offset]) | Int(bytes[offset + 1]) << 8))
    }
    var cursor = BinaryCursor(bytes, 8..<26)
    guard let checksum = cursor.littleEndian(UInt16.self),
      let variableSize = cursor.littleEndian(Int32.self), cursor.skip(8),
      let offset = cursor.littleEndian(Int32.self)
    else { return nil }
    let headerEnd = Self.size + max(0, Int(variableSize))
    // Writers that leave the offset empty put the data after the header.
    let dataOffset = Int(offset) >= Self.size ? Int(offset) : headerEnd
    guard dataOffset <= bytes.count, headerEnd <= bytes.count else { return nil }
    self.dataOffset = dataOffset
    rateHertz = number(272)
    start = Self.start(
      day: number(138), month: number(140), year: number(142),
      hour: number(150), minute: number(152), second: number(154))
    isIntact =
      checksum == 0 ? nil : checksum == Self.checksum(of: bytes[10..<headerEnd])
  }

  private static func start(
    day: Int, month: Int, year: Int, hour: Int, minute: Int, second: Int
  ) -> RecordingStart? {
    guard (1...31).contains(day), (1...12).contains(month), (1900...9999).contains(year),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    let stamp = TimeStamp(
      date: (year, month, day), secondOfDay: Double(hour * 3600 + minute * 60 + second))
    return stamp.iso8601.map { RecordingStart(iso8601: $0) }
  }

  /// CRC-16 with the polynomial x¹⁶ + x¹² + x⁵ + 1 and all bits set at the beginning.
  private static func checksum(of bytes: ArraySlice<UInt8>) -> UInt16 {
    var sum: UInt16 = 0xFFFF
    for byte in bytes {
      sum ^= UInt16(byte) << 8
      for _ in 0..<8 { sum = sum & 0x8000 == 0 ? sum << 1 : sum << 1 ^ 0x1021 }
    }
    return sum
  }
}
