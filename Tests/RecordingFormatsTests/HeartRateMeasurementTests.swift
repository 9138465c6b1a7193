import RecordingFormats
import SignalCore
import Testing

@Suite("Bluetooth heart rate packets")
struct HeartRateMeasurementTests {
  private func milliseconds(_ ticks: [Int]) -> [Double] { ticks.map { Double($0) * 1000 / 1024 } }

  @Test(
    "the bytes of the specification's layouts give their intervals",
    arguments: [
      // Heart rate in one byte, one or two intervals: 861.328 and 884.766 ms, 892.578, 1136.719.
      ("10 43 72 03 8A 03", [882, 906]), ("10 44 92 03", [914]), ("10 3C 8C 04", [1164]),
      // Contact; 1023.438 and 359.375 ms.
      ("16 42 18 04 70 01", [1048, 368]),
      // Heart rate in two bytes; energy before the intervals; both.
      ("11 43 00 72 03", [882]), ("18 43 10 27 72 03", [882]), ("1F 43 00 10 27 72 03", [882]),
    ])
  func vectors(line: String, ticks: [Int]) throws {
    let recording = try readText(line)
    #expect(recording.format == "ble-heart-rate" && recording.unit == .ticks)
    #expect(recording.series.intervalsMilliseconds == milliseconds(ticks))
  }

  @Test(
    "all notations are read, with the times in front",
    arguments: [
      "10-43-72-03", "10:43:72:03", "0x10 0x43 0x72 0x3", "0x10,0x43,0x72,0x03", "10437203",
      "0x10437203", "<10437203 8a03>", "[16, 67, 114, 3]", "(0x) 10-43-72-03",
      "2025-03-15 11:03:00.250 10 43 72 03", "2025-03-15T11:03:00Z;10-43-72-03",
      "11:03:00 10:43:72:03", "1742036580123,10437203", "1742036580 10437203",
      "{\"t\":1742036580123,\"value\":[16,67,114,3]}", "[[16,67,114,3],[16,68,146,3]]",
      "A0:9E:1A:12:34:56\t10 43 72 03", "7\t10 43 72 03", "\"10 43 72 03\",\"note\"",
      #"00002a37-0000-1000-8000-00805f9b34fb: bytearray(b'\x10Cr\x03')"#, #"b"\x10Cr\x03""#,
    ])
  func notations(line: String) throws {
    for lineEnd in ["\n", "\r\n"] {
      let text = Array(repeating: line, count: 4).joined(separator: lineEnd)
      let recording = try readText(text)
      #expect(recording.format == "ble-heart-rate")
      let ticks =
        line.hasPrefix("[[") ? [882, 914] : line.hasPrefix("<") ? [882, 906] : [882]
      #expect(
        recording.series.intervalsMilliseconds
          == milliseconds(Array(repeating: ticks, count: 4).flatMap { $0 }))
      #expect(recording.series.breaks.isEmpty && recording.warnings.isEmpty)
    }
  }

  @Test("a log of nRF Connect gives the packets of this characteristic alone")
  func nRFConnect() throws {
    var text = "nRF Connect, 2021-11-04\nV\t08:14:58.001\tConnecting to A0:9E:1A:12:34:56...\n"
    let uuid = "00002a37-0000-1000-8000-00805f9b34fb"
    for second in 0..<40 {
      let time = "08:15:\(second < 10 ? "0" : "")\(second).120"
      text += "I\t\(time)\tNotification received from \(uuid), value: (0x) 10-3C-00-04\n"
      text += "A\t\(time)\t\"Heart Rate Measurement: 60 bpm\" received\n"
      text +=
        "I\t\(time)\tNotification received from 00002a19-0000-1000-8000-00805f9b34fb, "
        + "value: (0x) 10-3C-01-04\n"
    }
    text += "I\t08:15:41.120\tNotification received from \(uuid), value: (0x) 00-3C\n"
    let recording = try readText(text)
    #expect(recording.series.intervalsMilliseconds == Array(repeating: 1000, count: 40))
    #expect(recording.roleReason.contains("1 of 41 packets hold no RR interval"))
    #expect(recording.evidence.stampSpanSeconds == 39 && recording.start == nil)
  }

  @Test("the times of arrival show lost packets, over midnight too, and give the start")
  func gaps() throws {
    var text = ""
    for second in 0..<60 {
      let time = 86_380 + second + (second < 30 ? 0 : 20)
      let clock = time % 86_400
      let padded = [clock / 3600, clock / 60 % 60, clock % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      text += padded.joined(separator: ":") + " 10-3C-00-04\n"
    }
    let recording = try readText(text)
    #expect(recording.series.breaks == [30] && recording.evidence.backwardStampCount == 0)
    let gap = try #require(recording.series.gaps.first)
    #expect((gap.lengthSeconds - 20).magnitude < 1e-6)

    let dated = try readText("2025-03-15T11:03:00+01:00,10-3C-00-04\n")
    #expect(dated.start?.iso8601 == "2025-03-15T11:03:00+01:00")
    let unix = try readText("{\"t\":1742036580123,\"v\":[16,60,0,4]}")
    #expect(unix.start?.iso8601 == "2025-03-15T11:03:00.123Z")
  }

  @Test(
    "numbers in front are a clock where they run like the beats, and a count where they rise by one"
  )
  func runningNumbers() throws {
    var clock = ""
    var count = ""
    for second in 0..<50 {
      clock += "\((second + (second < 25 ? 0 : 9)) * 1000 + 1);10-3C-00-04\n"
      count += "\(second);10-3C-80-04\n"
    }
    #expect(try readText(clock).series.breaks == [25])
    let counted = try readText(count)
    #expect(counted.series.breaks.isEmpty && counted.evidence.stampSpanSeconds == nil)
  }

  @Test("damaged packets and zeros are breaks; missing contact is said")
  func damage() throws {
    let good = "14-3C-00-04\n"
    let text =
      String(repeating: good, count: 5) + "14-3C-00\n" + String(repeating: good, count: 5)
      + "14-3C-00-00\n" + good
    let recording = try readText(text)
    #expect(recording.beatCount == 11 && recording.series.breaks == [5, 10])
    #expect(recording.warnings.contains { $0.hasPrefix("1 line holds bytes") })
    #expect(recording.warnings.contains { $0.hasPrefix("12 of 12 packets say") })
    #expect(recording.evidence.missingCount == 1)
  }

  @Test("packets without intervals are refused where they are known to be packets")
  func ratesAlone() {
    let error = readingError("2A37: 00-40\n2A37: 00-41\n2a37: 00-42\n")
    #expect(error?.code == .noIntervals)
    #expect(error?.message.contains("3 Heart Rate Measurement packets") == true)
    let told = #expect(throws: RecordingError.self) {
      try RecordingReader().read(
        bytes: Array("00-40\n".utf8), fileName: "x", format: .heartRateMeasurement)
    }
    #expect(told?.code == .notARecording)
  }

  @Test(
    "numbers and dates are no packets",
    arguments: [
      "1012\n1023\n1034\n1045\n", "812 805 798\n", "10 12 14 16\n18 20 22 24\n",
      "16 10 24 03\n16 10 24 04\n16 10 24 05\n", "72\n73\n74\n", "[812, 805, 798]\n",
      "12:01:33 812\n12:01:34 805\n",
    ])
  func others(text: String) {
    #expect((try? readText(text))?.format != "ble-heart-rate")
  }

  @Test("names and addresses are never shown")
  func privacy() throws {
    let text = "Ada Lovelace\nA0:9E:1A:12:34:56 10-43-72-03\n"
    let shown = "\(try readText(text))"
    #expect(!shown.contains("Ada") && !shown.contains("9E:1A"))
  }
}
