/// How often the bytes occur that decide how a text is read, counted in one pass.
struct ByteCensus: Sendable {
  private(set) var counts = [Int](repeating: 0, count: 256)

  init(_ bytes: [UInt8]) {
    // Four tables, so that runs of equal bytes do not wait for one counter.
    var tables = [Int](repeating: 0, count: 1024)
    let source = bytes.span
    var table = tables.mutableSpan
    var index = 0
    let quads = source.count & ~3
    while index < quads {
      // index + 3 < count, and a table index is below 4 · 256.
      unsafe table[unchecked: Int(source[unchecked: index])] &+= 1
      unsafe table[unchecked: 256 + Int(source[unchecked: index + 1])] &+= 1
      unsafe table[unchecked: 512 + Int(source[unchecked: index + 2])] &+= 1
      unsafe table[unchecked: 768 + Int(source[unchecked: index + 3])] &+= 1
      index += 4
    }
    while index < source.count {
      table[Int(source[index])] += 1
      index += 1
    }
    for byte in 0..<256 {
      counts[byte] = table[byte] + table[256 + byte] + table[512 + byte] + table[768 + byte]
    }
  }

  subscript(_ byte: UInt8) -> Int { counts[Int(byte)] }

  /// Whether a byte is above ASCII.
  var hasHighBytes: Bool { counts[0x80...].contains { $0 > 0 } }

  /// An upper bound of the number of lines, for reserving memory.
  var lineCountBound: Int { self[ASCII.lineFeed] + self[ASCII.carriageReturn] + 1 }
}

/// The bytes with a meaning in the texts read here.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let bar: UInt8 = 0x7C

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  @inline(__always)
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
