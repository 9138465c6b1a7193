/// Writes Protocol Buffers messages for tests.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  static func number(_ value: Int) -> [UInt8] {
    var rest = UInt64(value)
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  mutating func add(_ field: Int, number: Int) {
    bytes += ProtobufWriter.number(field << 3) + ProtobufWriter.number(number)
  }

  mutating func add(_ field: Int, bytes content: [UInt8]) {
    bytes += ProtobufWriter.number(field << 3 | 2) + ProtobufWriter.number(content.count) + content
  }

  mutating func add(_ field: Int, packed numbers: [Int]) {
    add(field, bytes: numbers.flatMap { ProtobufWriter.number($0) })
  }

  /// A duration of Polar: hours, minutes, seconds, milliseconds.
  static func duration(milliseconds: Int) -> [UInt8] {
    var writer = ProtobufWriter()
    writer.add(1, number: milliseconds / 3_600_000)
    writer.add(2, number: milliseconds / 60_000 % 60)
    writer.add(3, number: milliseconds / 1000 % 60)
    writer.add(4, number: milliseconds % 1000)
    return writer.bytes
  }

  /// A list of intervals with times without a sensor, as Polar devices write it.
  static func polarList(_ intervals: [Int], offline: [(start: Int, length: Int)] = []) -> [UInt8] {
    var writer = ProtobufWriter()
    for start in stride(from: 0, to: intervals.count, by: 100) {
      writer.add(1, packed: Array(intervals[start..<min(start + 100, intervals.count)]))
    }
    for time in offline {
      var range = ProtobufWriter()
      range.add(1, bytes: duration(milliseconds: time.start))
      range.add(2, bytes: duration(milliseconds: time.length))
      writer.add(2, bytes: range.bytes)
    }
    return writer.bytes
  }
}
