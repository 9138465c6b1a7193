import RecordingFormats
import SignalCore
import Testing

@Suite("EDF and EDF+")
struct EDFTests {
  /// A recording of a raw channel and one of intervals at 5 Hz, as Bittium Faros makes it.
  private func faros(
    _ file: EDFFile, slots: [Int: Int], records: Int, label: String = "HRV", unit: String = "ms",
    physical: (String, String) = ("0", "65535"), zero: Int = -32_768
  ) -> [UInt8] {
    let channels = [
      EDFFile.Channel(label: "ECG", unit: "uV", samples: 3),
      EDFFile.Channel(
        label: label, unit: unit, physical: physical, samples: 5),
    ]
    var bytes = file.header(channels, recordCount: records)
    for record in 0..<records {
      bytes += [1, 0, 2, 0, 3, 0]
      for slot in 0..<5 {
        let word = UInt16(bitPattern: Int16((slots[5 * record + slot] ?? 0) + zero))
        bytes += [UInt8(word & 0xFF), UInt8(word >> 8)]
      }
    }
    return bytes
  }

  private var seconds: EDFFile {
    var file = EDFFile()
    file.kind = ""
    file.recordSeconds = "1"
    return file
  }

  @Test("zeros of the channel are no beats; where beats are missing is a break")
  func channel() throws {
    var file = seconds
    file.recording = "Startdate 12-OCT-2018 X X SW=3.5.1_SER=1621280_TZ=-0330_X"
    // Beats at 1.0, 1.7, 2.5 s; one at 3.3 s is missing; then 4.1 and 4.9 s.
    let slots = [5: 800, 8: 700, 12: 800, 20: 800, 24: 800]
    let recording = try readBytes(faros(file, slots: slots, records: 6), named: "r.edf")
    #expect(recording.series.intervalsMilliseconds == [800, 700, 800, 800, 800])
    #expect(recording.series.breaks == [3])
    #expect(recording.series.beatTimesSeconds.prefix(3).elementsEqual([1.0, 1.7, 2.5]))
    #expect(recording.series.beatTimesSeconds[3] == 4)
    // The date of the recording field, with its four digits, and the zone beside it.
    #expect(recording.start?.iso8601 == "2018-10-12T21:05:09-03:30")
    #expect(recording.unit == .milliseconds && recording.intervalRule == nil)
    #expect(recording.warnings.contains { $0.contains("at 1 place the") })
  }

  @Test("zero is no beat where it lies between two steps of the channel, too", arguments: [-1, 0])
  func betweenSteps(zero: Int) throws {
    // Values from −5000 to 5000 on words from −32768 to 32767: zero lies half-way between two words.
    let slots = [5: 5243, 8: 4587, 12: 5243, 16: 5243, 20: 5243, 24: 5243]
    let recording = try readBytes(
      faros(seconds, slots: slots, records: 6, physical: ("-5000", "5000"), zero: zero),
      named: "r.edf")
    #expect(recording.beatCount == 6)
    #expect(recording.series.intervalsMilliseconds.allSatisfy { (699...801).contains($0) })
  }

  @Test("a channel without a known unit is asked about")
  func unit() throws {
    let bytes = faros(seconds, slots: [5: 8, 9: 8, 13: 8], records: 3, label: "R-R", unit: "")
    #expect(bytesError(bytes, named: "r.edf")?.code == .unitUnclear)
    let told = try readBytes(bytes, named: "r.edf", options: ReadingOptions(unit: .milliseconds))
    #expect(told.series.intervalsMilliseconds == [8, 8, 8])
  }

  @Test(
    "onsets of beats keep all their decimals; the fraction of the start is part of the start",
    arguments: ["EDF+C", "EDF+D"])
  func annotations(kind: String) throws {
    var file = EDFFile()
    file.kind = kind
    let first =
      EDFFile.list("+0.25", "") + EDFFile.list("+0.2578125", "QRS")
      + EDFFile.list("+0.6", "Recording starts") + EDFFile.list("+1.0390625", "QRS")
    let second = EDFFile.list("+20.25", "") + EDFFile.list("+1.8515625\u{15}0.01", "V")
    let recording = try readBytes(file.annotationsOnly([first, second]), named: "r.edf")
    #expect(recording.series.intervalsMilliseconds == [781.25, 812.5])
    #expect(recording.series.beatTimesSeconds == [0.7890625, 1.6015625])
    #expect(recording.series.labels == [.normal, .ventricularEctopic])
    #expect(recording.start?.iso8601 == "2019-12-24T21:05:09.25")
    let quiet = try readBytes(
      file.annotationsOnly([first, second]), named: "r.edf",
      options: ReadingOptions(intervalRule: .uninterrupted))
    #expect(quiet.series.intervalsMilliseconds == [812.5])
  }

  @Test("an unknown date is no date")
  func unknownDate() throws {
    var file = EDFFile()
    file.recording = "Startdate X X X X"
    file.date = "01.01.85"
    let beats = (0..<3).flatMap { EDFFile.list("+\($0)", "beat") }
    let recording = try readBytes(
      file.annotationsOnly([EDFFile.list("+0", "") + beats]), named: "r.edf")
    #expect(recording.start == nil && recording.beatCount == 2)
    file.recording = ""
    file.date = "24.12.99"
    let dated = try readBytes(
      file.annotationsOnly([EDFFile.list("+0", "") + beats]), named: "r.edf")
    #expect(dated.start?.iso8601 == "1999-12-24T21:05:09")
  }

  @Test("stages of sleep, raw signals and BDF are refused with what they hold")
  func refusals() throws {
    let stages = (0..<40).flatMap { EDFFile.list("+\(30 * $0)\u{15}30", "Sleep stage N2") }
    let sleep = try #require(
      bytesError(EDFFile().annotationsOnly([EDFFile.list("+0", "") + stages]), named: "s.edf"))
    #expect(sleep.code == .notARecording && sleep.message.contains("40 annotations of sleep"))
    // Letters that stand half a minute apart are stages as well, not beats.
    let letters = (0..<40).flatMap { EDFFile.list("+\(30 * $0)", $0 % 9 == 0 ? "R" : "N") }
    #expect(
      bytesError(EDFFile().annotationsOnly([EDFFile.list("+0", "") + letters]), named: "s.edf")?
        .code == .notARecording)
    let raw = try #require(
      bytesError(faros(seconds, slots: [:], records: 4, label: "SpO2"), named: "r.edf"))
    #expect(raw.message.contains("2 channels of raw samples"))
    let empty = try #require(bytesError(faros(seconds, slots: [:], records: 4), named: "r.edf"))
    #expect(empty.code == .noIntervals)
    let bdf = try #require(
      bytesError([0xFF] + Array("BIOSEMI".utf8) + [UInt8](repeating: 0, count: 600), named: "r.bdf")
    )
    #expect(bdf.code == .notARecording && bdf.message.contains("BDF"))
  }

  @Test("a damaged header is named by its byte; a cut file by its records")
  func damage() throws {
    let whole = faros(seconds, slots: [2: 800, 6: 800, 10: 800, 14: 800], records: 4)
    var bytes = whole
    bytes[244] = UInt8(ascii: "x")
    #expect(bytesError(bytes, named: "r.edf")?.message.contains("byte 244") == true)
    let recording = try readBytes(Array(whole.dropLast(20)), named: "r.edf")
    #expect(recording.beatCount == 2)
    #expect(recording.warnings.contains { $0.contains("promises 4 records") })
  }

  @Test("fields of the patient and texts of others appear nowhere")
  func privacy() throws {
    var file = EDFFile()
    file.patient = "MCH-0234567 F 02-MAY-1951 Planted_Name"
    file.recording = "Startdate 24-DEC-2019 EMG561 BK/Planted Sony_MNC Planted_Device"
    let beats = (0..<3).flatMap { EDFFile.list("+\($0)", "beat") }
    let bytes = file.annotationsOnly(
      [EDFFile.list("+0", "") + beats + EDFFile.list("+2.5", "Planted remark")])
    let recording = try readBytes(bytes, named: "r.edf")
    let refused = try #require(
      bytesError(
        file.annotationsOnly([EDFFile.list("+0", "") + EDFFile.list("+2", "Planted remark")]),
        named: "r.edf"))
    for text in [words(of: recording), refused.message] {
      for planted in ["Planted", "1951", "0234567", "EMG561", "Sony"] {
        #expect(!text.contains(planted))
      }
    }
  }
}
