/// Writes FIT files for tests, message by message.
struct FITWriter {
  /// A field of a message: its number, its base type and its value.
  struct Field {
    let number: UInt8
    let type: UInt8
    let value: [UInt64]

    static func enumeration(_ number: UInt8, _ value: UInt8) -> Field {
      Field(number: number, type: 0x00, value: [UInt64(value)])
    }
    static func uint8(_ number: UInt8, _ values: [UInt8]) -> Field {
      Field(number: number, type: 0x02, value: values.map { UInt64($0) })
    }
    static func text(_ number: UInt8, _ text: String) -> Field {
      Field(number: number, type: 0x07, value: Array(text.utf8).map { UInt64($0) } + [0])
    }
    static func bytes(_ number: UInt8, _ values: [UInt8]) -> Field {
      Field(number: number, type: 0x0D, value: values.map { UInt64($0) })
    }
    static func uint16(_ number: UInt8, _ values: [UInt16]) -> Field {
      Field(number: number, type: 0x84, value: values.map { UInt64($0) })
    }
    static func uint32(_ number: UInt8, _ values: [UInt32]) -> Field {
      Field(number: number, type: 0x86, value: values.map { UInt64($0) })
    }
    static func time(_ seconds: UInt32) -> Field { .uint32(253, [seconds]) }

    var width: Int { [0x84: 2, 0x86: 4][type, default: 1] }
    var size: Int { width * value.count }
  }

  var isBigEndian = false
  /// Bytes of developer fields after each message.
  var developerSizes: [UInt8] = []
  private(set) var records: [UInt8] = []
  private var layouts: [UInt8: [UInt8]] = [:]

  /// 2021-11-04T08:15:00Z on the clock of FIT.
  static let morning: UInt32 = 1_004_948_100

  /// Writes a message, with its definition where the local number had another.
  mutating func add(_ local: UInt8, message: UInt16, _ fields: [Field], timeOffset: UInt8? = nil) {
    var layout: [UInt8] = [0, isBigEndian ? 1 : 0] + bytes(UInt64(message), width: 2)
    layout.append(UInt8(fields.count))
    for field in fields { layout += [field.number, UInt8(field.size), field.type] }
    if !developerSizes.isEmpty {
      layout.append(UInt8(developerSizes.count))
      for size in developerSizes { layout += [0, size, 0] }
    }
    if layouts[local] != layout {
      records.append(0x40 | (developerSizes.isEmpty ? 0 : 0x20) | local)
      records += layout
      layouts[local] = layout
    }
    records.append(timeOffset.map { 0x80 | local << 5 | $0 & 31 } ?? local)
    for field in fields {
      for value in field.value { records += bytes(value, width: field.width) }
    }
    for size in developerSizes { records += [UInt8](repeating: 0xAB, count: Int(size)) }
  }

  private func bytes(_ value: UInt64, width: Int) -> [UInt8] {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    return isBigEndian ? little.reversed() : little
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - headerSize: 12 or 14.
  ///   - dataLength: What the header says of the length; the truth by default.
  /// - Returns: Header, records and checksum.
  func file(headerSize: Int = 14, dataLength: UInt32? = nil) -> [UInt8] {
    let length = UInt64(dataLength ?? UInt32(records.count))
    var header: [UInt8] = [UInt8(headerSize), 0x20, 0x54, 0x08]
    header += (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64($0))) }
    header += Array(".FIT".utf8)
    if headerSize == 14 { header += FITWriter.checksum(header) }
    return header + records + FITWriter.checksum(header + records)
  }

  /// The checksum, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    var crc: UInt16 = 0
    for byte in bytes {
      crc ^= UInt16(byte)
      for _ in 0..<8 { crc = crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xA001 }
    }
    return [UInt8(truncatingIfNeeded: crc), UInt8(truncatingIfNeeded: crc >> 8)]
  }
}

extension FITWriter {
  mutating func addFileID(type: UInt8 = 4, created: UInt32 = morning) {
    add(
      0, message: 0,
      [.enumeration(0, type), .uint16(1, [1]), .uint32(3, [3_141_592_653]), .uint32(4, [created])])
  }

  /// A record with a place, a heart rate and a time.
  mutating func addRecord(_ seconds: UInt32, rate: UInt8 = 70) {
    add(1, message: 20, [.time(seconds), .uint32(0, [481_234_567]), .uint8(3, [rate])])
  }

  /// The start (0) or stop (4) of the timer.
  mutating func addTimer(_ seconds: UInt32, _ type: UInt8) {
    add(2, message: 21, [.time(seconds), .enumeration(0, 0), .enumeration(1, type)])
  }

  /// Intervals in an array of five places.
  mutating func addIntervals(_ intervals: [UInt16]) {
    let filled = intervals + [UInt16](repeating: 0xFFFF, count: max(0, 5 - intervals.count))
    add(3, message: 78, [.uint16(0, filled)])
  }

  mutating func addSession(_ seconds: UInt32, start: UInt32) {
    add(4, message: 18, [.time(seconds), .uint32(2, [start]), .enumeration(5, 1)])
  }

  /// Records once a second, each with the intervals that ended in that second.
  ///
  /// - Returns: When the last record was.
  @discardableResult
  mutating func addActivity(from start: UInt32 = morning, intervals: [UInt16]) -> UInt32 {
    var elapsed = 0
    var next = 0
    var second: UInt32 = 0
    while next < intervals.count {
      addRecord(start + second)
      var ended: [UInt16] = []
      while next < intervals.count, elapsed + Int(intervals[next]) <= Int(second + 1) * 1000 {
        elapsed += Int(intervals[next])
        ended.append(intervals[next])
        next += 1
      }
      if !ended.isEmpty { addIntervals(ended) }
      second += 1
    }
    return start + second - 1
  }
}
