/// One value of the Bluetooth characteristic Heart Rate Measurement (0x2A37).
///
/// Layout: Bluetooth SIG, *Heart Rate Service* 1.0 and *GATT Specification Supplement*: flags; the
/// rate in one byte, or in two where bit 0 is set; two bytes of energy where bit 3 is set; where bit 4
/// is set, RR intervals of two bytes in 1/1024 s, oldest first. Least significant bytes come first.
struct HeartRatePacket {
  /// The heart rate in beats per minute.
  let rate: Int
  /// Whether the sensor knows that it does not touch the skin.
  let hasNoContact: Bool
  /// The RR intervals within the packet's bytes, two bytes each.
  let intervals: Range<Int>

  /// The longest packet read: an attribute may have 512 bytes, a heart rate has some twenty.
  static let largestSize = 64

  /// Reads a packet, or returns `nil` where the bytes are none.
  ///
  /// - Parameter bytes: Exactly the bytes of the packet.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2, bytes[0] & 0xE0 == 0 else { return nil }
    let isWide = bytes[0] & 1 != 0
    let start = 1 + (isWide ? 2 : 1) + (bytes[0] & 8 != 0 ? 2 : 0)
    guard start <= bytes.count else { return nil }
    let rest = bytes.count - start
    guard bytes[0] & 0x10 != 0 ? rest % 2 == 0 : rest == 0 else { return nil }
    rate = Int(bytes[1]) + (isWide ? Int(bytes[2]) << 8 : 0)
    guard rate <= 300 else { return nil }
    hasNoContact = bytes[0] & 6 == 4
    intervals = start..<bytes.count
  }

  /// Whether the rate is that of a heart.
  var isPlausibleRate: Bool { (25...250).contains(rate) }

  /// Whether the intervals are as long as the rate says, within a factor of two: packets do, and
  /// other bytes hardly ever do.
  func agrees(_ bytes: [UInt8]) -> Bool {
    guard !intervals.isEmpty, isPlausibleRate else { return false }
    var ticks = 0
    for index in stride(from: intervals.lowerBound, to: intervals.upperBound, by: 2) {
      ticks += Int(bytes[index]) | Int(bytes[index + 1]) << 8
    }
    let mean = Double(ticks) / Double(intervals.count / 2)
    let ratio = 61_440 / Double(rate) / mean
    return ratio > 0.5 && ratio < 2 && mean > 204 && mean < 3072
  }
}
