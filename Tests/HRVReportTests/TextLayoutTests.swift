import HRVReport
import Testing

@Suite("Tables and CSV")
struct TextLayoutTests {
  @Test("columns align by characters, whatever bytes they take")
  func alignment() {
    var table = TextTable([.left, .right, .left])
    table.add(["lf", "655.9", "ms²"])
    table.add(["α1–αx", "–", ""])
    table.add(["é\u{301}", "1", "end"])
    #expect(
      table.text(indentation: 2)
        == "  lf     655.9  ms²\n  α1–αx      –\n  é\u{301}          1  end\n")
  }

  @Test("a table without rows is no text")
  func empty() {
    #expect(TextTable([.left]).text().isEmpty)
  }

  @Test("one of a thing is not many")
  func counts() {
    #expect(CountText.text(0, "gap") == "0 gaps")
    #expect(CountText.text(1, "gap") == "1 gap")
    #expect(CountText.text(2, "interval") == "2 intervals")
  }

  @Test("cells are quoted where commas, quotes or line ends ask for it")
  func quoting() {
    #expect(CSVText.line(["a", "", "b c"]) == "a,,b c\n")
    #expect(CSVText.line(["a,b", "say \"so\"", "x\ny"]) == "\"a,b\",\"say \"\"so\"\"\",\"x\ny\"\n")
    #expect(CSVText.line(["\r\n"]) == "\"\r\n\"\n")
    #expect(CSVText.line(["\""]) == "\"\"\"\"\n")
  }

  @Test("numbers in cells have their shortest text, in JSON too")
  func numbers() {
    let numbers =
      NumberTextTests.numbers + [0, -0.0, 812, -3, 1e16, 1e-7, .leastNonzeroMagnitude, 1.5e300]
    var rows = CSVText()
    for number in numbers {
      rows.append(number)
      rows.append(seconds: number)
      rows.append(nil)
      rows.endRow()
    }
    let lines = numbers.map { "\(ShortestNumber.text($0)),\(ShortestNumber.seconds($0)),\n" }
    #expect(rows.text == lines.joined())
    var json = JSONText(isIndented: false)
    json.row(numbers)
    #expect(json.text == "[" + numbers.map(ShortestNumber.text).joined(separator: ",") + "]\n")
  }
}
