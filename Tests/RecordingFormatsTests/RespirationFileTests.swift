import RecordingFormats
import SignalCore
import Testing

@Suite("Respiration signals in tables")
struct RespirationFileTests {
  private static func read(_ text: String) throws -> SampledSignal {
    try RespirationFile.read(bytes: Array(text.utf8), fileName: "breath.csv")
  }

  private static func message(_ text: String) -> String {
    do {
      _ = try read(text)
      return "no failure"
    } catch {
      return "\(error)"
    }
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  @Test("the columns of a session: times, and the signal beside its rate")
  func session() throws {
    let signal = try Self.read(
      "time_s,phase,respiration_rate_bpm,respiration_l\n"
        + Self.rows(12) { "\(10 + 0.25 * Double($0)),before,15,\(Double($0) / 10)" })
    #expect(signal.samplingRateHertz == 4)
    #expect(signal.startSeconds == 10)
    #expect(signal.values == (0..<12).map { Double($0) / 10 })
  }

  @Test(
    "the signal is the first column of its name, the time the first of all",
    arguments: ["t,RSP,x", "t,rsp_clean,x", "sec,Resp,resp2", "seconds,Respiration,x"])
  func names(header: String) throws {
    let signal = try Self.read(header + "\n" + Self.rows(9) { "\($0),\(2 * $0),7" })
    #expect(signal.values == (0..<9).map { Double(2 * $0) })
    #expect(signal.samplingRateHertz == 1)
  }

  @Test("two columns need no names, tabs and semicolons do as well")
  func plain() throws {
    for separator in ["\t", ";", ","] {
      let signal = try Self.read(Self.rows(9) { "\(Double($0) / 10)\(separator)\($0 % 3).5" })
      #expect(signal.values.count == 9)
      #expect(abs(signal.samplingRateHertz - 10) < 1e-9)
    }
  }

  @Test("times written to fewer decimals than their step needs are even all the same")
  func roundedTimes() throws {
    let thousand = 1000.0
    let text =
      "time_s,resp\n"
      + Self.rows(600) { "\((Double($0) / 128 * thousand).rounded() / thousand),\($0 % 7)" }
    let signal = try Self.read(text)
    // Half a millisecond at either end of 4.7 s.
    #expect(abs(signal.samplingRateHertz - 128) < 128 * 1e-3 / 4.6)
  }

  @Test("each fault has its place, what was found and what to do")
  func faults() {
    let uneven =
      "time_s,resp\n" + Self.rows(10) { "\(Double($0) + ($0 > 5 ? 0.5 : 0)),\($0)" }
    #expect(
      Self.message(uneven)
        == "breath.csv, line 8: this row comes 1.5 s after the row above, but the steps of the file "
        + "are 1 s and a respiration signal has equal steps; resample it evenly, or give the part "
        + "before or after the break")
    let gap = "time_s,resp\n" + Self.rows(200) { "\($0 < 150 ? $0 : $0 + 3),\($0)" }
    #expect(Self.message(gap).hasPrefix("breath.csv, line 152: this row comes 4 s after"))
    let word = "time_s,resp\n" + Self.rows(40) { "\($0),\($0 == 20 ? "cough" : "1")" }
    #expect(
      Self.message(word)
        == "breath.csv, line 22: found a word of 5 letters in column resp where a number was expected; correct "
        + "the row or cut it off")
    let empty = "time_s,resp,x\n" + Self.rows(40) { "\($0),\($0 == 9 ? "" : "1"),2" }
    #expect(
      Self.message(empty).hasPrefix("breath.csv, line 11: found an empty cell in column resp"))
    let unnamed = "time_s,chest,belly\n" + Self.rows(20) { "\($0),1,2" }
    #expect(
      Self.message(unnamed)
        == "breath.csv: found the columns time_s, chest, belly, but none whose name begins with "
        + "respiration, resp or rsp; name the column of the signal so, or give a table of time and "
        + "signal alone")
    let rateOnly = "time_s,hr,resp_rate\n" + Self.rows(20) { "\($0),1,2" }
    #expect(Self.message(rateOnly).contains("none whose name begins with"))
    let coarse = "time_s,resp\n" + Self.rows(20) { "\(5 * $0),\($0)" }
    #expect(Self.message(coarse).contains("the rows are 5 s apart"))
    let untimed = "respiration,hr\n" + Self.rows(20) { "\($0),60" }
    #expect(Self.message(untimed).contains("found the signal in the first column"))
    let narrow = "time_s,hr,respiration\n" + Self.rows(20) { "\($0),60" }
    #expect(Self.message(narrow).contains("found 2 columns of values"))
    let single = Self.rows(20) { "\($0)" }
    #expect(Self.message(single).hasPrefix("breath.csv: found"))
    let few = "time_s,resp\n" + Self.rows(3) { "\($0),\($0)" }
    #expect(Self.message(few).contains("found 3 rows"))
    let backwards = "time_s,resp\n" + Self.rows(20) { "\(20 - $0),\($0)" }
    #expect(Self.message(backwards).contains("has equal steps"))
    #expect(Self.message("# nothing\n").contains("holds no rows"))
    #expect(Self.message("a\0b").contains("the bytes are binary"))
  }

  @Test("times and samples that no recorder gives are refused, not computed with")
  func impossibleSizes() {
    let instant = "time_s,resp\n" + Self.rows(20) { "\($0)e-310,\($0)" }
    #expect(
      Self.message(instant)
        == "breath.csv: the rows are less than a microsecond apart, as no recorder's are; give times "
        + "in seconds")
    let eternal = "time_s,resp\n" + Self.rows(20) { "\(Double($0 - 10) * 1e307),\($0)" }
    #expect(Self.message(eternal).contains("apart, but"))
    let huge = "time_s,resp\n" + Self.rows(20) { "\($0),\($0 == 7 ? "-1e300" : "1")" }
    #expect(
      Self.message(huge)
        == "breath.csv, line 9: found a sample of -1e+300, which no recorder gives; correct the row "
        + "or give the signal in a larger unit")
  }

  @Test("names of columns are shown shortened, and nothing in them that cannot be printed")
  func shownNames() {
    let name = String(repeating: "chest", count: 400)
    let message = Self.message(
      "time_s,\(name),be\u{7}lly\n" + Self.rows(20) { "\($0),1,2" })
    #expect(message.contains("the columns time_s, chestchestchestchestches, be\u{FFFD}lly, but"))
  }

  @Test("a missing file is named")
  func missing() {
    #expect(throws: RecordingError.self) {
      try RespirationFile.read(path: "/nonexistent/breath.csv")
    }
  }
}
