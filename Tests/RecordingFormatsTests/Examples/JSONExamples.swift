import RecordingFormats
import SignalCore

/// Examples of the JSON that apps and services give.
extension FormatExample {
  private static func json(
    _ format: BuiltInFormat, _ heading: String, _ ending: String, _ element: (Int, Int) -> String
  ) -> FormatExample {
    var elements: [String] = []
    var elapsed = 0
    for interval in wholeMilliseconds {
      elapsed += Int(interval)
      elements.append(element(elapsed, Int(interval)))
    }
    let text = heading + elements.joined(separator: ", ") + ending
    return FormatExample(format, fileName: "recording.json", bytes: Array(text.utf8))
  }

  static let rrJSON: FormatExample = {
    let series = try? RRSeries(intervalsMilliseconds: wholeMilliseconds)
    let bytes = series.map { RRJSONFormat().write($0, phases: []).bytes } ?? []
    return FormatExample(.rrJSON, fileName: "recording.json", bytes: bytes)
  }()

  static let movesenseJSON = json(.movesenseJSON, #"{"Samples": ["#, "]}") { _, interval in
    #"{"MeasHR": {"average": 62.5, "rrData": [\#(interval)]}}"#
  }

  static let suuntoJSON = json(
    .suuntoJSON,
    #"{"DeviceLog": {"Header": {"DateTime": "2015-09-17T09:45:00"}, "R-R": {"Data": ["#,
    #"]}, "Samples": []}}"#
  ) { _, interval in "\(interval)" }

  static let ouraIBI = json(.ouraIBI, #"{"data": ["#, #"], "next_token": null}"#) { end, interval in
    #"{"timestamp": "2025-04-02T\#(clock(3_600_000 + end))+00:00", "ibi": \#(interval), "validity": 1}"#
  }

  static let firstbeatJSON: FormatExample = {
    let bytes = wholeMilliseconds.flatMap { interval in
      (0..<8).map { UInt8(truncatingIfNeeded: interval.bitPattern >> UInt64(56 - 8 * $0)) }
    }
    let packed = base64(deflated(bytes, windowBits: 15))
    let text = """
      {"athleteId": 5, "startTime": "2025-04-02T16:46:06Z", "variables": [
      {"bits": 64, "name": "artifactCorrectedRrVector", "type": "Float", "unit": "ms",
      "value": "\(packed)"}]}
      """
    return FormatExample(.firstbeatJSON, fileName: "response.json", bytes: Array(text.utf8))
  }()

  static let polarAccount = json(
    .polarAccount,
    #"{"exportVersion": "1.6", "exercises": [{"startTime": "2021-05-03T07:01:22.000", "samples": {"rr": ["#,
    #"]}}]}"#
  ) { _, interval in
    let text = String(interval)
    let fraction = String(repeating: "0", count: 3 - min(3, text.utf8.count)) + text.suffix(3)
    return #"{"duration": "PT\#(interval / 1000).\#(fraction)S", "offline": false}"#
  }

  /// The first beat bounds no interval, so it stands alone in front.
  static let heartbeatSeries = json(
    .heartbeatSeries,
    #"[{"startDate": "2021-07-10T08:55:31.307-0400", "heartbeatSeries": ["#
      + #"{"timeSinceSeriesStart": 0, "precededByGap": false}, "#,
    "]}]"
  ) { end, _ in
    let digits = String(end % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    return #"{"timeSinceSeriesStart": \#(end / 1000).\#(fraction), "precededByGap": false}"#
  }

  static let jsonList = json(.jsonList, #"{"device": "watch", "value": ["#, "]}") { _, interval in
    "\(interval)"
  }

  /// Bytes in 64 letters (RFC 4648), as services pack vectors.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letterGroup: [Character] = []
      for _ in 0..<4 {
        letterGroup.append(letters[bits & 63])
        bits >>= 6
      }
      text += String(letterGroup.reversed().prefix(group.count + 1))
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
