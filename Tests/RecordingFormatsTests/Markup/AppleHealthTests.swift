import RecordingFormats
import SignalCore
import Testing

@Suite("Apple Health exports")
struct AppleHealthTests {
  private let intervals: [Double] = [810, 840, 800, 790, 830, 860]

  private func sessions(
    _ records: String, ending: String = AppleHealthWriter.ending
  ) throws(RecordingError) -> [Recording] {
    try RecordingReader().readSessions(
      bytes: Array((AppleHealthWriter.heading + records + ending).utf8), fileName: "export.xml")
  }

  private func error(_ records: String) -> RecordingError? {
    #expect(throws: RecordingError.self) { try sessions(records) }
  }

  @Test("each measurement is a session with its own start and zone")
  func windows() throws {
    var second = AppleHealthWriter()
    second.startDate = "2019-03-31 02:30:00 +0530"
    let found = try sessions(
      AppleHealthWriter().record(intervals: intervals) + second.record(intervals: [900, 910]))
    #expect(found.map(\.beatCount) == [6, 2])
    #expect(found[0].series.intervalsMilliseconds == intervals)
    #expect(found[0].start?.iso8601 == "2018-10-29T10:17:16-08:00")
    #expect(found[1].start?.iso8601 == "2019-03-31T02:30:00+05:30")
    #expect(found[0].warnings.isEmpty && found[0].format == "apple-health")
    #expect(found[0].unit == .seconds && found[0].encoding == .utf8)
  }

  /// Ways in which telephones of different languages write a time of day.
  static let clocks: [@Sendable (Int, Int, Int, Int) -> String] = [
    { "\($0):\(two($1)):\(two($2)),\(two($3))" },
    { "\(two($0)).\(two($1)).\(two($2)).\(two($3))" },
    { "\(dial($0)):\(two($1)):\(two($2)).\(two($3)) \($0 < 12 ? "a. m." : "p. m.")" },
    { "\($0 < 12 ? "上午" : "下午")\(dial($0)):\(two($1)):\(two($2)).\(two($3))" },
    { "\(dial($0)):\(two($1)):\(two($2)).\(two($3))&#x202F;\($0 < 12 ? "AM" : "PM")" },
    { "\($0) h \(two($1)) min \(two($2)),\(two($3)) s" },
  ]

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  private static func dial(_ hour: Int) -> Int { hour % 12 == 0 ? 12 : hour % 12 }

  @Test("clocks of twelve and of 24 hours, across noon and midnight", arguments: clocks.indices)
  func clock(index: Int) throws {
    for hour in [0, 9, 12, 13, 24] {
      var writer = AppleHealthWriter()
      writer.time = AppleHealthTests.clocks[index]
      // The third beat lies behind the full hour.
      writer.firstBeat = (hour * 3600 + 86_400 - 2) * 100
      let found = try sessions(writer.record(intervals: intervals))
      #expect(found.first?.series.intervalsMilliseconds == intervals)
    }
  }

  @Test("where a step is longer than its heart rate allows, beats are missing: a break")
  func missing() throws {
    let writer = AppleHealthWriter()
    let beats = [0, 80, 160, 320, 400, 480, 480, 560].enumerated().map { index, hundredths in
      writer.beat(index == 5 ? 0 : 75, 4_000_000 + hundredths)
    }
    let record =
      "<Record startDate='2020-02-03 04:05:06 +0000' type='HKQuantityTypeIdentifier"
      + "HeartRateVariabilitySDNN'>\(beats.joined())</Record>"
    let found = try sessions(record)
    #expect(found.first?.series.intervalsMilliseconds == [800, 800, 800, 800, 800])
    #expect(found.first?.series.breaks == [2])
    let times = try #require(found.first?.series.beatTimesSeconds)
    #expect(times == [0.8, 1.6, 4, 4.8, 5.6])
    #expect(found.first?.evidence.missingCount == 1)
    #expect(found.first?.warnings.count == 2)
  }

  @Test("attributes in any order, either quote, and entities; unreadable times are breaks")
  func attributes() throws {
    let record = """
      <Record value='1' device="a>b 'c'" startDate='2020-02-03&#32;04:05:06 +0000'
        type = "HKQuantityTypeIdentifierHeartRateVariability&#83;DNN"
      ><x/><InstantaneousBeatsPerMinute time='1:00:00.00' bpm='75'/>
      <InstantaneousBeatsPerMinute bpm="75" time="1:00:00&#46;80"></InstantaneousBeatsPerMinute>
      <InstantaneousBeatsPerMinute bpm="75" time="later"/><InstantaneousBeatsPerMinute bpm="75"/>
      <InstantaneousBeatsPerMinute bpm="75" time="1:00:03.20"/>
      <InstantaneousBeatsPerMinute bpm="75" time="1:00:04.00"/></Record>
      """
    let found = try sessions(record)
    #expect(found.first?.series.intervalsMilliseconds == [800, 800])
    #expect(found.first?.series.breaks == [1])
    #expect(found.first?.start?.iso8601 == "2020-02-03T04:05:06Z")
    #expect(found.first?.warnings.first?.contains("2 beats") == true)
  }

  @Test("what stands in a correlation, a comment or twice is read once")
  func repeated() throws {
    let record = AppleHealthWriter().record(intervals: intervals)
    let found = try sessions(
      "<!-- \(record) --><![CDATA[\(record)]]><?x \(record)?>"
        + "<Correlation type=\"a\">\(record)</Correlation><Correlation/>\(record)\(record)")
    #expect(found.count == 1)
    #expect(found[0].warnings.count == 1 && found[0].warnings[0].contains("twice"))
  }

  @Test("records that lie across the edges of blocks are the same")
  func edges() throws {
    let text = AppleHealthWriter.heading + AppleHealthWriter().record(intervals: intervals)
    let bytes = Array((text + AppleHealthWriter.ending).utf8)
    let whole = try AppleHealthFormat().read(
      RangeSource(MemoryStore(bytes)), options: ReadingOptions())
    for step in [1, 2, 3, 7, 64, 129] {
      let dripped = try AppleHealthFormat().read(
        DrippingSource(bytes, step: step), options: ReadingOptions())
      #expect(dripped == whole)
    }
    // Far more than one block of anything else before it.
    let filler = String(
      repeating: " <Record type=\"HKOther\" value=\"1 &lt; 2\"/>\n", count: 20_000)
    let far = try sessions(filler + AppleHealthWriter().record(intervals: intervals) + filler)
    #expect(far.first?.series.intervalsMilliseconds == intervals)
  }

  @Test("an export without lists of beats is refused, with what it does hold")
  func refusals() {
    let empty = "<Record type=\"HKQuantityTypeIdentifierHeartRateVariabilitySDNN\" value=\"4\"/>"
    #expect(error(empty)?.message.contains("1 measurements") == true)
    #expect(error("")?.message.contains("1 heart rates (bpm)") == true)
    let clinical = #expect(throws: RecordingError.self) {
      try RecordingReader().read(
        bytes: Array("<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"a\"><x/>".utf8),
        fileName: "export_cda.xml")
    }
    #expect(clinical?.message.contains("give export.xml") == true)
    #expect(clinical?.code == .notARecording)
  }

  @Test("an export that is cut off says so; names in it are never shown")
  func cut() throws {
    let found = try sessions(AppleHealthWriter().record(intervals: intervals), ending: "<Record ty")
    #expect(found.first?.warnings.contains { $0.contains("before its last tag") } == true)
    #expect(!"\(found)".contains("Erika") && !"\(found)".contains("1970"))
    #expect(error("").map { !"\($0)".contains("Erika") } == true)
  }

  @Test("entities that define each other are never expanded")
  func entityBomb() throws {
    var definitions = "<!ENTITY a0 \"aaaaaaaaaa\">"
    for level in 1..<40 {
      definitions += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);&a\(level - 1);\">"
    }
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE HealthData [\(definitions)]><HealthData>&a39;"
      + AppleHealthWriter().record(intervals: intervals) + "</HealthData>"
    let found = try RecordingReader().readSessions(bytes: Array(text.utf8), fileName: "a.xml")
    #expect(found.count == 1)
  }

  @Test("a tag without an end costs no more than its length")
  func endless() {
    let text = "<HealthData><Record type='" + String(repeating: "<Record x='", count: 100_000)
    #expect(throws: RecordingError.self) {
      try RecordingReader().read(bytes: Array(text.utf8), fileName: "a.xml")
    }
  }

  @Test("the export is read inside its archive, beside the clinical document and routes")
  func archive() throws {
    let export = AppleHealthWriter.heading + AppleHealthWriter().record(intervals: intervals)
    let zip = ZipBuilder([
      ("apple_health_export/export_cda.xml", Array("<ClinicalDocument>".utf8)),
      ("apple_health_export/Export.xml", Array((export + AppleHealthWriter.ending).utf8)),
      ("apple_health_export/workout-routes/route.gpx", Array("<?xml?><gpx><trk/></gpx>".utf8)),
    ])
    let found = try RecordingReader().readSessions(bytes: zip.bytes, fileName: "export.zip")
    #expect(found.map(\.series.intervalsMilliseconds) == [intervals])
    #expect(found[0].formatReason == "the root element is HealthData, inside a zip archive")
    #expect(found[0].warnings.contains { $0.hasPrefix("2 of 3 files") })
  }
}
