import RecordingFormats
import SignalCore
import Testing

@Suite("Units")
struct UnitDecisionTests {
  @Test(
    "the unit is decided for each file from its median, with the reason",
    arguments: [
      ("812\n805\n798", IntervalUnit.milliseconds, 812.0, "300…3000"),
      ("0.812\n0.805\n0.798", .seconds, 812, "0.03…3"),
      ("0.196\n0.193\n0.192", .seconds, 196, "0.03…3"),
      ("358.18\n356.82\n355.5", .milliseconds, 358.18, "300…3000"),
      ("230.5\n229.25\n231", .milliseconds, 230.5, "decimals"),
      ("RR (s)\n0.812\n0.805", .seconds, 812, "name says s"),
      ("rr_ms\n190\n191\n189", .milliseconds, 190, "name says ms"),
      ("0.29\n0.57\n0.58", .seconds, 290, "0.03…3"),
    ])
  func decided(text: String, unit: IntervalUnit, first: Double, reason: String) throws {
    let recording = try readText(text)
    #expect(recording.unit == unit)
    #expect(recording.series.intervalsMilliseconds.first == first)
    #expect(recording.unitReason.contains(reason), "\(recording.unitReason)")
  }

  @Test(
    "what could be clock samples, bpm or another unit is asked for",
    arguments: [
      ("89\n91\n91\n90\n87", "--tick-rate"), ("237\n231\n228\n240", "--tick-rate"),
      ("466\n703\n934\n1170\n1400", "--tick-rate"), ("812000\n805000\n798000", "--tick-rate"),
      ("62\n62\n62\n62\n63\n63\n63\n63\n63", "bpm"), ("0.0136\n0.0134\n0.0133", "--unit"),
      ("15\n16\n17\n15", "--unit"), ("190.5\n191.5\n189.5", "--unit"),
    ])
  func asked(text: String, remedy: String) throws {
    let error = try #require(readingError(text))
    #expect(error.code == .unitUnclear)
    #expect(error.message.contains(remedy), "\(error)")
  }

  @Test("what the caller says overrides the rule")
  func told() throws {
    let bpm = try readText("60\n75\n80", options: ReadingOptions(unit: .beatsPerMinute))
    #expect(bpm.series.intervalsMilliseconds == [1000, 800, 750])
    let ticks = try readText("128\n96\n64", options: ReadingOptions(tickRateHertz: 128))
    #expect(ticks.series.intervalsMilliseconds == [1000, 750, 500])
    let positions = try readText("128\n256\n352\n416", options: ReadingOptions(tickRateHertz: 128))
    #expect(positions.series.intervalsMilliseconds == [1000, 750, 500])
    let rat = try readText("190\n191\n189", options: ReadingOptions(unit: .milliseconds))
    #expect(rat.series.intervalsMilliseconds == [190, 191, 189])
    let seconds = try readText("12\n13\n12", options: ReadingOptions(unit: .seconds))
    #expect(seconds.series.intervalsMilliseconds == [12_000, 13_000, 12_000])
  }

  @Test("a name that the numbers contradict is not followed, and that is said")
  func contradictedName() throws {
    let recording = try readText("rr_ms\n0.812\n0.805\n0.798")
    #expect(recording.unit == .seconds)
    #expect(recording.warnings.contains { $0.contains("contradicts") })
  }

  @Test("rising numbers that could be either are asked for")
  func risingAmbiguity() throws {
    let text = (0..<40).map { "\(1000 + Double($0) * 0.8)" }.joined(separator: "\n")
    #expect(try #require(readingError(text)).code == .unitUnclear)
    let times = try readText(text, options: ReadingOptions(unit: .seconds))
    #expect(times.beatCount == 39)
    #expect(times.series.intervalsMilliseconds.allSatisfy { $0 == 800 })
    let intervals = try readText(text, options: ReadingOptions(unit: .milliseconds))
    #expect(intervals.beatCount == 40)
  }

  @Test("a few intervals that happen to rise stay intervals")
  func shortRise() throws {
    #expect(
      try readText("780\n800\n815\n830").series.intervalsMilliseconds == [780, 800, 815, 830])
  }

  @Test("columns named as heart rate or results are refused")
  func wrongQuantity() throws {
    #expect(readingError("HR\n62\n63\n64")?.code == .notARecording)
    #expect(readingError("rMSSD\n42\n43\n44")?.code == .notARecording)
    #expect(
      readingError("timestamp_measurement,HR,AVNN,SDNN,rMSSD\n2020-01-01 08:00:00,50,1200,60,70\n")?
        .code == .notARecording)
    #expect(readingError("Phone timestamp;HR [bpm]\n2022-01-01T00:00:00.000;62\n") != nil)
  }
}
