import RecordingFormats
import SignalCore
import Testing

@Suite("Rules of intervals in formats with labels")
struct IntervalRuleTests {
  private let labelled =
    "time_s,rr_ms,label\n1,800,N\n1.8,800,N\n2.4,600,V\n3.4,1000,N\n4.2,800,N\n14.2,810,N\n"
    + "15,800,X\n"

  private func options(_ rule: IntervalRule) -> ReadingOptions {
    ReadingOptions(intervalRule: rule)
  }

  @Test("an interval needs two normal beats; what is left out is a break")
  func normalToNormal() throws {
    let all = try readText(labelled, fileName: "r.csv")
    #expect(all.beatCount == 7 && all.series.breaks == [5] && all.intervalRule == nil)
    let normal = try readText(labelled, fileName: "r.csv", options: options(.normalToNormal))
    #expect(normal.series.intervalsMilliseconds == [800, 800, 800, 810])
    #expect(normal.series.beatTimesSeconds == [1, 1.8, 4.2, 14.2])
    #expect(normal.series.breaks == [2, 3])
    #expect(normal.series.labels.allSatisfy { $0 == .normal })
    #expect(normal.intervalRule == .normalToNormal)
    #expect(
      normal.warnings == [
        "--interval-rule normal-to-normal left out 3 of 7 intervals, which no two normal beats bound"
      ])
  }

  @Test("the same beats as annotations and as this package's own formats give the same intervals")
  func agreement() throws {
    var file = MITFile()
    file.add(22, at: 0, text: "## time resolution: 1000")
    for row in 1...80 {
      file.add(row % 9 == 4 ? 5 : row % 31 == 7 ? 8 : 1, at: 800 * row + row % 5)
    }
    let annotated = try readBytes(file.ended, named: "r.atr")
    let rule = options(.normalToNormal)
    let expected = try readBytes(file.ended, named: "r.atr", options: rule).series
    for format: any WritableRecordingFormat in [.rrCSV, .rrJSON, .edf, .wfdb]
      as [any WritableRecordingFormat]
    {
      let bytes = format.write(annotated.series, phases: []).bytes
      let recording = try readBytes(bytes, named: "r", options: rule)
      #expect(recording.series.intervalsMilliseconds.count == expected.count)
      #expect(recording.series.breaks == expected.breaks)
      #expect(recording.intervalRule == .normalToNormal)
    }
  }

  @Test("judgements of devices are kinds of beats")
  func judgements() throws {
    let text =
      "timestamp,running_counter,IBI,IBI_QI,sqeclass\n"
      + (0..<30).map { "\(1_700_000_000_000 + 800 * $0),\($0),800,1,\($0 == 11 ? 1 : 0)\n" }
      .joined()
    let all = try readText(text, fileName: "r.csv")
    #expect(all.format == "pulseon")
    let normal = try readText(text, fileName: "r.csv", options: options(.normalToNormal))
    #expect(normal.beatCount == all.beatCount - 2 && normal.series.breaks == [11])
  }

  @Test(
    "without kinds of beats nothing is left out, and that is said",
    arguments: [IntervalRule.normalToNormal, .uninterrupted])
  func withoutKinds(rule: IntervalRule) throws {
    let recording = try readText("800\n810\n790\n805\n", options: options(rule))
    #expect(recording.beatCount == 4 && recording.intervalRule == nil)
    #expect(
      recording.warnings == [
        "--interval-rule \(rule.rawValue) changes nothing: the file tells no kinds of beats apart"
      ])
    let kinds = try readText(labelled, fileName: "r.csv", options: options(.uninterrupted))
    #expect(kinds.beatCount == 7)
    let none = "time_s,rr_ms,label\n1,800,V\n1.8,800,V\n2.6,800,V\n"
    #expect(
      readingError(none, fileName: "r.csv", options: options(.normalToNormal))?.code
        == .noIntervals)
  }
}
