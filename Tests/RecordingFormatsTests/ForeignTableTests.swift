import RecordingFormats
import Testing

/// Tables of other quantities, which no reader may take for beats.
@Suite("Tables without beats")
struct ForeignTableTests {
  /// Rows of a day each, or of another step, with numbers that vary.
  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  private func varying(_ index: Int, around middle: Double, by amount: Double) -> Double {
    middle + amount * Double((index * 7) % 11 - 5) / 5
  }

  @Test(
    "numbers that vary as intervals do are none beside times hours apart",
    arguments: [("steps", 1100.0, 400.0), ("distance", 1.2, 0.3), ("qt_interval", 400, 20)])
  func beside(name: String, middle: Double, amount: Double) throws {
    let table =
      "timestamp,\(name)\n"
      + rows(40) {
        "2024-05-\(10 + $0 / 4) 0\($0 % 4 * 2):15:00,\(varying($0, around: middle, by: amount))"
      }
    let error = try #require(readingError(table))
    #expect(error.code == .notBeats, "\(error)")
    #expect(error.message.contains("column 2"))
    // Whoever says that they are intervals is believed.
    #expect(readingError(table, options: ReadingOptions(column: .number(2))) == nil)
  }

  @Test("numbers of days are none", arguments: ["date", "day"])
  func ofDays(name: String) throws {
    let table = "\(name),calories\n" + rows(28) { "2024-05-0\(1 + $0 % 9),\(1900 + 31 * ($0 % 5))" }
    #expect(readingError(table)?.code == .notBeats)
  }

  @Test("a median that no heart has is none, and no other unit is offered")
  func medianOfNoHeart() throws {
    let table = "time,glucose\n" + rows(30) { "\($0 * 300),\(varying($0, around: 6.3, by: 1))" }
    let error = try #require(readingError(table))
    #expect(error.code == .rolesUnclear)
    #expect(!error.message.contains("--unit"))
  }

  @Test("one row below names that mean something else is too little")
  func oneRow() {
    #expect(readingError("place,laps\n3,900\n")?.code == .rolesUnclear)
  }

  @Test("samples of a signal beside their times are none, however the times are rounded")
  func samples() {
    let table =
      "time,value\n"
      + rows(400) { "\(Double(Int(Double($0) / 360 * 1e4)) / 1e4),\(990 + ($0 * 13) % 40)" }
    #expect(readingError(table)?.code == .notBeats)
  }

  @Test("a pulse beside its rising clock is none")
  func pulse() {
    let table = "timer,hr\n" + rows(60) { "\(Double($0) * 8.55),\(500 + ($0 * 17) % 90)" }
    #expect(readingError(table)?.code == .notARecording)
  }

  @Test("a word in a column that numbers no rows says nothing of the last row")
  func lastRows() throws {
    let rows = (0..<40).map { "\(Double($0) * 0.8 + 0.8),800,\($0 < 39 ? "1" : "low")\n" }
    #expect(try readText("time,rr_ms,quality\n" + rows.joined()).beatCount == 40)
  }

  @Test("a paced heart beats evenly, and a small animal fast")
  func evenOrFast() throws {
    #expect(try readText(rows(60) { "\(Double($0 + 1) * 0.8)" }).beatCount == 59)
    let mouse = (0..<60).map { index in
      "\(Double((index + 1) * 110 + index % 3) / 1000) \(Double(110 + (index % 3 == 0 ? -2 : 1)) / 1000)\n"
    }
    #expect(try readText(mouse.joined()).beatCount >= 59)
  }

  @Test("numbers that rise by equal steps are a clock or count rows, unless told otherwise")
  func equalSteps() {
    let text = rows(60) { "\($0 + 1)" }
    #expect(readingError(text)?.code == .notBeats)
    #expect(readingError(text, options: ReadingOptions(unit: .seconds)) == nil)
  }

  @Test(
    "results of heart rate variability are none in any spelling",
    arguments: [
      "Heart Rate Variability (ms)", "Heart rate variability [ms]", "Herzfrequenzvariabilität (ms)",
      "Variabilité de la fréquence cardiaque (ms)", "hrv_ms", "SDNN (ms)",
    ])
  func results(name: String) {
    let table = "Start,\(name)\n" + rows(20) { "2024-05-01 0\($0 % 10):00:00,\(50 + $0)" }
    #expect(readingError(table)?.code == .notARecording)
  }

  @Test("a total or a mean below the intervals is no beat")
  func totals() {
    let intervals = (0..<30).map { 800 + ($0 * 7) % 40 }
    let numbered = "beat,rr_ms\n" + intervals.enumerated().map { "\($0),\($1)\n" }.joined()
    for ending in ["Mean,815.2\nSD,12\n", "Total,\(intervals.reduce(0, +))\n"] {
      let error = readingError(numbered + ending)
      #expect(error?.code == .badCell && error?.line == 32, "\(String(describing: error))")
    }
    let sum = readingError(numbered + ",\(intervals.reduce(0, +))\n")
    #expect(sum?.code == .badCell && sum?.line == 32)
  }

  @Test("beats beside markers or results are beats")
  func besideOthers() throws {
    #expect(try readText("timestamp,rr_ms,marker\n1,800,\n2,810,x\n3,805,\n").beatCount == 3)
    #expect(try readText("time,rr,hrv\n0.8,800,40\n1.61,810,41\n2.415,805,40\n").beatCount == 3)
  }

  @Test("rows that are cut short do not take the memory of the longest")
  func cutRows() throws {
    // As the fuzzer found: among rows of all lengths, one of a thousand cells gives their number.
    let wide = "812" + String(repeating: "\t7", count: 1000) + "\n"
    let short = (0..<200).map { "812" + String(repeating: "\t7", count: $0) + "\n" }
    let cut = short[..<40].joined() + wide + short[40...].joined()
    #expect(readingError("rr\tx\n" + cut)?.code == .raggedRow)
    // Spreadsheets cut what is empty at the end of a row.
    let sparse = rows(900) { "\($0),\(800 + $0 * 37 % 90)" + ($0 % 2 == 0 ? ",1,2,3,4,5,6" : "") }
    #expect(try readText("n,rr_ms,a,b,c,d,e,f\n" + sparse).beatCount == 900)
  }

  @Test("a pointer of Git LFS is named")
  func pointer() {
    let text = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 42934323\n"
    #expect(readingError(text)?.message.contains("Git LFS") == true)
  }
}
