import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "numbers are read however they are separated, and whatever ends the lines",
    arguments: [
      "812\n805\n798\n820\n", "812\n805\n798\n820", "812\r\n805\r\n798\r\n820\r\n",
      "812\r805\r798\r820", "812\r\n805\n798\r820\n\n", "812 805 798 820\n", "812, 805, 798, 820",
      "812;805;798;820\n", "812\t805\t798\t820", "812,805\n798,820\n", "\"812,805,798,820\"\n",
      "rr\n\"812,805,798,820\"\n", "  812\n  805  \n\t798\n820 \n", "812;\n805;\n798;\n820;\n",
      "812,\n805,\n798,\n820,\n", "# a comment\n812\n805\n% another\n798\n// third\n820\n",
      "\"words in quotes\n812\n805\n798\n820", "RR interval\n812\n805\n798\n820",
      "RR [ms]\n\n812\n805\n798\n820\n\n\n", "\u{FEFF}812\n805\n798\n820\n",
      "812 # first\n805\n798\n820", "812.0\n805.00\n798\n820", "8.12e2\n805\n798\n+820",
      "\"812\"\n\"805\"\n\"798\"\n\"820\"\n", "0.812\n0.805\n0.798\n0.82\n",
      "0,812\n0,805\n0,798\n0,820\n",
      "RR\n0,812\n0,805\n0,798\n0,82", "1.2\n2.012\n2.817\n3.615\n4.435\n",
      "1200\n2012\n2817\n3615\n4435",
    ])
  func separators(text: String) throws {
    let recording = try readText(text)
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798, 820])
    #expect(recording.series.breaks.isEmpty)
  }

  @Test(
    "words mean missing values: a break, not a beat",
    arguments: [
      "812\nNaN\n805\n798", "812\nNA\n805\n798", "812\n0\n805\n798", "812\n-9999\n805\n798",
      "812\n65535\n805\n798", "812,,805,798", "812\nnull\n805\n798\n", "812;n/a;805;798",
    ])
  func missing(text: String) throws {
    let recording = try readText(text)
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798])
    #expect(recording.series.breaks == [1])
    #expect(recording.evidence.missingCount == 1)
    #expect(recording.warnings.contains { $0.contains("missing") })
  }

  @Test(
    "a bad line is named with its number, its content and what to try",
    arguments: [
      ("812\n805\n79B\n820", 3, "79B"), ("8o0\n812\n805", 1, "8o0"),
      ("812\r\n\r\ninf\r\n", 3, "inf"),
      ("812\r805\r0x10", 3, "0x10"), ("# c\n812\n\n805 7.9.8 820\n", 4, "7.9.8"),
      ("812\n805\n-798\n820", 3, "-798"), ("812\n805\n1e300\n820", 3, "hour"),
      ("812\n805\n99999999\n820", 3, "hour"), ("812,805\n798,-820\n", 2, "-820"),
    ])
  func badLine(text: String, line: Int, quoted: String) throws {
    let error = try #require(readingError(text))
    #expect(error.code == .badCell)
    #expect(error.line == line, "\(error)")
    #expect(error.message.contains(quoted), "\(error)")
  }

  @Test("an error quotes no more than 24 characters of the file, and no words")
  func quotationIsShort() throws {
    let signs = String(repeating: "81:2;", count: 20)
    let error = try #require(readingError("812\n805\n\(signs)\n"))
    #expect(!error.message.contains(String(signs.prefix(25))))
    #expect(error.message.contains(String(signs.prefix(24))))
    let name = try #require(readingError("812\n805\nErika_Mustermann\n"))
    #expect(name.message.contains("a word of 10 letters"))
    #expect(!name.message.contains("Erika") && !name.message.contains("Muster"))
  }

  @Test(
    "a file without any interval is refused",
    arguments: [
      "\n\n\n", "# only a comment\n", " ", "\u{FEFF}", "0\n0\n0\n", "NaN\n",
      "812,\n".replacing("812", with: ""),
    ])
  func nothing(text: String) throws {
    let error = try #require(readingError(text))
    #expect([.empty, .noIntervals, .unknownFormat].contains(error.code), "\(error)")
  }

  @Test("one interval is a recording")
  func oneBeat() throws {
    #expect(try readText("812").series.intervalsMilliseconds == [812])
    #expect(try readText("812\n").beatCount == 1)
  }

  @Test("intervals are kept as they are, drop-outs of seconds included")
  func longIntervals() throws {
    let recording = try readText("812\n6337\n805\n798\n")
    #expect(recording.series.intervalsMilliseconds == [812, 6337, 805, 798])
    #expect(recording.inspection.longIntervalCount == 1)
  }

  @Test("columns of several recordings are not one list")
  func severalColumns() throws {
    let rows = (0..<50).map { "\(800 + $0 % 3) \(1100 + $0 % 2) \(900 + $0 % 5)" }
    let error = try #require(readingError(rows.joined(separator: "\n")))
    #expect(error.code == .rolesUnclear)
  }

  @Test("a list wrapped into lines of equal length is one list")
  func wrappedList() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 4).map { $0.rounded() }
    var text = ""
    for (index, interval) in intervals.enumerated() {
      text += "\(Int(interval))" + (index % 10 == 9 ? "\n" : " ")
    }
    #expect(try readText(text).series.intervalsMilliseconds == intervals)
  }

  @Test("missing beat times leave a gap of their length, and no interval across it")
  func missingBeatTimes() throws {
    let recording = try readText("1.0\n1.8\n2.6\nNaN\n4.2\n5.0\n5.9\n")
    #expect(recording.series.intervalsMilliseconds == [800, 800, 800, 900])
    #expect(recording.series.breaks == [2])
    #expect(recording.series.gaps.map(\.lengthSeconds).allSatisfy { ($0 - 1.6).magnitude < 1e-12 })
  }

  @Test("a million lines are read quickly and exactly")
  func millionLines() throws {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4_000_000)
    for index in 0..<1_000_000 { bytes.append(contentsOf: "\(800 + index % 100)\n".utf8) }
    let recording = try RecordingReader().read(bytes: bytes, fileName: "long.txt")
    #expect(recording.beatCount == 1_000_000)
    #expect(recording.series.coveredSeconds == 849_500)
  }
}
