import RecordingFormats
import SignalCore
import Testing

@Suite("JSON with intervals in objects")
struct JSONListTests {
  private func sessions(_ text: String, named name: String = "x.json") throws -> [Recording] {
    try RecordingReader().readSessions(bytes: Array(text.utf8), fileName: name)
  }

  private func only(_ text: String) throws -> Recording {
    let sessions = try sessions(text)
    #expect(sessions.count == 1)
    return try #require(sessions.first)
  }

  private static let packets =
    #"{"data": [{"heartRate": {"average": 71.2, "rrData": [842]}}, "#
    + #"{"heartRate": {"rrData": [838, 851]}}, {"heartRate": {"rrData": []}}, "#
    + #"{"heartRate": {"rrData": [860]}}]}"#

  @Test(
    "numbers or arrays of one name in sibling objects are joined in their order",
    arguments: [
      (packets, [842, 838, 851, 860]),
      (#"[{"rr_ms": 800}, {"rr_ms": 750.5}, {"rr_ms": 810}]"#, [800, 750.5, 810]),
      (
        #"{"readings": [{"hr": 59, "rrIntervals": [1016]}, {"rrIntervals": [998, 1002]}]}"#,
        [1016, 998, 1002]
      ),
      (#"{"rrIntervals": [{"t": 1, "value": 812}, {"t": 2, "value": 805}]}"#, [812, 805]),
      (#"{"rr_ms": {"0": 812, "2": 798, "1": 805}}"#, [812, 805, 798]),
      (#"{"0": {"rr_ms": 812}, "1": {"rr_ms": 805}}"#, [812, 805]),
      (#"{"rr": {"2024-01-01": [812, 805], "2024-01-02": [798]}}"#, [812, 805, 798]),
      (#"[{"ppInMs": 910, "hr": 66}, {"ppInMs": 905, "hr": 66}]"#, [910, 905]),
      (#"[{"ibi": 0.812}, {"ibi": 0.805}]"#, [812, 805]),
      (#"[{"rr": 812}, {"rr": NaN}, {"rr": 805}]"#, [812, 805]),
      (#"{"rr": ["812", "805.5", "", "798"]}"#, [812, 805.5, 798]),
      (#"[{"rr": "812"}, {"rr": ""}, {"rr": "805"}]"#, [812, 805]),
      (#"{"fields": {"rr": [812, 805]}, "columns": [{"name": 1}]}"#, [812, 805]),
      (#"{"columns":["t","rr_ms"],"index":[0,1],"data":[["a",812],["b",805]]}"#, [812, 805]),
      (
        #"{"columns": ["t", "rr"], "rows": [{"t": 0, "rr": 812}, {"t": 1, "rr": 805}]}"#,
        [812, 805]
      ),
      (
        #"{"results":[{"series":[{"name":"x","columns":["hr","ibi"],"values":[[74,812],[75,805]]}]}]}"#,
        [812, 805]
      ),
    ] as [(String, [Double])])
  func joined(text: String, intervals: [Double]) throws {
    // Line breaks decide nothing.
    for text in [text, text.replacing(" ", with: "\n"), text.replacing(" ", with: "")] {
      let recording = try only(text)
      #expect(recording.format == "json-list")
      #expect(recording.series.intervalsMilliseconds == intervals)
      #expect(recording.start == nil)
    }
  }

  @Test("numbers in quotation marks may have blanks around them, and words for missing values")
  func quoted() throws {
    let recording = try only(#"[{"rr": " 812"}, {"rr": "1034"}, {"rr": "NA"}, {"rr": "805 "}]"#)
    #expect(recording.series.intervalsMilliseconds == [812, 1034, 805])
    #expect(recording.series.breaks == [2])
  }

  @Test("what was joined is said")
  func reasons() throws {
    #expect(try only(Self.packets).roleReason.contains("3 arrays named rrData, joined"))
    let rows = try only(#"[{"rr_ms": 800}, {"rr_ms": 750}]"#)
    #expect(rows.roleReason.contains("rr_ms of 2 objects"))
    let missing = try only(#"[{"rr": 812}, {"rr": null}, {"rr": 805}]"#)
    #expect(missing.series.breaks == [1] && missing.evidence.missingCount == 1)
  }

  @Test("blocked pulse intervals of Polar's kit are artefacts; its times count from 2000")
  func polarKit() throws {
    func row(_ second: Int, _ interval: Int, _ blocked: Int) -> String {
      #"{"timeStamp":72406080\#(second)000123456,"ppInMs":\#(interval),"blockerBit":\#(blocked),"#
        + #""skinContactSupported":1,"skinContactStatus":1}"#
    }
    let rows = [row(0, 910, 0), row(1, 905, 0), row(2, 640, 1), row(3, 921, 0), row(4, 917, 0)]
    let recording = try only("[\(rows.joined(separator: ","))]")
    #expect(recording.series.intervalsMilliseconds == [910, 905, 640, 921, 917])
    #expect(recording.series.labels == [.normal, .normal, .artifact, .normal, .normal])
    #expect(recording.start?.iso8601 == "2022-12-11T08:00:00Z")
  }

  /// Rows of stamps at the ends of 40 intervals, with 30 s lost before row 20.
  private static func stampedRows(_ stamp: (_ milliseconds: Int) -> String) -> [String] {
    var elapsed = 0
    return (0..<40).map { row in
      let interval = 800 + row * 37 % 101
      elapsed += interval + (row == 20 ? 30_000 : 0)
      return #"{"timestamp": \#(stamp(elapsed)), "rr": \#(interval)}"#
    }
  }

  private static func iso(_ milliseconds: Int) -> String {
    "\"2024-01-01T\(FormatExample.clock(28_800_000 + milliseconds))Z\""
  }

  @Test("times beside the intervals find gaps and the start, also where the newest stands first")
  func gaps() throws {
    let written = Self.stampedRows(Self.iso)
    let counted = Self.stampedRows { "\(1_704_096_000_000 + $0)" }
    for rows in [written, counted, written.reversed()] {
      let recording = try only("[\(rows.joined(separator: ", "))]")
      #expect(recording.series.breaks == [20])
      #expect(recording.start?.iso8601 == "2024-01-01T08:00:00.800Z")
      #expect(recording.roleReason.contains("the end of each interval"))
    }
    let lines = try only(written.joined(separator: "\n") + "\n")
    #expect(lines.series.breaks == [20])
    // Times that do not count from 1970 are no clock.
    let unclear = try only("[\(Self.stampedRows { "\($0)" }.joined(separator: ", "))]")
    #expect(unclear.series.breaks.isEmpty && unclear.start == nil)
  }

  @Test("an array of times beside the array of intervals finds gaps and the start")
  func timesInAnArray() throws {
    let intervals = (0..<40).map { 800 + $0 * 37 % 101 }
    var elapsed = 0
    let ends = intervals.enumerated().map { place, interval in
      elapsed += interval + (place == 20 ? 60_000 : 0)
      return elapsed
    }
    let written = ends.map(Self.iso).joined(separator: ",")
    let counted = ends.map { "\(1_704_096_000_000 + $0)" }.joined(separator: ",")
    for times in [written, counted] {
      let recording = try only(#"{"timestamps": [\#(times)], "rr_ms": \#(intervals)}"#)
      #expect(recording.series.intervalsMilliseconds == intervals.map(Double.init))
      #expect(recording.series.breaks == [20])
      #expect(recording.start?.iso8601 == "2024-01-01T08:00:00.800Z")
      #expect(recording.roleReason.contains("an array of times stands beside it"))
      let three = (1...3).map { #"{"id": \#($0), "rr": \#(intervals), "time": [\#(times)]}"# }
      let several = try sessions("[\(three.joined(separator: ","))]")
      #expect(several.map(\.beatCount) == [40, 40, 40])
      let lost = #""skinContactStatus": false, "skinContactSupported": true"#
      let loose = try only(#"{"rr": \#(intervals), \#(lost), "time": [\#(times)]}"#)
      #expect(loose.warnings.contains { $0.contains("40 of 40 intervals are without skin") })
    }
    // Times of another number, or not since 1970, say nothing.
    for times in ["[1704096000000, 1704096000800]", "\(ends)", #"["a", 1]"#] {
      let recording = try only(#"{"rr_ms": \#(intervals), "time": \#(times)}"#)
      #expect(recording.beatCount == 40 && recording.series.breaks.isEmpty)
    }
  }

  @Test("arrays of a minute are joined where their times follow on one another")
  func minutes() throws {
    var elapsed = 0
    var rows: [String] = []
    for minute in 0..<6 {
      let intervals = (0..<60).map { 950 + ($0 * 31 + minute * 7) % 97 }
      if minute == 3 { elapsed += 100_000 }
      rows.append(#"{"time": \#(Self.iso(elapsed)), "ibi_ms": \#(intervals)}"#)
      elapsed += intervals.reduce(0, +)
    }
    let recording = try only("[\(rows.joined(separator: ","))]")
    #expect(recording.beatCount == 360 && recording.series.breaks == [180])
    #expect(recording.start?.iso8601 == "2024-01-01T08:00:00.000Z")
  }

  @Test("recordings that the file tells apart are sessions; short parts of one are not")
  func separated() throws {
    let list = (0..<40).map { 800 + $0 * 37 % 101 }
    func file(_ member: (Int) -> String, _ list: [Int]) -> String {
      let rows = (0..<3).map { #"{\#(member($0)), "rr": \#(list)}"# }
      return #"{"sessions": [\#(rows.joined(separator: ", "))]}"#
    }
    #expect(try sessions(file({ #""id": \#($0)"# }, list)).map(\.beatCount) == [40, 40, 40])
    #expect(try sessions(file({ #""id": \#($0)"# }, [812, 805])).map(\.beatCount) == [6])
    #expect(try sessions(file({ _ in #""id": 1"# }, list)).map(\.beatCount) == [120])
    let days = try sessions(
      file({ #""startTime": "2024-01-0\#($0 + 1)T08:00:00+02:00""# }, list))
    #expect(days.map { $0.start?.iso8601 } == [1, 2, 3].map { "2024-01-0\($0)T08:00:00+02:00" })
    let people = (0..<100).map { #"{"subject": "\#($0 % 2)", "rr": \#(800 + $0 % 2)}"# }
    let split = try sessions("[\(people.joined(separator: ","))]")
    #expect(split.map { Set($0.series.intervalsMilliseconds) } == [[800], [801]])
    let unnamed = try sessions(file({ _ in #""x": 1"# }, list))
    #expect(unnamed.map(\.beatCount) == [120])
    #expect(unnamed[0].warnings.contains { $0.contains("joined as one recording") })
  }

  @Test("JSON Lines are read where lines name intervals, and named where they do not")
  func lines() throws {
    let text =
      #"{"source": "x", "ibi_ms": [820, 830]}"# + "\n" + #"{"source": "x", "ibi_ms": [822]}"#
    for name in ["x.jsonl", "x.json", "x.txt"] {
      #expect(
        try sessions(text + "\n", named: name)[0].series.intervalsMilliseconds == [820, 830, 822])
    }
    for bad in ["{\"a\": 1}\n{\"a\": 2}\n", "{\"hr\": 60}\n{\"hr\": 61}", "[812, 805]\n[798]\n"] {
      let error = try #require(readingError(bad, fileName: "x.jsonl"))
      #expect(error.message.contains("JSON Lines") && !error.message.contains("damaged"))
    }
    let cut = try #require(readingError(text + "\n{\"ibi_ms\": [82", fileName: "x.jsonl"))
    #expect(cut.line == 3 && cut.message.contains("JSON Lines"))
    let oura = #"{"ibi": 812, "validity": 1}"#
    #expect(readingError(oura + "\n" + oura)?.message.contains("damaged") == false)
    let movesense = #"{"MeasHR": {"rrData": [812, 805]}}"#
    #expect(try sessions(movesense + "\n" + movesense)[0].beatCount == 4)
  }

  @Test("lists of different names or places are a question that keeps the beats")
  func unclear() throws {
    for text in [
      #"{"rr": [812, 805, 798], "ibi": [812, 805]}"#, #"[{"rr": 812, "ibi": 805}]"#,
      #"{"rest": {"rr": [812, 805]}, "task": {"rr": [700, 690]}}"#,
    ] {
      let error = try #require(readingError(text))
      #expect(error.code == .rolesUnclear && error.message.contains("copy all values"))
    }
    let many = (0..<100).map { #""a\#($0)": {"rr": [812]}"# }.joined(separator: ", ")
    #expect(readingError("{\(many)}")?.message.contains("64 or more") == true)
  }

  @Test("settings, codes and labels with a name of intervals are no beats")
  func noBeats() throws {
    #expect(readingError(#"{"interval": 60, "x": [{"y": 1}]}"#)?.code == .notARecording)
    #expect(readingError(#"{"nn_intervals": [1, "NN intervals"]}"#)?.code == .notARecording)
    #expect(readingError(#"{"rr": ["812", "long", "805"]}"#)?.code == .notARecording)
    // A table that is written by columns is not read across.
    let across = #"{"columns": ["rr", "hr"], "data": [[812, 805, 798], [74, 75, 75]]}"#
    #expect(readingError(across)?.code == .notARecording)
    let laps = (0..<30).map { #"{"interval": \#($0 % 3 + 1)}"# }.joined(separator: ",")
    #expect(readingError("[\(laps)]")?.message.contains("counts or codes") == true)
    // Under a common word only what varies about a heart beat is taken for beats.
    let settings = (0..<30).map { #"{"interval": \#($0 % 2 * 500 + 500)}"# }.joined(separator: ",")
    #expect(readingError("[\(settings)]")?.code == .notARecording)
    let screens = #"[{"ppi": 326}, {"ppi": 458}, {"ppi": 460}]"#
    #expect(readingError(screens)?.code == .notARecording)
    let beats = (0..<30).map { #"{"interval": \#(800 + $0 % 7)}"# }.joined(separator: ",")
    #expect(try only("[\(beats)]").beatCount == 30)
  }

  @Test(
    "JSON of rates or results says so, and gives no advice to rename",
    arguments: [
      (#"{"RIDE": {"SAMPLES": [{"SECS": 1, "WATTS": 95, "HR": 143}]}}"#, "heart rates"),
      (
        #"{"deviceDays": [{"samples": [{"heartRate": 55, "secondsFromDayStart": 10}]}]}"#,
        "heart rates"
      ),
      (#"[{"start_time": 1709251200000, "sdnn": 45.2, "rmssd": 38.1}]"#, "results"),
      (#"{"metrics": [{"name": "heart_rate_variability", "data": [{"qty": 48.2}]}]}"#, "results"),
      ("[\n {\n  \"heart_rate\": 61, \"rmssd\": 38 } ]", "heart rates in bpm and results"),
    ])
  func ratesAndResults(text: String, words: String) throws {
    for text in [text, text.replacing(" ", with: "\n")] {
      let error = try #require(readingError(text, fileName: "x.json"))
      #expect(error.code == .notARecording && error.message.contains(words))
      #expect(error.message.contains("no beats") && !error.message.contains("rr_ms"))
    }
  }

  @Test(
    "texts that open with a bracket are no JSON by that",
    arguments: ["[1] 812 805 798 801\n[5] 805 799 812 809\n", "[12:30:01] 800\n[12:30:02] 810\n"])
  func brackets(text: String) {
    #expect(readingError(text)?.message.contains("JSON") != true)
  }
}
