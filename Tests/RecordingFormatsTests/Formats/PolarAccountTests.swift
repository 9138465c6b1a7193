import RecordingFormats
import SignalCore
import Testing

@Suite("Download of a Polar account")
struct PolarAccountTests {
  private func sessions(_ text: String) throws -> [Recording] {
    try RecordingReader().readSessions(bytes: Array(text.utf8), fileName: "training-session.json")
  }

  private func exercise(_ start: String, _ rows: [(String, Bool)]) -> String {
    let samples = rows.map { #"{"duration": "\#($0.0)", "offline": \#($0.1)}"# }
    return #"{"startTime": "\#(start)", "timezoneOffset": 120, "duration": "PT4135.875S","#
      + #" "samples": {"heartRate": [{"value": 64}], "rr": [\#(samples.joined(separator: ","))]}}"#
  }

  @Test("each exercise is a session, its start as the file has it; offline rows are breaks")
  func exercises() throws {
    let first = exercise(
      "2021-05-03T07:01:22.000",
      [
        ("PT2S", true), ("PT0.985S", false), ("PT0.992S", false), ("PT1.5S", true),
        ("PT1M0.5S", true), ("PT1.003S", false), ("PT1S", true),
      ])
    let second = exercise("2021-05-03T08:00:00.000", [("PT0.5S", false), ("PT1H0M0.25S", false)])
    let empty = #"{"startTime": "2021-05-03T09:00:00", "samples": {"heartRate": []}}"#
    let all = try sessions(
      #"{"exercises": [\#(first), \#(second), \#(empty)]}"#.replacing(
        "PT1H0M0.25S", with: "PT0M0.25S"))
    #expect(all.map(\.format) == ["polar-account", "polar-account"])
    #expect(all[0].series.intervalsMilliseconds == [985, 992, 1003])
    #expect(all[0].series.breaks == [2])
    // 2 s before the first beat, 62 s without the sensor.
    #expect(all[0].series.beatTimesSeconds == [2.985, 3.977, 66.98])
    #expect(all[0].start?.iso8601 == "2021-05-03T07:01:22.000")
    #expect(all[0].evidence.missingCount == 4)
    #expect(all[0].warnings.contains { $0.contains("offline in 4 rows, 65 s") })
    #expect(all[1].series.intervalsMilliseconds == [500, 250])
  }

  @Test("a duration of another kind is an error; an exercise without intervals is said to be so")
  func damaged() {
    for duration in ["0.521", "PT", "PT1D", "PT0.5", "PT1S2M", "P1DT1S", "PT-1S"] {
      let text = #"{"exercises": [\#(exercise("2021-05-03T07:01:22", [(duration, false)]))]}"#
      #expect(readingError(text)?.code == .badCell, "\(duration)")
    }
    let offline = #"{"exercises": [\#(exercise("2021-05-03T07:01:22", [("PT1S", true)]))]}"#
    #expect(readingError(offline)?.code == .noIntervals)
  }

  @Test("each device and day is a session, with its stamps")
  func days() throws {
    func sample(_ time: String, _ length: Int) -> String {
      #"{"sampleDateTime": "2023-06-2\#(time)", "pulseLength": \#(length)}"#
    }
    let first = [
      sample("4T00:00:00.450", 1016), sample("4T00:00:01.466", 1031),
      sample("4T00:00:02.497", 1009), sample("4T00:00:03.506", 998),
      sample("4T00:10:00.100", 1002), sample("4T00:10:01.102", 1012),
    ]
    let second = [sample("5T01:00:00.000", 900), sample("5T01:00:00.900", 905)]
    func device(_ samples: [String]) -> String {
      #"{"deviceId": "BE7D", "ppiSamples": [\#(samples.joined(separator: ","))]}"#
    }
    let all = try sessions(
      #"[{"date": "2023-06-24", "devicePpiSamplesList": [\#(device(first)), \#(device([]))]},"#
        + #" {"date": "2023-06-25", "devicePpiSamplesList": [\#(device(second))]}]"#)
    #expect(all.count == 2)
    #expect(all[0].series.intervalsMilliseconds == [1016, 1031, 1009, 998, 1002, 1012])
    #expect(all[0].series.breaks == [4])
    #expect(all[0].start?.iso8601 == "2023-06-24T00:00:00.450")
    #expect(all[1].series.intervalsMilliseconds == [900, 905])
    #expect(all[1].start?.iso8601 == "2023-06-25T01:00:00.000")
  }

  @Test("AccessLink's samples of type 11 are intervals; other types are rates")
  func accessLink() throws {
    func file(_ type: String) -> String {
      #"{"samples": [{"recording-rate": 5, "sample-type": "1", "data": "61,62"},"#
        + #" {"recording-rate": 0, "sample-type": \#(type), "data": "985,992,,1003"}]}"#
    }
    for type in ["\"11\"", "11"] {
      let all = try sessions(file(type))
      #expect(all.map(\.series.intervalsMilliseconds) == [[985, 992, 1003]])
      #expect(all[0].series.breaks == [2])
    }
    #expect(readingError(file("\"3\""))?.code == .notARecording)
    // The third version writes underscores; one list may be asked for by itself.
    let newer = file("\"11\"").replacing("-rate", with: "_rate").replacing("-type", with: "_type")
    #expect(try sessions(newer).map(\.series.intervalsMilliseconds) == [[985, 992, 1003]])
    let single = #"{"recording-rate": 0, "sample-type": "11", "data": "985,992,1003"}"#
    #expect(try sessions(single).map(\.series.intervalsMilliseconds) == [[985, 992, 1003]])
  }
}
