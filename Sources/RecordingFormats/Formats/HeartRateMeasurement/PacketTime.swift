/// The time that stands before a packet in a log.
enum PacketTime {
  case stamp(TimeStamp)
  case number(Double)

  /// So many bytes before a packet may hold its time.
  private static let reach = 160
  /// No time is longer than `2025-03-15 11:03:00.123456789 +00:00`.
  private static let longest = 40

  /// Finds the first date or time of day before a packet, or failing that the first number.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - range: What stands before the packet.
  /// - Returns: The time, or `nil` where there is none.
  /// - Complexity: O(1).
  static func find(in document: TextDocument, _ range: Range<Int>) -> PacketTime? {
    let bytes = document.bytes.span
    let start = max(range.lowerBound, range.upperBound - reach)
    var number: Double?
    var index = start
    while index < range.upperBound {
      guard ASCII.isDigit(bytes[index]), index == start || isBoundary(bytes[index - 1]) else {
        index += 1
        continue
      }
      if let stamp = stamp(bytes, index, range.upperBound) { return .stamp(stamp) }
      var end = index
      while end < range.upperBound, ASCII.isDigit(bytes[end]) || bytes[end] == ASCII.point {
        end += 1
      }
      if number == nil, end == range.upperBound || isBoundary(bytes[end]) {
        number = Cell.number(index..<end, in: bytes, mark: ASCII.point)
      }
      index = end
    }
    return number.map { .number($0) }
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    !ASCII.isDigit(byte) && !ASCII.isLetter(byte) && byte != ASCII.minus && byte != ASCII.point
      && byte != 0x5F
  }

  /// Reads the longest stamp that begins at a place.
  private static func stamp(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> TimeStamp? {
    var end = start
    var mayBeStamp = false
    while end < min(limit, start + longest), isPart(bytes[end]) {
      mayBeStamp = mayBeStamp || bytes[end] == ASCII.colon
      end += 1
    }
    guard mayBeStamp else { return nil }
    while end > start + 4 {
      if let stamp = TimeStamp.scan(bytes, start..<end) { return stamp }
      end -= 1
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.space, ASCII.colon, ASCII.point, ASCII.comma, ASCII.minus, ASCII.slash, 0x2B, 0x54,
      0x5A:
      true
    default: ASCII.isDigit(byte)
    }
  }
}
