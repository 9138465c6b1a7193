import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("JSON")
struct JSONFormatTests {
  private func reading(_ text: String) throws(RecordingError) -> Recording {
    try readText(text, fileName: "x.json")
  }

  @Test(
    "deep nesting is an error, never a crash",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
      "{\"rrData\":" + String(repeating: "[", count: 100_000),
      "[1," + String(repeating: "[", count: 100_000),
    ])
  func nesting(text: String) {
    for format in BuiltInFormat.allCases {
      #expect(throws: RecordingError.self) {
        try RecordingReader().read(
          bytes: Array(text.utf8), fileName: "x.json", format: format.format)
      }
    }
    #expect(throws: RecordingError.self) { try reading(text) }
  }

  @Test("Movesense: all samples, in order, several intervals in one")
  func movesense() throws {
    let recording = try reading(
      #"{"Samples":[{"MeasHR":{"average":62.0,"rrData":[968]}},{"MeasHR":{"rrData":[970,981]}}]}"#)
    #expect(recording.format == "movesense-json")
    #expect(recording.series.intervalsMilliseconds == [968, 970, 981])
  }

  @Test("Suunto: an array or a text of numbers, with the start as the watch has it")
  func suunto() throws {
    for data in ["[605, 687, 614]", "\"605 687 614\""] {
      let recording = try reading(
        #"{"DeviceLog":{"Header":{"DateTime":"2015-09-17T09:45:00"},"R-R":{"Data":\#(data)},"#
          + #""Samples":[{"Latitude":0.83,"Longitude":0.11}]}}"#)
      #expect(recording.format == "suunto-json")
      #expect(recording.series.intervalsMilliseconds == [605, 687, 614])
      #expect(recording.start?.iso8601 == "2015-09-17T09:45:00")
    }
  }

  @Test("Oura: validity decides labels and breaks; further pages are mentioned")
  func oura() throws {
    func row(_ second: Int, _ interval: Int, _ validity: Int) -> String {
      #"{"timestamp":"2025-04-02T01:00:0\#(second).000+00:00","ibi":\#(interval),"#
        + #""validity":\#(validity)}"#
    }
    let rows = [row(1, 1000, 1), row(2, 1000, 3), row(3, 900, 2), row(4, 0, -1), row(5, 1000, 1)]
    let recording = try reading(
      #"{"data":[\#(rows.joined(separator: ","))],"next_token":"abc"}"#)
    #expect(recording.format == "oura-ibi")
    #expect(recording.series.intervalsMilliseconds == [1000, 1000, 900, 1000])
    #expect(recording.series.labels == [.normal, .interpolated, .artifact, .normal])
    #expect(recording.series.breaks == [3])
    #expect(recording.start?.iso8601 == "2025-04-02T01:00:01.000Z")
    #expect(recording.warnings.contains { $0.contains("one page") })
  }

  @Test("Firstbeat: recorded intervals come before corrected ones")
  func firstbeat() throws {
    func variable(_ name: String, _ type: String, _ bits: Int, _ bytes: [UInt8]) -> String {
      let packed = FormatExample.base64(deflated(bytes, windowBits: 15))
      return #"{"name":"\#(name)","type":"\#(type)","bits":\#(bits),"unit":"ms","#
        + #""value":"\#(packed)"}"#
    }
    let raw = variable("rriSeries", "Unsigned", 16, [3, 32, 3, 42, 3, 52])
    let doubles = [800.5, 810.5].flatMap { value in
      (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(56 - 8 * $0)) }
    }
    let corrected = variable("artifactCorrectedRrVector", "Float", 64, doubles)
    let both = try reading(#"{"variables":[\#(corrected),\#(raw)]}"#)
    #expect(both.series.intervalsMilliseconds == [800, 810, 820])
    let only = try reading(#"{"variables":[\#(corrected)]}"#)
    #expect(only.series.intervalsMilliseconds == [800.5, 810.5])
    #expect(only.warnings.contains { $0.contains("do not correct") })
    let damaged = #"{"variables":[{"name":"rriSeries","bits":16,"value":"!!"}]}"#
    #expect(readingError(damaged)?.code == .damaged)
  }

  @Test(
    "one array of intervals is found by its name, or as the only one",
    arguments: [
      ("[812, 805, 798]", [812, 805, 798]), (#"{"rr": [0.812, 0.805]}"#, [812, 805]),
      (#"{"device": {"id": 7}, "rrIntervalsMs": [812.5, 805]}"#, [812.5, 805]),
      (#"{"value": [812, null, 798]}"#, [812, 798]),
      (#"{"data": [1, 2, 3], "ibi_s": [0.8, 0.9]}"#, [800, 900]),
    ] as [(String, [Double])])
  func lists(text: String, intervals: [Double]) throws {
    let recording = try reading(text)
    #expect(recording.format == "json-list")
    #expect(recording.series.intervalsMilliseconds == intervals)
  }

  @Test("two arrays that could be intervals are a question; other JSON is refused")
  func unclear() throws {
    #expect(readingError(#"{"rr": [812, 805], "ibi": [812, 805]}"#)?.code == .rolesUnclear)
    #expect(readingError(#"{"a": [{"b": 1}]}"#)?.message.contains("JSON") == true)
    let cut = try #require(readingError("{\"rr\": [812,\n805,"))
    #expect(cut.line == 2 && cut.message.contains("cut off"))
  }
}
