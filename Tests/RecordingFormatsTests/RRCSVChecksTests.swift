import RecordingFormats
import SignalCore
import Testing

@Suite("What the package's own CSV refuses and mends")
struct RRCSVChecksTests {
  /// Twenty rows of 800 ms with one change.
  private func text(
    _ header: String = "time_s,rr_ms", start: Double = 0, scale: Double = 1,
    _ row: (_ index: Int, _ time: Double) -> String = { "\($1),800" }
  ) -> String {
    header + "\n"
      + (0..<20).map { row($0, (start + Double(800 * ($0 + 1)) / 1000) * scale) }
      .joined(separator: "\n")
  }

  @Test(
    "intervals that are none are refused with their line",
    arguments: ["0.8", "1e300", "-800", "0", "4000000", "0.0001"])
  func sizes(value: String) throws {
    let bad = text { index, time in "\(time),\(index == 9 ? value : "800")" }
    let error = try #require(readingError(bad))
    #expect(error.code == .badCell)
    #expect(error.line == 11, "\(error)")
  }

  @Test("seconds under the name rr_ms follow the rule of every contradicted name")
  func median() throws {
    let recording = try readText(text { _, time in "\(time),0.8" })
    #expect(recording.unit == .seconds)
    #expect(recording.series.intervalsMilliseconds.allSatisfy { $0 == 800 })
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.warnings.contains { $0.contains("contradicts") })
    #expect(readingError(text { _, time in "\(time),0.002" })?.code == .unitUnclear)
  }

  @Test("rows in another unit are refused")
  func mixture() throws {
    let error = try #require(
      readingError(text { index, time in "\(time),\(index > 14 ? "0.8" : "800")" }))
    #expect(error.code == .unitUnclear)
    #expect(error.line == 17)
  }

  @Test(
    "a unit or a tick rate that contradicts the column's name is refused",
    arguments: [
      (ReadingOptions(unit: .seconds), "--unit s"),
      (ReadingOptions(unit: .beatsPerMinute), "--unit bpm"),
      (ReadingOptions(tickRateHertz: 128), "--tick-rate 128"),
    ])
  func contradiction(options: ReadingOptions, named: String) throws {
    let error = try #require(readingError(text(), options: options))
    #expect(error.code == .unitUnclear)
    #expect(error.message.contains(named))
  }

  @Test("the unit of the column's name may be given")
  func agreement() throws {
    let options = ReadingOptions(unit: .milliseconds)
    let recording = try readText(text { _, time in "\(time),8" }, options: options)
    #expect(recording.series.intervalsMilliseconds.allSatisfy { $0 == 8 })
  }

  @Test("a time step that contradicts a mark of contiguity is a break")
  func contradictedMarks() throws {
    let late = text("time_s,rr_ms,break") { index, time in
      "\(time + (index > 9 ? 60 : 0)),800,0"
    }
    let recording = try readText(late)
    #expect(recording.series.breaks == [10])
    #expect(recording.warnings.contains { $0.contains("1 row is marked") })
    // Two beats 0.2 s apart are no interval of 0.8 s.
    let early = text("time_s,rr_ms,break") { index, time in
      "\(time - (index > 9 ? 0.6 : 0)),800,\(index == 4 ? 1 : 0)"
    }
    #expect(try readText(early).series.breaks == [4, 10])
    // Times in whole seconds cannot show more than that.
    let coarse = text("time_s,rr_ms,break") { index, _ in
      "\(index + 1),\(index % 2 == 0 ? 1015 : 985),0"
    }
    #expect(try readText(coarse).series.breaks.isEmpty)
  }

  @Test("a jump of years is refused", arguments: ["time_s,rr_ms,break", "time_s,rr_ms"])
  func years(header: String) throws {
    let marks = header.hasSuffix("break") ? ",0" : ""
    let jump = text(header) { index, time in "\(time + (index > 9 ? 1e9 : 0)),800\(marks)" }
    let error = try #require(readingError(jump))
    #expect(error.code == .badCell)
    #expect(error.message.contains("days"))
  }

  @Test(
    "times since 1970 give the start and count from it",
    arguments: [(1.0, 1_688_126_387.0), (1000.0, 1_688_126_387)])
  func epoch(scale: Double, start: Double) throws {
    let recording = try readText(text(start: start, scale: scale))
    #expect(recording.start?.iso8601 == "2023-06-30T11:59:47Z")
    #expect(
      recording.series.beatTimesSeconds == (1...20).map { Double(($0 * 800_000)) / 1_000_000 })
    #expect(recording.series.breaks.isEmpty)
    // The column of the start is the recording's own word.
    let named = text("time_s,rr_ms,start", start: start, scale: scale) { index, time in
      "\(time),800,\(index == 0 ? "2019-06-11T21:23:45+02:00" : "")"
    }
    #expect(try readText(named).start?.iso8601 == "2019-06-11T21:23:45+02:00")
  }

  @Test("other large times are counted from the first interval")
  func largeTimes() throws {
    let recording = try readText(text(start: 4e8))
    let last = try #require(recording.series.beatTimesSeconds.last)
    // Doubles near 4·10⁸ lie 6·10⁻⁸ apart.
    #expect((last - 16).magnitude < 1e-6)
    #expect(recording.start == nil)
    #expect(recording.warnings.contains { $0.contains("too large") })
  }

  @Test("a first interval that begins before zero moves all times")
  func beforeZero() throws {
    let recording = try readText("time_s,rr_ms,phase\n0,1000,a\n0.8,800,a\n1.6,800,b\n")
    #expect(recording.series.beatTimesSeconds == [1, 1.8, 2.6])
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.phases.first?.range.startSeconds == 0)
    #expect(recording.warnings.contains { $0.contains("begins at zero") })
    let exact = try readText("time_s,rr_ms\n1,1000\n1.8,800\n2.6,800\n")
    #expect(exact.warnings.isEmpty)
    #expect(exact.series == recording.series)
  }
}
