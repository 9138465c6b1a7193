import SignalCore
import Testing

@Suite("Durations as text")
struct DurationTextTests {
  @Test(
    "what people write",
    arguments: [
      ("90s", 90.0), ("15m", 900), ("1h30m", 5400), ("0", 0), ("12.5", 12.5), ("2m30s", 150),
      ("250ms", 0.25), ("1h", 3600), ("10min", 600), ("1h1m1s500ms", 3661.5),
    ])
  func readable(text: String, seconds: Double) throws {
    let value = try DurationText.seconds(text)
    #expect(value == seconds)
  }

  @Test(
    "what is no duration",
    arguments: ["", "m", "5x", "-5s", "1h30", "30m1h", "5s5s", "nan", "inf", "1e3", "5 m", "٣s"])
  func refused(text: String) {
    #expect(throws: InvalidDuration.self) { try DurationText.seconds(text) }
  }

  @Test(
    "text and seconds are inverse to each other",
    arguments: [0, 1, 59.5, 60, 3599, 3600, 3600.1, 5400, 90061, 0.000001])
  func roundTrip(seconds: Double) throws {
    let back = try DurationText.seconds(DurationText.text(seconds))
    #expect(back == seconds)
  }
}
