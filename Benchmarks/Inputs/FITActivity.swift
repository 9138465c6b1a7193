public import AutonomicSim

/// A FIT activity as watches write it: a record each second or so, the intervals after it.
public enum FITActivity {
  /// Returns a file of the intervals, five to a message, in whole milliseconds.
  ///
  /// The checksums are left at zero, which the layout allows for the header and which costs the
  /// reader a warning for the file.
  ///
  /// - Parameter series: The intervals.
  /// - Returns: The bytes.
  public static func bytes(of series: RRSeries) -> [UInt8] {
    var data: [UInt8] = []
    // Definitions: record (20) with its time stamp, hrv (78) with five times of 16 bits.
    data += [0x40, 0, 0, 20, 0, 1, 253, 4, 0x86]
    data += [0x41, 0, 0, 78, 0, 1, 0, 10, 0x84]
    let intervals = series.intervalsMilliseconds
    for start in stride(from: 0, to: intervals.count, by: 5) {
      let seconds = UInt32(1_000_000_000) + UInt32(series.beatTimesSeconds[start])
      data += [0] + (0..<4).map { UInt8(truncatingIfNeeded: seconds >> (8 * $0)) }
      data.append(1)
      for index in start..<start + 5 {
        let value = index < intervals.count ? UInt16(intervals[index].rounded()) : 0xFFFF
        data += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
      }
    }
    let size = UInt32(data.count)
    let header: [UInt8] =
      [14, 0x20, 0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
      + Array(".FIT".utf8) + [0, 0]
    return header + data + [0, 0]
  }
}
