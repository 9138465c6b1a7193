import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Values in another unit than the rest")
struct UnitMixtureTests {
  private static func milliseconds(_ count: Int) -> [String] {
    SyntheticRR.intervalsMilliseconds(beats: count, seed: 5).map { "\(Int($0))" }
  }

  private static func seconds(_ count: Int) -> [String] {
    SyntheticRR.intervalsMilliseconds(beats: count, seed: 6).map { "\(Double(Int($0)) / 1000)" }
  }

  @Test("a file that goes on in seconds is refused at the first line of them")
  func millisecondsThenSeconds() throws {
    let text = (Self.milliseconds(120) + Self.seconds(80)).joined(separator: "\n")
    let error = try #require(readingError(text))
    #expect(error.code == .unitUnclear)
    #expect(error.line == 121)
    #expect(error.message.contains("milliseconds and seconds"), "\(error)")
    // Told the unit, the reader keeps what the file holds.
    #expect(try readText(text, options: ReadingOptions(unit: .milliseconds)).beatCount == 200)
  }

  @Test("a file of seconds that goes on in milliseconds is refused at the first line of them")
  func secondsThenMilliseconds() throws {
    let text = "# head\n" + (Self.seconds(120) + Self.milliseconds(80)).joined(separator: "\n")
    let error = try #require(readingError(text))
    #expect(error.code == .unitUnclear)
    #expect(error.line == 122)
    #expect(error.message.contains("seconds and milliseconds"), "\(error)")
  }

  @Test("columns are held to the same rule, whatever their name")
  func columns() throws {
    let values = Self.milliseconds(30) + Self.seconds(20)
    let rows = values.enumerated().map { "\($0.offset),\($0.element)" }
    let error = try #require(readingError("index,rr_ms\n" + rows.joined(separator: "\n")))
    #expect(error.code == .unitUnclear)
    #expect(error.line == 32)
  }

  @Test("two neighbours in another unit are refused, two lone values are breaks with a warning")
  func loneValues() throws {
    var values = Self.milliseconds(50)
    values[10] = "0.812"
    values[30] = "3"
    let recording = try readText(values.joined(separator: "\n"))
    #expect(recording.beatCount == 48)
    #expect(recording.series.breaks == [10, 29])
    #expect(recording.evidence.missingCount == 2)
    #expect(recording.warnings.contains { $0.contains("line 11: 0.812") })
    values[11] = "0.805"
    #expect(readingError(values.joined(separator: "\n"))?.code == .unitUnclear)
  }

  @Test("intervals below 100 ms beside a human median are kept and counted, never silently")
  func shortIntervals() throws {
    var values = Self.milliseconds(50)
    values[10] = "60"
    values[11] = "61"
    values[40] = "99"
    let recording = try readText(values.joined(separator: "\n"))
    #expect(recording.beatCount == 50)
    #expect(recording.warnings.contains { $0.contains("3 intervals are shorter than 100 ms") })
    #expect(recording.warnings.contains { $0.contains("line 11") })
    let told = try readText(
      values.joined(separator: "\n"), options: ReadingOptions(unit: .milliseconds))
    #expect(told.warnings.isEmpty)
  }

  @Test("drop-outs of a minute and more are intervals in either unit")
  func dropOuts() throws {
    var values = Self.milliseconds(50)
    for row in [10, 20, 30] { values[row] = "95000" }
    #expect(try readText(values.joined(separator: "\n")).beatCount == 50)
    var inSeconds = Self.seconds(50)
    for row in [10, 20, 30] { inSeconds[row] = "95.5" }
    #expect(try readText(inSeconds.joined(separator: "\n")).beatCount == 50)
  }

  @Test("a clock that jumps by years is refused")
  func yearsBetweenRows() throws {
    let rows = (0..<20).map { "\(Double($0) * 0.8 + ($0 > 9 ? 2e8 : 0)),800" }
    let error = try #require(readingError("time_s,rr\n" + rows.joined(separator: "\n")))
    #expect(error.code == .badCell)
    #expect(error.message.contains("days"), "\(error)")
  }
}
