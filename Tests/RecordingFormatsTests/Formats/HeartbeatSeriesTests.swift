import RecordingFormats
import SignalCore
import Testing

@Suite("Heartbeat series of HealthKit")
struct HeartbeatSeriesTests {
  private func sessions(_ text: String) throws -> [Recording] {
    try RecordingReader().readSessions(bytes: Array(text.utf8), fileName: "x.json")
  }

  private func series(_ beats: [(Double, Bool)], start: String = "2021-07-10T08:55:31.307-0400")
    -> String
  {
    let list = beats.map { #"{"timeSinceSeriesStart": \#($0.0), "precededByGap": \#($0.1)}"# }
    return #"{"id": "A", "heartbeatSeries": [\#(list.joined(separator: ", "))],"#
      + #" "startDate": "\#(start)", "endDate": "2021-07-10T08:56:34.731-0400"}"#
  }

  private let beats = [
    (0.97265625, false), (1.55859375, false), (2.16015625, false), (14.734375, true), (15.5, false),
  ]

  @Test("intervals lie between successive beats, gaps are breaks, line breaks decide nothing")
  func measurement() throws {
    let text = "[\(series(beats))]"
    for text in [text, text.replacing(" ", with: "\n")] {
      let all = try sessions(text)
      #expect(all.map(\.format) == ["heartbeat-series"])
      // The times are multiples of 2⁻⁸ s, so their differences are exact.
      #expect(all[0].series.intervalsMilliseconds == [585.9375, 601.5625, 765.625])
      #expect(all[0].series.beatTimesSeconds == [1.55859375, 2.16015625, 15.5])
      #expect(all[0].series.breaks == [2])
      #expect(all[0].start?.iso8601 == "2021-07-10T08:55:31.307-04:00")
      #expect(all[0].warnings.contains { $0.contains("precededByGap") })
    }
  }

  @Test("each series is a session; those without an interval are counted")
  func several() throws {
    let other = series([(0, false), (0.8, false)], start: "2021-07-11T08:00:00Z")
    let none = series([(0, false), (0.8, true)])
    let all = try sessions(#"{"samples": [\#(series(beats)), \#(none), \#(other)]}"#)
    #expect(all.map(\.beatCount) == [3, 1])
    #expect(all[1].start?.iso8601 == "2021-07-11T08:00:00Z")
    #expect(all[1].warnings.contains { $0.contains("1 of 3 heartbeat series") })
    #expect(readingError("[\(none)]")?.code == .noIntervals)
  }

  @Test("beats that do not come after the one before are left out and break the series")
  func backward() throws {
    let all = try sessions(
      "[\(series([(0.5, false), (1.25, false), (1, false), (2, false), (2.75, false)]))]")
    #expect(all[0].series.intervalsMilliseconds == [750, 750])
    #expect(all[0].series.breaks == [1])
  }

  @Test("a beat in each line of JSON Lines is a series")
  func lines() throws {
    let lines = [1, 1.75, 2.5].map { #"{"timeSinceSeriesStart": \#($0), "precededByGap": false}"# }
    let all = try sessions(lines.joined(separator: "\n"))
    #expect(all.map(\.series.intervalsMilliseconds) == [[750, 750]])
  }
}
