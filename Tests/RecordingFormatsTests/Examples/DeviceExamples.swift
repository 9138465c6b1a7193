import RecordingFormats

/// Examples of the binary files and logs of devices.
extension FormatExample {
  static let fit: FormatExample = {
    var writer = FITWriter()
    writer.addFileID()
    writer.addTimer(FITWriter.morning, 0)
    writer.addActivity(intervals: wholeMilliseconds.map { UInt16($0) })
    // A flipped bit turns any message into the array of five intervals.
    return FormatExample(
      .fit, fileName: "activity.fit", bytes: writer.file(), intervalsPerFlip: 5)
  }()

  static let polarRR = FormatExample(
    .polarRR, fileName: "training-sessions-1-exercises-1-rrsamples",
    bytes: ProtobufWriter.polarList(wholeMilliseconds.map { Int($0) }))

  /// Intervals in 1/1024 s, the unit of the packets, one packet for each.
  static let heartRateMeasurement: FormatExample = {
    let ticks = wholeMilliseconds.map { Int(($0 * 1.024).rounded()) }
    let lines = ticks.map {
      "value: (0x) 10-46-\(hexadecimal($0 & 0xFF))-\(hexadecimal($0 >> 8))\n"
    }
    return FormatExample(
      .heartRateMeasurement, fileName: "log.txt", bytes: Array(lines.joined().utf8),
      intervals: ticks.map { Double($0) * 1000 / 1024 })
  }()

  private static func hexadecimal(_ byte: Int) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
