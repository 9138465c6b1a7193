import RecordingFormats
import SignalCore
import Synchronization
import Testing

/// Reads anything that opens with the word BEATS, and notes how many bytes each format was shown.
private final class Witness: RecordingFormat {
  let shown = Mutex<[Int]>([])
  let name = "witness"
  let summary = "a test"
  let fileExtensions = ["csv"]

  func sniff(_ input: RecordingInput) -> FormatMatch? {
    shown.withLock { $0.append(input.bytes.count) }
    let isOwn = input.bytes.starts(with: Array("BEATS".utf8))
    return isOwn ? FormatMatch(confidence: 0.95, reason: "it says so") : nil
  }

  func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    do throws(RRSeriesError) {
      return [
        DecodedRecording(
          series: try RRSeries(intervalsMilliseconds: [800, 810]), unit: .milliseconds,
          unitReason: "-", roleReason: "-")
      ]
    } catch {
      throw RecordingError(.noIntervals, "\(error)")
    }
  }
}

@Suite("Archives of wearables")
struct WearableArchiveTests {
  /// An Empatica E4 archive: the start, the rate, then samples.
  private func samples(_ channels: Int, rate: Int, rows: Int) -> [UInt8] {
    let line = { (cell: String) in
      [String](repeating: cell, count: channels).joined(separator: ", ") + "\n"
    }
    return Array(
      (line("1560279825.000000") + line("\(rate).000000")
        + (0..<rows).map { line("\($0 % 97 + 40).00") }.joined()).utf8)
  }

  @Test("samples beside the beats are left out without being inflated whole")
  func empatica() throws {
    let witness = Witness()
    let zip = ZipBuilder([
      ("ACC.csv", samples(3, rate: 32, rows: 60_000)), ("HR.csv", samples(1, rate: 1, rows: 100)),
      ("BVP.csv", samples(1, rate: 64, rows: 90_000)), ("IBI.csv", Array("BEATS".utf8)),
      ("tags.csv", Array("1560279900.12\n1560279990.12\n1560280100.50\n".utf8)),
      ("info.txt", Array(".csv files in this archive are in the following format\n".utf8)),
    ])
    let formats: [any RecordingFormat] = [witness] + BuiltInFormat.allCases.map(\.format)
    let sessions = try RecordingReader(formats: formats).readSessions(
      bytes: zip.bytes, fileName: "1560279825_A01.zip")
    #expect(sessions.map(\.format) == ["witness"])
    #expect(witness.shown.withLock { $0.allSatisfy { $0 <= 1 << 16 } })
  }

  @Test("each signal of an Empatica archive is named for what it is")
  func signals() {
    for (channels, rate, words) in [
      (1, 1, "heart rate of an Empatica E4"), (1, 4, "Empatica E4 (4 values per second)"),
      (3, 32, "Empatica E4 (32 values per second)"), (1, 64, "Empatica E4 (64 values per second)"),
    ] {
      let error = #expect(throws: RecordingError.self) {
        try RecordingReader().read(
          bytes: samples(channels, rate: rate, rows: 50), fileName: "EDA.csv")
      }
      #expect(error?.message.contains(words) == true)
    }
  }

  @Test("an electrocardiogram of a watch is named, and none of its personal fields")
  func appleECG() {
    let text =
      "Name,Erika Mustermann\nDate of Birth,Jan 1, 1970\nClassification,Sinus Rhythm\n"
      + "Device,Watch\nSample Rate,512 hertz\n\n\nLead,Lead I\nUnit,µV\n\n"
      + (0..<900).map { "\($0 % 30 + 700).5\n" }.joined()
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(bytes: Array(text.utf8), fileName: "ecg_2020-01-01.csv")
    }
    #expect(error?.message.contains("ECG of an Apple Watch") == true)
    #expect(error.map { !"\($0)".contains("Erika") } == true)
  }
}
