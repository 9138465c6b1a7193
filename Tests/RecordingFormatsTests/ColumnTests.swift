import RecordingFormats
import SignalCore
import Testing

@Suite("Columns")
struct ColumnTests {
  static let intervals = [812.0, 805, 798, 820, 833, 841, 826, 809]

  private static func rows(
    _ header: String?, _ delimiter: String,
    _ cells: (_ row: Int, _ start: Double, _ rr: Double) -> [String]
  ) -> String {
    var text = header.map { $0 + "\n" } ?? ""
    var start = 0.0
    for (row, interval) in intervals.enumerated() {
      text += cells(row, start, interval).joined(separator: delimiter) + "\n"
      start += interval
    }
    return text
  }

  private static func comma(_ value: Double) -> String { "\(value)".replacing(".", with: ",") }

  static let texts: [String] = [
    rows(nil, ",") { _, start, rr in ["\(start / 1000)", "\(rr / 1000)"] },
    rows(nil, ",") { _, start, rr in ["\((start + rr) / 1000)", "\(rr / 1000)"] },
    rows(nil, "\t") { _, start, rr in ["\((start + rr) / 1000)", "\(Int(rr))"] },
    rows(nil, ",") { _, start, rr in ["\(Int(rr))", "\(Int(start + rr))"] },
    rows(nil, " ") { row, _, rr in ["\(row)", "\(Int(rr))"] },
    rows(",rr", ",") { row, _, rr in ["\(row)", "\(rr)"] },
    rows("time;RR-interval [ms]", ";") { _, start, rr in [comma(start), comma(rr)] },
    rows("Zeit;RR-Intervalle", ";") { _, start, rr in [comma(start / 1000), comma(rr / 1000)] },
    rows("Zeit\tR-R (ms)", "\t") { _, start, rr in [comma(start / 1000), comma(rr)] },
    rows("rr_s,quality", ",") { _, _, rr in ["\(rr / 1000)", "1"] },
    rows("id,ibi,note", ",") { row, _, rr in ["\(row * 7)", "\(rr)", "note \(row)"] },
    rows("\"time\",\"nn\"", ",") { _, start, rr in ["\(start)", "\"\(rr)\""] },
    rows("timestamp, rr, since_start ", ",") { _, start, rr in
      ["\(1_688_126_387_907 + Int(start))", " \(Int(rr))", " \(Int(start + rr))"]
    },
    rows("date, rr, since start\n", ", ") { _, start, rr in
      ["2025-03-15 11:03:0\(Int(start / 1000)) +0000", "\(Int(rr))", "\(Int(start))"]
    },
    rows("Phone timestamp;RR-interval [ms]", ";") { _, start, rr in
      ["2026-04-24T14:10:0\(String("\((1000 + start) / 1000)".prefix(5)))", "\(Int(rr))"]
    },
    rows("rr,rr_note,rr_note", ",") { row, _, rr in ["\(rr)", "x", "y\(row)"] },
    rows("rr;", ";") { _, _, rr in ["\(Int(rr))", ""] },
    rows("Recorder export of today\nTime (ms),HR (bpm),R-R (ms)", ",") { _, start, rr in
      ["\(Int(start + rr) - 42)", "\(Int(60_000 / rr))", "\(Int(rr))"]
    },
  ]

  @Test("intervals are found by name or by content", arguments: texts)
  func found(text: String) throws {
    for variant in [text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r")] {
      let recording = try readText(variant, fileName: "columns.csv")
      #expect(recording.series.intervalsMilliseconds == ColumnTests.intervals)
      #expect(recording.series.breaks.isEmpty, "\(recording.roleReason) \(recording.warnings)")
    }
  }

  @Test("the start or end of intervals is told apart, and a gap falls before the right interval")
  func gapPlacement() throws {
    // 5 s are missing between the fourth and the fifth interval.
    let starts = ColumnTests.rows("time_of_beat,rr", ",") { row, start, rr in
      ["\((start + (row > 3 ? 5000 : 0)) / 1000)", "\(rr)"]
    }
    let ends = ColumnTests.rows("time,rr", ",") { row, start, rr in
      ["\((start + rr + (row > 3 ? 5000 : 0)) / 1000)", "\(rr)"]
    }
    for text in [starts.replacing("time_of_beat", with: "time"), ends] {
      let recording = try readText(text)
      #expect(recording.series.breaks == [4])
      let gap = try #require(recording.series.gaps.first)
      #expect((gap.lengthSeconds - 5).magnitude < 1e-9)
      #expect(recording.warnings.contains { $0.contains("missing there") })
    }
    #expect(try readText(ends).roleReason.contains("end of each interval"))
    #expect(
      try readText(starts.replacing("time_of_beat", with: "time")).roleReason.contains("start"))
  }

  @Test("Kubios and Polar `time rr` text: the first row only repeats the first interval")
  func repeatedFirstRow() throws {
    let recording = try readText(
      "0.000 0.809\n0.809 0.809\n1.585 0.776\n2.385 0.800\n3.196 0.811\n")
    #expect(recording.series.intervalsMilliseconds == [809, 776, 800, 811])
    #expect(recording.roleReason.contains("left out"))
  }

  @Test("times that lose digits as they grow make no gaps; lost beats among them do")
  func roundedTimes() throws {
    // Times as a spreadsheet cuts them: 999.872, then 1000.8.
    var lines = [String]()
    var seconds = 960.0
    for beat in 0..<120 {
      let interval = 0.8 + 0.05 * Double(beat % 7) / 7
      let digits = seconds < 1000 ? 1000.0 : 10
      lines.append("\((seconds * digits).rounded() / digits),\((interval * 1000).rounded() / 1000)")
      seconds += (interval * 1000).rounded() / 1000
      if beat == 80 { seconds += 2.5 }
    }
    let recording = try readText(lines.joined(separator: "\n"), fileName: "long.csv")
    #expect(recording.series.breaks == [81])
    let gap = try #require(recording.series.gaps.first)
    // Two times rounded to 0.1 s bound the gap.
    #expect(abs(gap.lengthSeconds - 2.5) <= 0.1)
  }

  @Test("late packets whose delay is made up are no gap; lost ones are")
  func arrivals() throws {
    var stamps: [Int] = []
    var clock = 1_700_000_000_000
    for row in 0..<200 {
      clock += 800
      if row == 150 { clock += 20_000 }  // lost for good
      // Rows 50 to 64 arrive together, up to 12 s late.
      stamps.append((50..<65).contains(row) ? 1_700_000_000_000 + 65 * 800 : clock)
    }
    let text = "timestamp,rr\n" + stamps.map { "\($0),800" }.joined(separator: "\n")
    let recording = try readText(text)
    #expect(recording.series.breaks == [150])
    let gap = try #require(recording.series.gaps.first)
    #expect((gap.lengthSeconds - 20).magnitude < 1e-6)
    #expect(recording.evidence.longStampStepCount == 2)
  }

  @Test("stamps that go back keep the order of the file and are counted")
  func backwards() throws {
    var rows: [String] = []
    for row in 0..<40 {
      let jitter = row % 10 == 5 ? -900 : 0
      rows.append("\(1_700_000_000_000 + row * 800 + jitter),\(800 + row)")
    }
    let recording = try readText("timestamp,rr\n" + rows.joined(separator: "\n"))
    #expect(recording.series.intervalsMilliseconds == (0..<40).map { 800 + Double($0) })
    #expect(recording.evidence.backwardStampCount == 4)
    #expect(recording.warnings.contains { $0.contains("go back") })
  }

  @Test("samples at equal steps are refused")
  func resampled() throws {
    let rows = (0..<60).map { "\(Double($0) * 0.25),\(0.8 + Double($0 * $0 % 7) / 100)" }
    let error = try #require(readingError("time,rr\n" + rows.joined(separator: "\n")))
    #expect(error.code == .notBeats)
  }

  @Test("missing cells are breaks and counted")
  func missingCells() throws {
    let recording = try readText("time,rr\n1,812\n2,\n3,805\n4,NaN\n5,798\n6,790\n")
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798, 790])
    #expect(recording.series.breaks.starts(with: [1, 2]))
    #expect(recording.evidence.missingCount == 2)
  }

  @Test(
    "bad cells and rows are named",
    arguments: [
      ("time,rr\n1,812\n2,8x5\n3,798\n", RecordingError.Code.badCell, 3),
      ("time,rr\n1,812\n2,-805\n3,798\n", .badCell, 3),
      ("time,rr\n\n1,812\n\n2,805,7\n3,798\n", .raggedRow, 5),
    ])
  func bad(text: String, code: RecordingError.Code, line: Int) throws {
    let error = try #require(readingError(text))
    #expect(error.code == code)
    #expect(error.line == line)
  }

  @Test(
    "columns that cannot be told apart are refused",
    arguments: [
      "rr,ibi\n812,812\n805,805\n", "a,b\n812,1000\n805,1010\n798,990\n810,1005\n",
      "1.0 N\n1.8 N\n2.6 X\n3.4 N\n",
      "date,timestamp,annotation,manual\n2025-01-01 10:00,0,Rest,1\n",
    ])
  func unclear(text: String) throws {
    let error = try #require(readingError(text))
    #expect([.rolesUnclear, .notARecording, .badCell].contains(error.code), "\(error)")
  }

  @Test("columns that judge beats are mentioned, not applied")
  func judgements() throws {
    let recording = try readText("rr,quality\n812,1\n805,0\n798,1\n")
    #expect(recording.beatCount == 3)
    #expect(recording.warnings.contains { $0.contains("judge") })
  }
}
