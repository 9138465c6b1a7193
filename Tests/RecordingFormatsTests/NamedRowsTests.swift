import RecordingFormats
import SignalCore
import Testing

/// Tables whose rows have names, for which the line of names has no cell: the way of R's `write.table`
/// and of data frames that are printed.
@Suite("Tables with names of rows")
struct NamedRowsTests {
  private static let intervals = (0..<40).map { 840 + ($0 * 37) % 90 }

  private func table(
    _ header: String, separator: String, quoted: Bool = true, from start: Int = 1,
    _ cells: (Int, Int) -> [String]
  ) -> String {
    let rows = Self.intervals.enumerated().map { row, interval in
      let name = quoted ? "\"\(row + start)\"" : "\(row + start)"
      return ([name] + cells(row, interval)).joined(separator: separator) + "\n"
    }
    return header + "\n" + rows.joined()
  }

  @Test(
    "the intervals are those below their name, one cell to the right",
    arguments: [" ", "\t", ",", ";"], [true, false])
  func shifted(separator: String, quoted: Bool) throws {
    let expected = Self.intervals.map(Double.init)
    for (header, cells) in [
      (["qt", "rr"], { (_: Int, rr: Int) in ["\(380 + rr % 7)", "\(rr)"] }),
      (["rr", "hr"], { _, rr in ["\(rr)", "\(60_000 / rr)"] }),
      (["rr"], { _, rr in ["\(rr)"] }),
    ] {
      for start in [0, 1] {
        let names = header.map { quoted ? "\"\($0)\"" : $0 }.joined(separator: separator)
        let text = table(names, separator: separator, quoted: quoted, from: start, cells)
        let recording = try readText(text)
        #expect(recording.series.intervalsMilliseconds == expected, "\(text.prefix(40))")
        #expect(recording.warnings.isEmpty)
      }
    }
  }

  @Test("names that are words, and numbers in quotation marks in any order, are names")
  func words() throws {
    let lettered = Self.intervals.enumerated().map { "beat\($0.offset)x \($0.element)\n" }
    let shuffled = Self.intervals.enumerated().map { "\"\(($0.offset * 7) % 40)\" \($0.element)\n" }
    for rows in [lettered, shuffled] {
      let recording = try readText("rr\n" + rows.joined())
      #expect(recording.series.intervalsMilliseconds == Self.intervals.map(Double.init))
    }
  }

  @Test("rows of a part of a table, and one that is cut, have names all the same")
  func parts() throws {
    let kept = Self.intervals.enumerated().filter { $0.offset % 5 != 2 && $0.offset > 3 }
    let rows = kept.map { "\($0.offset)  \(380 + $0.offset % 7)  \($0.element)\n" }
    let recording = try readText("   qt  rr\n" + rows.joined())
    #expect(recording.series.intervalsMilliseconds == kept.map { Double($0.element) })
    let cut =
      table("\"qt\" \"rr\"", separator: " ") { ["\(380 + $0 % 7)", "\($1)"] } + "\"41\" 38\n"
    #expect(try readText(cut).series.intervalsMilliseconds == Self.intervals.map(Double.init))
  }

  @Test("a column without a name behind the others, or an empty one, moves no name")
  func lastColumn() throws {
    let expected = Self.intervals.map(Double.init)
    let unnamed = Self.intervals.map { "\(380 + $0 % 7),\($0),\($0 % 3)\n" }.joined()
    #expect(try readText("qt,rr\n" + unnamed).series.intervalsMilliseconds == expected)
    for (header, first) in [
      ("index,rr", { (row: Int) in "\(row)" }), ("Beat Number,RR", { "\($0 + 1)" }),
      ("type,rr", { $0 % 9 == 0 ? "V" : "N" }),
    ] {
      let rows = Self.intervals.enumerated().map { "\(first($0.offset)),\($0.element),7\n" }
      let recording = try readText(
        header + "\n" + rows.joined(), options: ReadingOptions(unit: .milliseconds))
      #expect(recording.series.intervalsMilliseconds == expected, "\(header)")
    }
    let empty = Self.intervals.map { "\(380 + $0 % 7);\($0);\n" }.joined()
    #expect(try readText("qt;rr\n" + empty).series.intervalsMilliseconds == expected)
  }

  @Test("a number whose thousands are set off is named, and never read as two or as another")
  func thousands() throws {
    let values = (0..<30).map { 940 + Double(($0 * 37) % 90) }
    func grouped(_ value: Double, _ mark: String) -> String {
      value < 1000 ? "\(value)" : "1\(mark)\("\(value)".dropFirst())"
    }
    let american = "rr_ms\n" + values.map { "\"\(grouped($0, ","))\"\n" }.joined()
    let error = try #require(readingError(american))
    #expect(error.code == .badCell && error.message.contains("1,0"), "\(error)")
    let mixed =
      "rr_ms\n"
      + values.map { value in
        value < 1000 ? "\(value)\n" : "\"\(grouped(value, ","))\"\n"
      }.joined()
    #expect(readingError(mixed)?.code == .badCell)
    var german = (0..<30).map { "\(900 + $0),0\n" }
    german[12] = "1.003,0\n"
    #expect(readingError(german.joined()) != nil)
    var lone = (0..<30).map { "\(900 + $0)\n" }
    lone[12] = "1.003\n"
    let point = try #require(readingError(lone.joined()))
    #expect(point.line == 13 && point.message.contains("thousands"), "\(point)")
    // Lists of intervals between quotation marks stay lists.
    #expect(try readText("rr\n\"812,805,798\"\n\"820,833,845\"\n").beatCount == 6)
  }
}
