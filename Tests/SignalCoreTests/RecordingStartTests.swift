import SignalCore
import Testing

@Suite("Start of a recording")
struct RecordingStartTests {
  @Test(
    "the time of day and the zone stand in the text",
    arguments: [
      ("2017-06-29T13:11:53", 47513.0, ""), ("2019-06-11T21:23:45Z", 77025, "Z"),
      ("2019-06-11 00:00", 0, ""), ("2019-06-11T08:00:00.250+02:00", 28800.25, "+02:00"),
      ("2019-06-11T23:59:59.5-05:00", 86399.5, "-05:00"),
    ])
  func clock(text: String, seconds: Double, zone: String) {
    let start = RecordingStart(iso8601: text)
    #expect(start.secondOfDay == seconds)
    #expect(start.zone == zone)
  }

  @Test("a text without a time of day has none", arguments: ["2019-06-11", "", "T25:00:00", "T1"])
  func none(text: String) {
    #expect(RecordingStart(iso8601: text).secondOfDay == nil)
  }
}
