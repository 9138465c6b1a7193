import RecordingFormats
import SignalCore
import Testing

/// Tables that hold several recordings.
@Suite("Sessions in tables")
struct SessionColumnTests {
  private func sessions(_ text: String) throws -> [Recording] {
    try RecordingReader().readSessions(bytes: Array(text.utf8), fileName: "table.csv")
  }

  @Test(
    "a column of sessions, subjects or measurements keeps its recordings apart",
    arguments: ["session", "session_id", "subject", "participant_id", "SessionID", "id"])
  func apart(name: String) throws {
    let rows = (0..<80).map { "\($0 < 48 ? "A" : "B"),\(800 + $0 % 7)\n" }.joined()
    let found = try sessions("\(name),rr_ms\n" + rows)
    #expect(found.map(\.series.count) == [48, 32])
    #expect(found[1].series.intervalsMilliseconds.first == 806)
  }

  @Test("an empty cell goes on with what stands above, and two columns cut where either changes")
  func severalColumns() throws {
    let merged = (0..<80).map { "\($0 % 40 == 0 ? "\($0 / 40)" : ""),\(800 + $0 % 7)\n" }
    #expect(try sessions("subject,rr_ms\n" + merged.joined()).map(\.series.count) == [40, 40])
    let both = (0..<160).map { "\($0 / 80),\($0 / 40 % 2),\(800 + $0 % 7)\n" }.joined()
    #expect(try sessions("subject,session,rr_ms\n" + both).count == 4)
  }

  @Test("packets with a number of their own are one recording")
  func packets() throws {
    let rows = (0..<90).map { "\($0 / 3),\(800 + $0 % 7)\n" }.joined()
    #expect(try sessions("measurement,rr_ms\n" + rows).map(\.series.count) == [90])
  }

  @Test("each session has the start its stamps give, in their zone")
  func starts() throws {
    let rows = ["07", "19"].map { hour in
      (10..<50).map { "\(hour),2024-05-01T\(hour):00:\($0)+02:00,\(1000 + $0 % 7)\n" }.joined()
    }
    let found = try sessions("recording,time,rr\n" + rows.joined())
    #expect(
      found.map { $0.start?.iso8601 } == ["2024-05-01T07:00:10+02:00", "2024-05-01T19:00:10+02:00"])
  }

  @Test("a column that differs in each row numbers the rows")
  func rowNumbers() throws {
    let rows = (0..<20).map { "\($0),\(800 + $0 % 3)\n" }.joined()
    #expect(try sessions("id,rr_ms\n" + rows).map(\.series.count) == [20])
  }

  @Test("the content of the column is never shown")
  func names() throws {
    let rows = (0..<40_000).map { "Erika\($0 / 32),\(800 + $0 % 3)\n" }.joined()
    let error = try #require(readingError("patient,rr_ms\n" + rows, fileName: "table.csv"))
    #expect(error.code == .rolesUnclear)
    #expect(!"\(error)".contains("Erika"))
  }

  @Test("a long list in each cell is the session of its row")
  func lists() throws {
    let list = (0..<40).map { "\(800 + $0 * 7 % 40)" }.joined(separator: ", ")
    let seconds = (0..<40).map { "0.\(800 + $0 * 7 % 40)" }.joined(separator: ";")
    let found = try sessions("id,rr\n1,\"\(list)\"\n2,[]\n3,\"[\(seconds)]\"\n")
    #expect(found.map(\.series.count) == [40, 40])
    #expect(found[0].series.intervalsMilliseconds == found[1].series.intervalsMilliseconds)
    let error = readingError("id,rr\n1,\"\(list), 88?0\"\n")
    #expect(error?.code == .badCell && error?.line == 2)
  }

  @Test("short lists are the packets of one recording, with its times")
  func listsOfPackets() throws {
    let rows = (10..<40).map {
      "2024-05-10T12:00:\($0 < 25 ? $0 : $0 + 20),\($0 % 3 == 0 ? "[]" : "\"[700, 80\($0 % 10)]\"")\n"
    }
    let recording = try readText("time,rr\n" + rows.joined())
    #expect(recording.series.count == 40)
    #expect(recording.series.breaks == [20])
    #expect(recording.start?.iso8601 == "2024-05-10T12:00:10")
    let pairs = (0..<40).map { "\($0),\"839,8\(10 + $0)\"\n" }.joined()
    #expect(try readText("n,rr\n" + pairs).series.count == 80)
  }

  @Test("where the clock is set far back, nothing joins")
  func setBack() throws {
    let rows = [0, 100].map { start in
      (0..<12).map { "\(Double(200 - start) + Double($0) * 0.8),800\n" }.joined()
    }
    let recording = try readText(
      "time_of_beat,rr_ms\n".replacing("time_of_beat", with: "time") + rows.joined())
    #expect(recording.series.breaks == [12])
  }
}
