public import AutonomicSim

/// A FIT activity laid out as Garmin's cycling computers write it.
///
/// Each second has a record (message 20) of time, distance, altitude and temperature, and the beats
/// of that second stand after it in a message of five places (message 78), of which those without a
/// beat are empty.
public enum FITActivity {
  private static let messagePlaces = 5
  private static let empty = UInt16.max
  /// A second of December 2021, in the clock of FIT.
  private static let startSeconds: UInt32 = 1_007_000_000

  /// Returns a file of the intervals in whole milliseconds, with the right checksums.
  ///
  /// - Parameter series: The intervals.
  /// - Returns: The bytes.
  /// - Complexity: O(n).
  public static func bytes(of series: RRSeries) -> [UInt8] {
    var data: [UInt8] = []
    // Definitions: number, size and base type of each field.
    data += [0x40, 0, 0, 20, 0, 4, 253, 4, 0x86, 5, 4, 0x86, 2, 2, 0x84, 13, 1, 0x01]
    data += [0x41, 0, 0, 78, 0, 1, 0, 10, 0x84]
    var next = 0
    var second: UInt32 = 0
    while next < series.count {
      data.append(0)
      append(startSeconds + second, to: &data)
      append(second &* 800, to: &data)
      append(UInt16(2600), to: &data)
      data.append(20)
      second += 1
      let first = next
      while next < series.count, next - first < messagePlaces,
        series.beatTimesSeconds[next] < Double(second)
      {
        next += 1
      }
      guard next > first else { continue }
      data.append(1)
      for index in first..<first + messagePlaces {
        let isBeat = index < next
        append(isBeat ? UInt16(series.intervalsMilliseconds[index].rounded()) : empty, to: &data)
      }
    }
    var header: [UInt8] = [14, 0x20, 0, 0]
    append(UInt32(data.count), to: &header)
    header += Array(".FIT".utf8)
    append(checksum(header), to: &header)
    var file = header + data
    append(checksum(file), to: &file)
    return file
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// CRC-16 with the polynomial 0x8005, each byte from its lowest bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt16 {
    bytes.reduce(0) { sum, byte in
      (0..<8).reduce(sum ^ UInt16(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xA001 : sum >> 1 }
    }
  }
}
