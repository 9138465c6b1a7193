/// Logs of the Bluetooth characteristic Heart Rate Measurement (0x2A37), as nRF Connect and
/// home-made recorders write them: bytes in hexadecimal or as lists of numbers, with or without times
/// before them.
public struct HeartRateMeasurementFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `ble-heart-rate`.
  public var name: String { "ble-heart-rate" }
  /// One line about the format.
  public var summary: String { "logs of Bluetooth Heart Rate Measurement packets (0x2A37)" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "log", "csv", "json"] }

  /// Says whether a text holds packets.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.95 where the bytes are packets whose intervals agree with their rates, or
  ///   packets of a log that names the characteristic.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard let log = input.text.flatMap({ PacketLog($0) }) else { return nil }
    return FormatMatch(
      confidence: 0.95,
      reason: log.hasIntervals
        ? "the bytes are Bluetooth heart rate packets whose RR intervals agree with their rates"
        : log.namesCharacteristic
          ? "the log names the Bluetooth characteristic 2A37"
          : "every line is a Bluetooth heart rate packet without RR intervals")
  }

  /// Reads the intervals of all packets.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file; nothing here is in need of it.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError`` with the code `notARecording` where the text holds no packets,
  ///   `noIntervals` where they hold no intervals.
  /// - Complexity: O(n).
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let log = input.text.flatMap({ PacketLog($0) }) else {
      throw RecordingError(
        .notARecording,
        "no Heart Rate Measurement packets with RR intervals were found; expected are lines such as "
          + "10 43 72 03, 10-43-72-03, 0x10437203 or [16,67,114,3], with the time in front")
    }
    return [try PacketIntervals(log).decoded(log.notation)]
  }
}

extension RecordingFormat where Self == HeartRateMeasurementFormat {
  /// Logs of Bluetooth Heart Rate Measurement packets.
  public static var heartRateMeasurement: HeartRateMeasurementFormat {
    HeartRateMeasurementFormat()
  }
}
