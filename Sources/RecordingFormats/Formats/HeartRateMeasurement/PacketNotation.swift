/// How a log writes the bytes of a packet.
enum PacketNotation: CaseIterable {
  /// `[16, 67, 114, 3]`, as JSON has it.
  case list
  /// `0x10 0x43 0x72 0x03`, with blanks or commas.
  case prefixed
  /// `10-43-72-03`.
  case dashes
  /// `10 43 72 03`.
  case blanks
  /// `10:43:72:03`.
  case colons
  /// `10437203`, also `0x10437203` and `<10437203 8a03>`.
  case joined
  /// `b'\x10Cr\x03'`, as Python prints bytes.
  case literal

  /// The notation in words, as a part of a sentence.
  var words: String {
    switch self {
    case .list: "lists of numbers"
    case .prefixed: "hexadecimal numbers with 0x"
    case .dashes: "hexadecimal bytes with dashes"
    case .blanks: "hexadecimal bytes with blanks"
    case .colons: "hexadecimal bytes with colons"
    case .joined: "hexadecimal bytes without separator"
    case .literal: "bytes as Python prints them"
    }
  }

  /// Whether a text holds the bytes that the notation cannot do without.
  func isPossible(in census: ByteCensus) -> Bool {
    switch self {
    case .list: census[0x5B] > 0
    case .prefixed: census[0x78] + census[0x58] > 0
    case .dashes: census[ASCII.minus] > 0
    case .blanks: census[ASCII.space] > 0
    case .colons: census[ASCII.colon] > 0
    case .joined: true
    case .literal: census[PacketNotation.backslash] > 0
    }
  }

  /// Reads the bytes of a packet that begin at a place.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The first byte of the notation.
  ///   - limit: Where the line ends.
  ///   - packet: Receives the bytes of the packet.
  /// - Returns: The index after the packet, or `nil` where no two bytes stand in this notation.
  /// - Complexity: O(1): at most ``HeartRatePacket/largestSize`` bytes are read.
  func read(
    _ bytes: Span<UInt8>, from start: Int, limit: Int, into packet: inout [UInt8]
  ) -> Int? {
    packet.removeAll(keepingCapacity: true)
    let end =
      switch self {
      case .list: PacketNotation.list(bytes, start, limit, &packet)
      case .prefixed: PacketNotation.prefixed(bytes, start, limit, &packet)
      case .dashes: PacketNotation.pairs(bytes, start, limit, ASCII.minus, &packet)
      case .blanks: PacketNotation.pairs(bytes, start, limit, ASCII.space, &packet)
      case .colons: PacketNotation.pairs(bytes, start, limit, ASCII.colon, &packet)
      case .joined: PacketNotation.joined(bytes, start, limit, &packet)
      case .literal: PacketNotation.literal(bytes, start, limit, &packet)
      }
    return packet.count >= 2 && packet.count <= HeartRatePacket.largestSize ? end : nil
  }

  private static func isFull(_ packet: [UInt8]) -> Bool {
    packet.count > HeartRatePacket.largestSize
  }

  private static func list(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ packet: inout [UInt8]
  ) -> Int? {
    guard bytes[start] == 0x5B else { return nil }
    var index = start + 1
    while index < limit, !isFull(packet) {
      index = skipBlanks(bytes, index, limit)
      let digits = index
      var value = 0
      while index < limit, index - digits < 3, ASCII.isDigit(bytes[index]) {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > digits, value <= 255 else { return nil }
      packet.append(UInt8(value))
      index = skipBlanks(bytes, index, limit)
      guard index < limit else { return nil }
      if bytes[index] == 0x5D { return index + 1 }
      guard bytes[index] == ASCII.comma else { return nil }
      index += 1
    }
    return nil
  }

  /// JSON may be laid out over lines; more blanks than this stand in none.
  private static func skipBlanks(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 64),
      ASCII.isBlank(bytes[index]) || ASCII.isLineEnd(bytes[index])
    {
      index += 1
    }
    return index
  }

  private static func prefixed(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ packet: inout [UInt8]
  ) -> Int? {
    var index = start
    var end: Int?
    while !isFull(packet), index + 2 < limit, bytes[index] == 0x30, bytes[index + 1] | 0x20 == 0x78,
      let high = digit(bytes, index + 2, limit)
    {
      index += 3
      if let low = digit(bytes, index, limit) {
        packet.append(high << 4 | low)
        index += 1
      } else {
        packet.append(high)
      }
      guard digit(bytes, index, limit) == nil else { return nil }
      end = index
      while index < limit, isSeparator(bytes[index]) { index += 1 }
      // A few separators stand between two bytes at most.
      guard index - (end ?? index) <= 3 else { break }
    }
    return end
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    ASCII.isBlank(byte) || byte == ASCII.comma || byte == ASCII.minus || byte == ASCII.colon
      || byte == ASCII.semicolon
  }

  private static func pairs(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ separator: UInt8, _ packet: inout [UInt8]
  ) -> Int? {
    var index = start
    var end: Int?
    while !isFull(packet), let high = digit(bytes, index, limit),
      let low = digit(bytes, index + 1, limit), isEnd(bytes, index + 2, limit)
    {
      packet.append(high << 4 | low)
      index += 2
      end = index
      guard index < limit, bytes[index] == separator else { break }
      index += 1
    }
    return end
  }

  private static func joined(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ packet: inout [UInt8]
  ) -> Int? {
    var index = start
    let isBracketed = start > 0 && bytes[start - 1] == 0x3C
    if index + 1 < limit, bytes[index] == 0x30, bytes[index + 1] | 0x20 == 0x78 { index += 2 }
    while !isFull(packet) {
      if let high = digit(bytes, index, limit) {
        guard let low = digit(bytes, index + 1, limit) else { return nil }
        packet.append(high << 4 | low)
        index += 2
      } else if isBracketed, index < limit, bytes[index] == ASCII.space {
        index += 1
      } else {
        break
      }
    }
    // Parts of decimals, times and identifiers are no packets.
    let isPart =
      index < limit
      && (!isEnd(bytes, index, limit) || bytes[index] == ASCII.minus || bytes[index] == ASCII.colon
        || bytes[index] == ASCII.point)
    return isPart ? nil : index
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func literal(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ packet: inout [UInt8]
  ) -> Int? {
    guard start + 1 < limit, bytes[start] == UInt8(ascii: "b") else { return nil }
    let quote = bytes[start + 1]
    guard quote == ASCII.quote || quote == UInt8(ascii: "'") else { return nil }
    var index = start + 2
    while index < limit, !isFull(packet) {
      let byte = bytes[index]
      index += 1
      if byte == quote { return index }
      guard byte == backslash else {
        packet.append(byte)
        continue
      }
      guard index < limit else { return nil }
      let mark = bytes[index]
      index += 1
      switch mark {
      case UInt8(ascii: "x"):
        guard let high = digit(bytes, index, limit), let low = digit(bytes, index + 1, limit)
        else { return nil }
        packet.append(high << 4 | low)
        index += 2
      case UInt8(ascii: "t"): packet.append(0x09)
      case UInt8(ascii: "n"): packet.append(0x0A)
      case UInt8(ascii: "r"): packet.append(0x0D)
      case backslash, ASCII.quote, UInt8(ascii: "'"): packet.append(mark)
      default: return nil
      }
    }
    return nil
  }

  /// Whether a word ends before a place.
  private static func isEnd(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    return !ASCII.isDigit(bytes[index]) && !ASCII.isLetter(bytes[index]) && bytes[index] != 0x5F
  }

  private static func digit(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> UInt8? {
    guard index < limit else { return nil }
    let byte = bytes[index]
    if ASCII.isDigit(byte) { return byte - 0x30 }
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
  }
}
