import RecordingFormats
import SignalCore
import Testing

@Suite("Naming the column of intervals")
struct ColumnChoiceTests {
  private let table = "time;left [ms];right [ms]\n0;812;640\n1;805;655\n2;790;649\n3;801;660\n"

  @Test(
    "takes the column of a number or a name",
    arguments: [
      ("2", [812, 805, 790, 801.0]), ("3", [640, 655, 649, 660.0]),
      ("right [ms]", [640, 655, 649, 660.0]), ("LEFT[MS]", [812, 805, 790, 801.0]),
    ])
  func choice(text: String, intervals: [Double]) throws {
    let column = try #require(ColumnChoice(text))
    let recording = try readText(table, options: ReadingOptions(column: column))
    #expect(recording.series.intervalsMilliseconds == intervals)
    #expect(recording.format == "csv")
    #expect(recording.roleReason.contains("as told"))
  }

  @Test("is needed where two columns could be intervals")
  func unclear() {
    #expect(readingError(table)?.code == .rolesUnclear)
  }

  @Test(
    "refuses a column that is not there or holds no numbers",
    arguments: [
      ("4", "there is no column 4; the rows have 3 columns"),
      ("middle", "no column has the name"), ("1", "column 1 holds words"),
      ("2", "column 2 holds dates"),
    ])
  func refused(choice: String, words: String) throws {
    let column = try #require(ColumnChoice(choice))
    let text =
      "phase;stamp;rr\nrest;2026-04-24T14:10:16;812\nwork;2026-04-24T14:10:17;805\n"
      + "end;2026-04-24T14:10:18;790\n"
    let error = readingError(text, options: ReadingOptions(column: column))
    #expect(error?.code == .rolesUnclear)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "read")")
  }

  @Test("two columns of one name need their number")
  func sameNames() {
    let text = "rr;rr\n812;640\n805;655\n"
    let error = readingError(text, options: ReadingOptions(column: .name("rr")))
    #expect(error?.message.contains("2 columns have the name") == true)
  }

  @Test("a list has one column")
  func list() throws {
    let text = "812\n805\n790\n"
    #expect(
      try readText(text, options: ReadingOptions(column: .number(1))).beatCount == 3)
    #expect(
      readingError(text, options: ReadingOptions(column: .number(2)))?.code == .rolesUnclear)
    #expect(
      readingError(text, options: ReadingOptions(column: .name("rr")))?.code == .rolesUnclear)
  }

  @Test("zero, a negative number and nothing are no columns", arguments: ["0", "-1", ""])
  func noColumn(text: String) {
    #expect(ColumnChoice(text) == nil)
  }

  @Test("rows of very many columns are refused at once, and candidates are named in part")
  func manyColumns() {
    func rows(_ columns: Int) -> String {
      (0..<3).map { row in
        (0..<columns).map { "\(($0 * 37 + row * row * 53) % 200)" }.joined(separator: ";")
      }.joined(separator: "\n")
    }
    let wide = readingError(rows(40_000))
    #expect(wide?.code == .rolesUnclear)
    #expect(wide?.message.contains("40000 columns") == true)
    let names = (0..<30).map { "c\($0)" }.joined(separator: ";")
    let narrow = readingError(names + "\n" + rows(30))
    #expect(narrow?.message.contains(" more could all be intervals") == true)
  }
}
