/// Finds packets in the lines of a log, in one notation.
struct PacketFinder {
  /// How good a packet is.
  enum Quality: Int {
    case withoutIntervals
    case withIntervals
    /// With intervals as long as the rate says.
    case agreeing
  }

  let notation: PacketNotation
  /// The bytes of the packet that was found.
  private(set) var packet: [UInt8] = []
  private(set) var quality = Quality.withoutIntervals
  /// Where the packet that was found begins and ends.
  private(set) var place = 0..<0
  /// Whether bytes in the notation were met, be they a packet or not.
  private(set) var hasMetBytes = false
  private var candidate: [UInt8] = []

  init(_ notation: PacketNotation) {
    self.notation = notation
  }

  /// Finds the packet of a line: where several things could be one, the one that agrees with itself,
  /// then the last.
  ///
  /// - Returns: The packet, or `nil` where the line holds none.
  /// - Complexity: O(n).
  mutating func find(in bytes: Span<UInt8>, _ line: Range<Int>) -> HeartRatePacket? {
    hasMetBytes = false
    var best: HeartRatePacket?
    var index = line.lowerBound
    while index < line.upperBound {
      if isStart(bytes, index, line), let found = read(bytes, index, line.upperBound),
        best == nil || found.quality.rawValue >= quality.rawValue
      {
        best = found.packet
        quality = found.quality
        place = index..<found.end
        swap(&packet, &candidate)
        // Bytes within a packet begin no other.
        index = found.end
      } else {
        index += 1
      }
    }
    return best
  }

  /// Finds the next packet in a range that may hold many.
  ///
  /// - Returns: The packet, or `nil` where no other follows.
  /// - Complexity: O(n) to its end.
  mutating func findNext(in bytes: Span<UInt8>, _ range: Range<Int>) -> HeartRatePacket? {
    hasMetBytes = false
    var index = range.lowerBound
    while index < range.upperBound {
      if isStart(bytes, index, range), let found = read(bytes, index, range.upperBound) {
        quality = found.quality
        place = index..<found.end
        swap(&packet, &candidate)
        return found.packet
      }
      index += 1
    }
    return nil
  }

  private mutating func read(
    _ bytes: Span<UInt8>, _ index: Int, _ limit: Int
  ) -> (packet: HeartRatePacket, quality: Quality, end: Int)? {
    guard let end = notation.read(bytes, from: index, limit: limit, into: &candidate) else {
      return nil
    }
    hasMetBytes = true
    guard let packet = HeartRatePacket(candidate) else { return nil }
    let quality: Quality =
      packet.intervals.isEmpty
      ? .withoutIntervals : packet.agrees(candidate) ? .agreeing : .withIntervals
    return (packet, quality, end)
  }

  /// Whether a packet may begin at a place: a word begins there.
  private func isStart(_ bytes: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
    let byte = bytes[index]
    if notation == .list { return byte == 0x5B }
    guard ASCII.isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) else { return false }
    guard index > range.lowerBound else { return true }
    let before = bytes[index - 1]
    return !ASCII.isDigit(before) && !ASCII.isLetter(before) && before != ASCII.minus
      && before != ASCII.point && before != ASCII.colon && before != 0x5F
      || notation == .joined && before == ASCII.colon
  }
}
