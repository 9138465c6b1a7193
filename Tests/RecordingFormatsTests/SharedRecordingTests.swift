import Foundation
import RecordingFormats
import SignalCore
import TestSupport
import Testing

/// One row of the table of reference values beside the shared recordings.
struct ManifestRow: CustomTestStringConvertible, Sendable {
  let file: String
  let sha256: String
  let count: Int
  let first: [Double]
  let last: [Double]
  let sumSeconds: Double
  let minimum: Double
  let maximum: Double

  var testDescription: String { file }

  /// The rows of the given files, in the order of the table.
  static func rows(_ files: [String]) -> [ManifestRow] {
    guard SharedRecordings.arePresent,
      let text = try? String(contentsOf: SharedRecordings.url("manifest.csv"), encoding: .utf8)
    else { return [] }
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    return lines.compactMap { row(cells(of: $0)) }.filter { files.contains($0.file) }
  }

  private static func row(_ cells: [String]) -> ManifestRow? {
    guard cells.count > 13, let count = Int(cells[8]), count > 0, let sum = Double(cells[11]),
      let minimum = Double(cells[12]), let maximum = Double(cells[13])
    else { return nil }
    let numbers = { (text: String) in text.split(separator: " ").compactMap { Double($0) } }
    return ManifestRow(
      file: cells[0], sha256: cells[7], count: count, first: numbers(cells[9]),
      last: numbers(cells[10]), sumSeconds: sum, minimum: minimum, maximum: maximum)
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var quoted = false
    for character in line {
      if character == "\"" {
        quoted.toggle()
      } else if character == ",", !quoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

@Suite(
  "Real recordings",
  .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
struct SharedRecordingTests {
  /// The format that each file must be found to be, without any option.
  static let formats = [
    "text-ms/test_nn_intervals.txt": "plain-text",
    "elite-hrv/2017-06-29 13-11-53.txt": "plain-text",
    "elite-hrv/2017-07-19 07-50-42.txt": "plain-text",
    "ibi/103.ibi": "ibi",
    "ibi/sampledata.ibi": "ibi",
    "ibi/sampleData.txt": "plain-text",
    "ibi/rat.ibi": "ibi",
    "ibi/a02b15a1254c.ibi": "ibi",
    "beat-times/beat_ascii.txt": "plain-text",
    "csv-index/rr.txt": "csv",
    "kubios/SampleExport.txt": "kubios-text",
    "hrv-logger/test_kyto.csv": "hrv-logger",
    "hrv-logger/2025-03-15_RR_0001CTRL.csv": "hrv-logger",
    "suunto-sml/C6CF0C5100001000-2015-09-17T09_45_00-0.sml": "suunto-sml",
    "fit/2017_hrv.FIT": "fit",
    "polar-flow-raw/training-sessions-19401412-exercises-19344289-rrsamples": "polar-rr",
    "wfdb/100.atr": "wfdb",
    "wfdb/100.qrs": "wfdb",
    "wfdb/1003.atr": "wfdb",
    "wfdb/nsr001.ecg": "wfdb",
    "ishne/1-300m.ann": "ishne",
    "faros-edf/testfile_read.EDF": "edf",
    "selfloops/20170804001r.txt": "selfloops",
    "vu-ams/test_vu.txt": "vu-ams",
    "polar-sensor-logger/Polar_Sense_PPI.txt": "polar-sensor-logger",
    "polar-hrm/14121501.hrm": "polar-hrm",
    "empatica-e4/IBI.csv": "empatica-e4",
    "empatica-e4-short/IBI.csv": "empatica-e4",
    "vns-analyse/VNS 0001VNST.txt": "vns-analyse",
    "everion/CsvData_features_EV-EC39-7079-57A8.csv": "everion",
    "garmin-sdk-long/data.csv": "garmin-long",
    "holter-text/holter.txt": "holter-text",
    "firstbeat-cloud/sample_api_response_02.json": "firstbeat-json",
    "polar-flow-raw/training-sessions-19401412-exercises-19344289-rrsamples.expected.json":
      "json-list",
  ]

  /// The table gives intervals rounded to 0.001 ms and sums rounded to 0.001 s.
  private func expectEqual(_ recording: Recording, _ row: ManifestRow) {
    let intervals = recording.series.intervalsMilliseconds
    #expect(recording.beatCount == row.count)
    #expect(recording.sha256 == row.sha256)
    for (value, expected) in zip(intervals.prefix(5), row.first) {
      #expect((value - expected).magnitude <= 0.000501)
    }
    for (value, expected) in zip(intervals.suffix(3), row.last) {
      #expect((value - expected).magnitude <= 0.000501)
    }
    #expect((recording.series.coveredSeconds - row.sumSeconds).magnitude <= 0.000501)
    #expect(((intervals.min() ?? 0) - row.minimum).magnitude <= 0.000501)
    #expect(((intervals.max() ?? 0) - row.maximum).magnitude <= 0.000501)
  }

  @Test("equal the reference, without options", arguments: ManifestRow.rows(Array(formats.keys)))
  func reference(row: ManifestRow) throws {
    let recording = try RecordingReader().read(path: SharedRecordings.url(row.file).path)
    expectEqual(recording, row)
    #expect(recording.format == SharedRecordingTests.formats[row.file])
    #expect(!recording.unitReason.isEmpty && !recording.roleReason.isEmpty)
  }

  @Test("every file of the list was tested")
  func completeness() {
    let rows = ManifestRow.rows(Array(SharedRecordingTests.formats.keys))
    #expect(rows.count == SharedRecordingTests.formats.count)
  }

  @Test("clock samples are asked for, and read with their rate")
  func ticks() throws {
    let path = SharedRecordings.url("ticks/rr-intervals").path
    let error = #expect(throws: RecordingError.self) { try RecordingReader().read(path: path) }
    #expect(error?.code == .unitUnclear)
    #expect(error?.message.contains("--tick-rate HZ") == true)
    let row = try #require(ManifestRow.rows(["ticks/rr-intervals"]).first)
    let recording = try RecordingReader().read(
      path: path, options: ReadingOptions(tickRateHertz: 128))
    expectEqual(recording, row)
    #expect(recording.inspection.resolution?.name == "1/128 s")
  }

  // Counts of the manifest (wfdb-python 4.3.1), which gives all three for this recording.
  @Test(
    "each interval rule has the count of the reference",
    arguments: [
      (IntervalRule.beatToBeat, 106_459), (.uninterrupted, 106_084), (.normalToNormal, 106_298),
    ])
  func intervalRules(rule: IntervalRule, count: Int) throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("wfdb/nsr001.ecg").path,
      options: ReadingOptions(intervalRule: rule)
    )
    #expect(recording.beatCount == count)
    #expect(recording.intervalRule == rule)
    guard rule == .uninterrupted else { return }
    // The list that was published of this recording has the same intervals, to the tick.
    let ticks = try RecordingReader().read(
      path: SharedRecordings.url("ticks/rr-intervals").path,
      options: ReadingOptions(tickRateHertz: 128))
    #expect(recording.series.intervalsMilliseconds == ticks.series.intervalsMilliseconds)
  }

  @Test("two files of one recording give identical series, though the times of one lose digits")
  func sameRecording() throws {
    let reader = RecordingReader()
    let columns = try reader.read(path: SharedRecordings.url("ibi/sampledata.ibi").path)
    let list = try reader.read(path: SharedRecordings.url("ibi/sampleData.txt").path)
    #expect(columns.series == list.series)
  }

  @Test(
    "what is no list of beats, or needs a reader of its own, is refused in one sentence",
    arguments: [
      ("elite-hrv/._2017-06-29 14-36-38.txt", "AppleDouble"),
      ("hrv-logger/2025-03-15_Events_0001CTRL.csv", "events"),
      ("polar-sensor-logger/MARKER.txt", "markers"),
      ("faros-edf/HRV.csv", "named as a result"),
      ("wfdb/test_edfann.edf", "854 annotations of sleep stages"),
      ("opensignals/SampleECG.txt", "raw samples"),
      ("bids/sub-01_task-rest_physio.json", "JSON"),
      ("bids/sub-01_task-rest_physio.tsv.gz", "BIDS"),
      ("wfdb/100.hea", "100.atr, 100.qrs"),
      ("wfdb/1003.hea", "1003.atr"),
      ("wfdb/nsr001.hea", "nsr001.ecg"),
      ("wfdb/100.dat", "format 212"),
      ("wfdb/binformats.hea", "header of a WFDB record"),
      ("wfdb/flacformats.d1", "FLAC"),
      ("manifest.csv", "words"),
    ])
  func refused(file: String, word: String) throws {
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(path: SharedRecordings.url(file).path)
    }
    let message = try #require(error?.message)
    #expect(message.contains(word), "\(message)")
  }

  @Test("without its first line, the Empatica table is read with its gaps")
  func empaticaBody() throws {
    let row = try #require(ManifestRow.rows(["empatica-e4/IBI.csv"]).first)
    let bytes = Array(try Data(contentsOf: SharedRecordings.url(row.file)))
    let lineEnd = try #require(bytes.firstIndex(of: 0x0A))
    let recording = try RecordingReader().read(
      bytes: Array(bytes[(lineEnd + 1)...]), fileName: "body.csv")
    #expect(recording.beatCount == row.count)
    // Reference: rows whose time step differs from the interval by more than 20 ms.
    #expect(recording.series.breaks.count == 202)
  }

  @Test("lost packets of HRV Logger are gaps; its running sum does not hide them")
  func hrvLoggerGaps() throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("hrv-logger/test_kyto.csv").path)
    let inspection = recording.inspection
    // Reference: 54 steps of the stamps are longer than 3 s; the stamps span 3216.451 s.
    #expect(recording.evidence.longStampStepCount == 54)
    let span = try #require(recording.evidence.stampSpanSeconds)
    #expect((span - 3216.451).magnitude < 1e-6)
    // The documented rule computed by another program (Python 3.11 over the rows of the file) gives
    // 28 gaps of 262.296 s; the other 127.747 s that the stamps span are losses below 3 s each.
    #expect(inspection.gaps.count == 28)
    #expect(inspection.gaps.allSatisfy { $0.lengthSeconds > 3 })
    let lost = inspection.gaps.reduce(0) { $0 + $1.lengthSeconds }
    #expect((lost - 262.296).magnitude < 1e-5)
    let difference = try #require(inspection.clockDifferenceSeconds)
    #expect((difference - 127.747).magnitude < 1e-5)
    #expect(recording.start?.iso8601 == "2023-06-30T11:59:47.907Z")
  }

  @Test("a recording of the same app without losses has no gap")
  func hrvLoggerWithoutGaps() throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("hrv-logger/2025-03-15_RR_0001CTRL.csv").path)
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.start?.iso8601 == "2025-03-15T11:03:00Z")
  }

  @Test("Elite HRV names keep the local start time; repeated beats are suspected")
  func eliteHRV() throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("elite-hrv/2017-07-19 07-50-42.txt").path)
    #expect(recording.start?.iso8601 == "2017-07-19T07:50:42")
    #expect(recording.inspection.equalNeighbourShare > 0.2)
    #expect(recording.inspection.advice.contains { $0.contains("equal") })
  }
}
