import RecordingFormats
import SignalCore
import Testing

@Suite("The package's own JSON")
struct RRJSONTests {
  @Test("reading what was written gives an equal recording", arguments: 1...10)
  func roundTrip(seed: UInt64) throws {
    var random = RandomStream(seed: seed)
    var intervals: [Double] = []
    var times: [Double] = []
    var labels: [BeatLabel] = []
    var breaks: [Int] = []
    var time = 0.0
    for row in 0..<200 {
      intervals.append(300 + 1200 * random.uniform())
      if row > 0, random.next() % 20 == 0 {
        breaks.append(row)
        time += 10 * random.uniform()
      }
      time += intervals[row] / 1000
      times.append(time)
      labels.append(BeatLabel.allCases[Int(random.next() % UInt64(BeatLabel.allCases.count))])
    }
    let series = try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks,
      start: RecordingStart(iso8601: "2019-06-11T21:23:45+02:00"))
    let phases = [
      RecordingPhase(
        name: "before \"x\"\n\u{1}ä\\", range: TimeRange(startSeconds: 0, endSeconds: 50.125)),
      RecordingPhase(name: "after", range: TimeRange(startSeconds: 50.125, endSeconds: 1e3)),
    ]
    let encoded = RRJSONFormat().write(series, phases: phases)
    #expect(encoded.losses.isEmpty)
    let recording = try RecordingReader().read(bytes: encoded.bytes, fileName: "rr.json")
    #expect(recording.format == "rr-json")
    #expect(recording.series == series && recording.phases == phases)
    #expect(RRJSONFormat().write(recording.series, phases: recording.phases) == encoded)
  }

  @Test("a plain recording has no other members")
  func plain() throws {
    let series = try RRSeries(intervalsMilliseconds: [812, 805.5])
    #expect(
      String(decoding: RRJSONFormat().write(series, phases: []).bytes, as: UTF8.self)
        == "{\n  \"schema\": \"hrv-tool/rr/1\",\n  \"rr_ms\": [812, 805.5]\n}\n")
  }

  @Test(
    "what contradicts itself is refused",
    arguments: [
      #""rr_ms": []"#, #""rr_ms": [800, null]"#, #""rr_ms": [800, -1]"#, #""rr_ms": 800"#,
      #""rr_ms": [800, 900], "time_s": [0.8]"#, #""rr_ms": [800, 900], "labels": "NQ""#,
      #""rr_ms": [800, 900], "breaks": [2]"#, #""rr_ms": [800, 900], "breaks": [0.5]"#,
      #""rr_ms": [800], "phases": [{"name": "x", "start_s": 2, "end_s": 1}]"#,
    ])
  func contradictions(members: String) {
    #expect(readingError("{\"schema\": \"hrv-tool/rr/1\", \(members)}") != nil)
    #expect(readingError("{\"schema\": \"hrv-tool/rr/9\", \"rr_ms\": [800]}") != nil)
  }
}
