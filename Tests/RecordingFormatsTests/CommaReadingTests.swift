import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("A single comma in each line")
struct CommaReadingTests {
  private static let beats = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 8).map {
    Int($0)
  }

  private static func inSeconds(_ milliseconds: Int) -> String {
    let digits = String(1000 + milliseconds % 1000).dropFirst()
    return "\(milliseconds / 1000),\(digits)"
  }

  @Test("seconds with a decimal comma that cross one second are one number, and that is said")
  func crossingSeconds() throws {
    // 0,9…, 1,0…: to and fro around one second.
    let beats = Self.beats.map { $0 + 1000 - Self.beats.reduce(0, +) / Self.beats.count }
    let recording = try readText(beats.map { Self.inSeconds($0) }.joined(separator: "\n"))
    #expect(recording.unit == .seconds)
    #expect(recording.series.intervalsMilliseconds == beats.map { Double($0) })
    #expect(recording.roleReason.contains("decimal mark"))
    #expect(recording.warnings.contains { $0.contains("decimal comma") })
  }

  @Test("one missed beat among seconds makes no flag of the digit before the comma")
  func missedBeat() throws {
    let beats = [812, 805, 798, 1624, 811, 820, 809]
    let recording = try readText(beats.map { Self.inSeconds($0) }.joined(separator: "\n"))
    #expect(recording.series.intervalsMilliseconds == beats.map { Double($0) })
  }

  @Test("seconds below one are one number, without a warning")
  func belowOne() throws {
    let recording = try readText("0,812\n0,805\n0,798\n0,811")
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798, 811])
    #expect(recording.roleReason.contains("decimal mark"))
    #expect(recording.warnings.isEmpty)
  }

  @Test("milliseconds with one decimal are one number, and that is said")
  func tenths() throws {
    let recording = try readText("812,5\n805,0\n798,3\n820,9")
    #expect(recording.series.intervalsMilliseconds == [812.5, 805, 798.3, 820.9])
    #expect(recording.roleReason.contains("decimal mark"))
    #expect(recording.warnings.contains { $0.contains("decimal comma") })
  }

  @Test("three decimals are told by their small ones")
  func thousandths() throws {
    let recording = try readText("812,504\n805,000\n798,313\n820,091")
    #expect(recording.series.intervalsMilliseconds == [812.504, 805, 798.313, 820.091])
  }

  @Test(
    "what can be one number or two is refused with both readings",
    arguments: [
      ("812,805\n798,820\n811,809\n815,806", ["812.805", "two values, 812 and 805"]),
      ("0,812\n1,805\n0,798\n1,811\n0,809", ["0.812", "two values, 0 and 812"]),
      ("1,812\n1,805\n1,798\n1,811", ["1.812", "two values, 1 and 812"]),
    ])
  func unclear(text: String, readings: [String]) throws {
    let error = try #require(readingError(text))
    #expect(error.code == .rolesUnclear)
    for reading in readings { #expect(error.message.contains(reading), "\(error)") }
  }

  @Test("a heart rate behind the comma is a column")
  func heartRate() throws {
    let rows = [812, 705, 798, 911, 809].map { "\($0),\(60_000 / $0)" }
    #expect(readingError(rows.joined(separator: "\n"))?.code == .rolesUnclear)
    let named = try readText("rr,hr\n" + rows.joined(separator: "\n"))
    #expect(named.series.intervalsMilliseconds == [812, 705, 798, 911, 809])
  }

  @Test("beside another delimiter a decimal comma is part of the reason, not a warning")
  func otherDelimiter() throws {
    let recording = try readText("time;rr\n0,5;812,5\n1,3;805,1\n2,1;798,2")
    #expect(recording.roleReason.contains("decimal mark"))
    #expect(!recording.warnings.contains { $0.contains("decimal comma") })
  }

  @Test("commas within quotation marks are decimal marks between commas")
  func quoted() throws {
    let text = "\"Time\",\"RR\"\n\"0,871\",\"0,871\"\n\"1,748\",\"0,877\"\n\"2,570\",\"0,822\"\n"
    #expect(try readText(text).series.intervalsMilliseconds == [871, 877, 822])
  }
}
