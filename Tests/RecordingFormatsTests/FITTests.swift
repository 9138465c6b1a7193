import RecordingFormats
import SignalCore
import Testing

@Suite("FIT files")
struct FITTests {
  private let intervals: [UInt16] = (0..<60).map { 800 + $0 % 7 * 10 }
  private var values: [Double] { intervals.map { Double($0) } }

  private func read(_ bytes: [UInt8], session: Int? = nil) throws(RecordingError) -> Recording {
    try RecordingReader().read(
      bytes: bytes, fileName: "a.fit", options: ReadingOptions(session: session))
  }

  private func activity(
    isBigEndian: Bool = false, developerSizes: [UInt8] = [], start: UInt32 = FITWriter.morning
  ) -> FITWriter {
    var writer = FITWriter()
    writer.isBigEndian = isBigEndian
    writer.developerSizes = developerSizes
    writer.addFileID(created: start)
    writer.addTimer(start, 0)
    writer.addActivity(from: start, intervals: intervals)
    return writer
  }

  @Test(
    "are read in both byte orders, with both headers and with developer fields",
    arguments: [(false, 14, []), (true, 14, [4, 1]), (false, 12, [8]), (true, 12, [UInt8]())])
  func layouts(isBigEndian: Bool, headerSize: Int, developerSizes: [UInt8]) throws {
    let writer = activity(isBigEndian: isBigEndian, developerSizes: developerSizes)
    let recording = try read(writer.file(headerSize: headerSize))
    #expect(recording.series.intervalsMilliseconds == values)
    #expect(recording.series.breaks.isEmpty && recording.warnings.isEmpty)
    #expect(recording.start?.iso8601 == "2021-11-04T08:15:00Z")
    #expect(recording.unit == .milliseconds && recording.roleReason.contains("hrv (78)"))
    #expect(recording.session == SessionPlace(number: 1, count: 1))
    // One stamp for each second from the first interval to the last.
    #expect(recording.evidence.stampSpanSeconds == 49)
    #expect(recording.evidence.longStampStepCount == 0)
  }

  @Test("may define the array anew before each message and hold messages of any kind")
  func redefinitions() throws {
    var writer = FITWriter()
    writer.addFileID()
    for (index, interval) in intervals.enumerated() {
      writer.add(5, message: 325, [.uint8(7, [1, 2, 3]), .text(1, "any")])
      let count = index % 3 + 1
      writer.add(3, message: 78, [.uint16(0, [interval] + Array(repeating: 0xFFFF, count: count))])
    }
    let recording = try read(writer.file())
    #expect(recording.series.intervalsMilliseconds == values)
    #expect(recording.evidence.stampSpanSeconds == nil)
    #expect(recording.start?.iso8601 == "2021-11-04T08:15:00Z")
    #expect(recording.roleReason.contains("120 places"))
  }

  @Test("keep drop-outs as the long intervals that the device wrote")
  func dropOuts() throws {
    var writer = FITWriter()
    writer.addActivity(intervals: [800, 810, 6337, 805, 800])
    let recording = try read(writer.file())
    #expect(recording.series.intervalsMilliseconds == [800, 810, 6337, 805, 800])
    #expect(recording.series.breaks.isEmpty)
  }

  @Test("break where the clock runs on without intervals")
  func lostBeats() throws {
    var writer = FITWriter()
    let end = writer.addActivity(intervals: intervals)
    writer.addActivity(from: end + 21, intervals: intervals)
    let recording = try read(writer.file())
    #expect(recording.series.intervalsMilliseconds == values + values)
    #expect(recording.series.breaks == [60])
    let gap = try #require(recording.series.gaps.first)
    // Known to a second of the records and an interval.
    #expect((gap.lengthSeconds - 20).magnitude < 2)
    #expect(recording.warnings.contains { $0.contains("at 1 place,") })
  }

  @Test("one damaged time stamp is no gap", arguments: [UInt32(1) << 23, 1 << 28])
  func strayStamp(bit: UInt32) throws {
    var writer = FITWriter()
    for second: UInt32 in 0..<60 {
      let time = FITWriter.morning + second
      writer.addRecord(second == 30 ? time ^ bit : time)
      writer.addIntervals([1000])
    }
    let recording = try read(writer.file())
    #expect(recording.series.breaks.isEmpty && recording.beatCount == 60)
    #expect(recording.evidence.backwardStampCount == 1)
  }

  @Test("break where the timer was stopped, be it for a moment")
  func pauses() throws {
    var writer = FITWriter()
    writer.addTimer(FITWriter.morning, 0)
    let end = writer.addActivity(intervals: intervals)
    writer.addTimer(end + 1, 4)
    writer.addTimer(end + 2, 0)
    writer.addActivity(from: end + 2, intervals: intervals)
    writer.addTimer(end + 60, 4)
    let recording = try read(writer.file())
    #expect(recording.series.breaks == [60])
    #expect(recording.warnings == ["stops of the timer: 1; each is a break"])
  }

  @Test("zeros are missing beats between others, and no places at the end of an array")
  func zeros() throws {
    var writer = FITWriter()
    writer.addFileID()
    writer.add(3, message: 78, [.uint16(0, [800, 810, 0, 0])])
    writer.add(3, message: 78, [.uint16(0, [820, 0, 830, 0])])
    let recording = try read(writer.file())
    #expect(recording.series.intervalsMilliseconds == [800, 810, 820, 830])
    #expect(recording.series.breaks == [3])
    #expect(recording.evidence.missingCount == 1)
  }

  @Test("compressed headers continue the clock over their 32 s")
  func compressedTimes() throws {
    var writer = FITWriter()
    writer.addFileID()
    // The morning is 4 s after a multiple of 32.
    #expect(FITWriter.morning % 32 == 4)
    writer.addRecord(FITWriter.morning)
    for second in 1...90 {
      let lost = second > 45 ? 25 : 0
      let time = FITWriter.morning + UInt32(second + lost)
      writer.add(1, message: 20, [.uint8(3, [60])], timeOffset: UInt8(time % 32))
      writer.addIntervals([1000])
    }
    let recording = try read(writer.file())
    #expect(recording.beatCount == 90 && recording.series.breaks == [45])
    #expect(recording.start?.iso8601 == "2021-11-04T08:15:01Z")
    let gap = try #require(recording.series.gaps.first)
    #expect((gap.lengthSeconds - 25).magnitude < 1e-6)
    #expect(recording.evidence.stampSpanSeconds == 114)
  }

  @Test("a wrong checksum is a warning", arguments: [false, true])
  func checksums(isInHeader: Bool) throws {
    var bytes = activity().file()
    let place = isInHeader ? 12 : bytes.count - 1
    bytes[place] ^= 0x10
    let recording = try read(bytes)
    #expect(recording.series.intervalsMilliseconds == values)
    #expect(recording.warnings.count == 1)
    #expect(recording.warnings.first?.contains("checksum") == true)
  }

  @Test("after a crash, when the header names no length, are read to their end")
  func noLength() throws {
    let whole = activity()
    for length: UInt32 in [0, 100, .max] {
      let recording = try read(whole.file(dataLength: length))
      #expect(recording.series.intervalsMilliseconds == values)
      #expect(recording.warnings.contains { $0.contains("crash") })
    }
    let chain = whole.file(dataLength: 0) + activity(start: FITWriter.morning + 90_000).file()
    #expect(try RecordingReader().readSessions(bytes: chain, fileName: "a.fit").count == 2)
  }

  @Test("cut off anywhere, give all whole messages")
  func truncation() throws {
    let bytes = activity().file()
    var counts: [Int] = []
    for length in 0..<bytes.count {
      guard let recording = try? read(Array(bytes[..<length])) else { continue }
      let read = recording.series.intervalsMilliseconds
      #expect(read.elementsEqual(values.prefix(read.count)))
      #expect(recording.warnings.contains { $0.contains("cut off") })
      counts.append(read.count)
    }
    #expect(counts.last == 60 && counts == counts.sorted())
  }

  @Test("activities in a chain of files are sessions")
  func chain() throws {
    let later = FITWriter.morning + 86_400
    let bytes = activity().file() + activity(isBigEndian: true, start: later).file(headerSize: 12)
    let error = #expect(throws: RecordingError.self) { try read(bytes) }
    #expect(error?.code == .sessionUnclear)
    let second = try read(bytes, session: 2)
    #expect(second.start?.iso8601 == "2021-11-05T08:15:00Z")
    #expect(second.series.intervalsMilliseconds == values)
    #expect(try read(activity().file() + [1, 2, 3]).warnings.first?.contains("3 bytes") == true)
  }

  @Test("legs of a multisport activity are sessions")
  func multisport() throws {
    var writer = FITWriter()
    writer.addFileID()
    let end = writer.addActivity(intervals: intervals)
    let second = end + 100
    writer.addActivity(from: second, intervals: intervals.reversed())
    writer.addSession(second, start: FITWriter.morning)
    writer.addSession(second + 60, start: second)
    writer.addSession(second + 61, start: second + 9000)
    let sessions = try RecordingReader().readSessions(bytes: writer.file(), fileName: "a.fit")
    #expect(sessions.map(\.beatCount) == [60, 60])
    #expect(sessions[1].series.intervalsMilliseconds == values.reversed())
    #expect(sessions[1].series.breaks.isEmpty)
    #expect(sessions[1].start?.iso8601 == "2021-11-04T08:17:29Z")
    #expect(sessions[0].warnings == ["1 of 3 sessions hold no interval"])
  }

  @Test("hold no beats in rates, results and settings, and say so")
  func refusals() {
    var rates = FITWriter()
    rates.addFileID()
    rates.addRecord(FITWriter.morning)
    rates.addRecord(FITWriter.morning + 1, rate: 255)
    var results = FITWriter()
    results.addFileID(type: 32)
    results.add(1, message: 370, [.time(FITWriter.morning), .uint16(1, [6400])])
    var settings = FITWriter()
    settings.addFileID(type: 2)
    var empty = FITWriter()
    empty.addRecord(FITWriter.morning)
    empty.addIntervals([])
    let cases: [(FITWriter, String, RecordingError.Code)] = [
      (rates, "holds 1 heart rates in bpm", .notARecording),
      (results, "results of nightly", .notARecording), (settings, "settings", .notARecording),
      (empty, "all 5 places", .noIntervals), (FITWriter(), "no beats", .notARecording),
    ]
    for (writer, words, code) in cases {
      let error = #expect(throws: RecordingError.self) { try read(writer.file()) }
      #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
      #expect(error?.code == code)
    }
    let stump = #expect(throws: RecordingError.self) { try read(Array(rates.file().prefix(13))) }
    #expect(stump?.message.contains("whole FIT header") == true)
  }

  @Test("thousands of files in a chain, or of sessions in a file, are refused")
  func tooMany() {
    var small = FITWriter()
    small.addIntervals([800])
    let chain = Array(repeatElement(small.file(), count: 1001).joined())
    var legs = FITWriter()
    for leg: UInt32 in 0..<1001 {
      legs.addSession(FITWriter.morning, start: FITWriter.morning + leg)
      legs.addRecord(FITWriter.morning + leg)
      legs.addIntervals([800])
    }
    for bytes in [chain, legs.file()] {
      let error = #expect(throws: RecordingError.self) { try read(bytes) }
      #expect(error?.code == .tooLarge)
    }
  }

  @Test("names, places and serial numbers are never shown")
  func privacy() throws {
    var person = FITWriter()
    person.addFileID()
    person.add(6, message: 3, [.text(0, "Ada Lovelace"), .uint16(4, [612])])
    var bare = person
    bare.addRecord(FITWriter.morning)
    person.addActivity(intervals: intervals)
    let recording = try read(person.file())
    let error = #expect(throws: RecordingError.self) { try read(bare.file()) }
    let shown = "\(recording) \(error?.message ?? "")"
    for secret in ["Ada", "Lovelace", "612", "481234567", "3141592653"] {
      #expect(!shown.contains(secret))
    }
  }
}
