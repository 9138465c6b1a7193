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
    let rows = (0..<20).map { "\($0 < 12 ? "A" : "B"),\(800 + $0)\n" }.joined()
    let found = try sessions("\(name),rr_ms\n" + rows)
    #expect(found.map(\.series.count) == [12, 8])
    #expect(found[1].series.intervalsMilliseconds.first == 812)
  }

  @Test("each session has the start its stamps give, in their zone")
  func starts() throws {
    let rows = ["07", "19"].map { hour in
      (0..<5).map { "\(hour),2024-05-01T\(hour):00:0\($0)+02:00,\(900 + $0)\n" }.joined()
    }
    let found = try sessions("recording,time,rr\n" + rows.joined())
    #expect(
      found.map { $0.start?.iso8601 } == ["2024-05-01T07:00:00+02:00", "2024-05-01T19:00:00+02:00"])
  }

  @Test("a column that differs in each row numbers the rows")
  func rowNumbers() throws {
    let rows = (0..<20).map { "\($0),\(800 + $0 % 3)\n" }.joined()
    #expect(try sessions("id,rr_ms\n" + rows).map(\.series.count) == [20])
  }

  @Test("the content of the column is never shown")
  func names() throws {
    let rows = (0..<2100).map { "Erika\($0 / 2),\(800 + $0 % 3)\n" }.joined()
    let error = try #require(readingError("patient,rr_ms\n" + rows, fileName: "table.csv"))
    #expect(error.code == .rolesUnclear)
    #expect(!"\(error)".contains("Erika"))
  }

  @Test("a list in each cell is the session of its row")
  func lists() throws {
    let found = try sessions("id,rr\n1,\"871, 880, 862\"\n2,\"[0.812;0.805]\"\n")
    #expect(found.map(\.series.intervalsMilliseconds) == [[871, 880, 862], [812, 805]])
    let error = readingError("id,rr\n1,\"871, 88?0, 862\"\n")
    #expect(error?.code == .badCell && error?.line == 2)
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
