import Foundation
import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Polar Sensor Logger")
struct PolarSensorLoggerTests {
  private static let heading =
    "Phone timestamp;PP-interval [ms];error estimate [ms];blocker;contact;contact;hr [bpm]\n"

  private func rows(_ judgements: [String]) -> String {
    judgements.enumerated().map { row, judgement in
      "2022-04-25T11:39:\(10 + row).000;\(1000 + row);20;\(judgement);60"
    }.joined(separator: "\n")
  }

  @Test("values that the sensor blocks or feels no skin for are kept and labelled")
  func judgements() throws {
    let recording = try readText(
      PolarSensorLoggerTests.heading
        + rows(["0;1;1", "1;1;1", "0;0;1", "0;0;0", "0;1;1", "0;1;1"]))
    #expect(recording.format == "polar-sensor-logger")
    #expect(
      recording.series.labels == [.normal, .artifact, .artifact, .normal, .normal, .normal])
    #expect(recording.warnings.contains { $0.contains("1 of 6") && $0.contains("blocker 1") })
    #expect(recording.warnings.contains { $0.contains("1 of 6") && $0.contains("contact 0") })
    // The phone gives no zone.
    #expect(recording.start?.iso8601 == "2022-04-25T11:39:10.000")
  }

  @Test("contact that would condemn most values is not believed")
  func unreliableContact() throws {
    let recording = try readText(
      PolarSensorLoggerTests.heading + rows(["0;0;1", "0;0;1", "1;0;1", "0;0;1", "0;1;1"]))
    #expect(recording.series.labels == [.normal, .normal, .artifact, .normal, .normal])
    #expect(recording.warnings.contains { $0.contains("not believed") })
  }

  @Test("commas, CRLF, trailing delimiters and UTF-16 make no difference")
  func variants() throws {
    let plain =
      "Phone timestamp;RR-interval [ms]\n2026-04-24T14:10:16.752;937\n"
      + "2026-04-24T14:10:17.652;900\n2026-04-24T14:10:18.562;910\n"
    let expected = try readText(plain).series
    #expect(expected.intervalsMilliseconds == [937, 900, 910])
    for variant in [
      plain.replacing(";", with: ","), plain.replacing("\n", with: ";\r\n"),
      plain.replacing("\n", with: "\n\n"), plain.replacing("T14", with: " 14"),
    ] {
      #expect(try readText(variant).series == expected, "\(variant)")
    }
    let utf16 = plain.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let recording = try RecordingReader().read(bytes: [0xFF, 0xFE] + utf16, fileName: "x.txt")
    #expect(recording.series == expected && recording.format == "polar-sensor-logger")
  }

  @Test("a sensor's own time beside the phone's changes nothing")
  func sensorTimestamp() throws {
    let recording = try readText(
      "Phone timestamp;sensor timestamp [ns];RR-interval [ms]\n"
        + "2026-04-24T14:10:16.752;599618164814402794;937\n"
        + "2026-04-24T14:10:17.652;599618165714402794;900\n")
    #expect(recording.series.intervalsMilliseconds == [937, 900])
  }

  @Test("the heart-rate file is refused, unless bpm is what the caller wants")
  func heartRates() throws {
    for text in [
      "Phone timestamp;HR [bpm]\n2022-01-01T00:00:00.000;60\n2022-01-01T00:00:01.000;75\n",
      "Phone timestamp;HR [bpm];HRV [ms];Breathing interval [rpm];\n"
        + "2022-01-01T00:00:00.000;60;0;0;\n2022-01-01T00:00:01.000;75;0;0;\n",
    ] {
      let error = try #require(readingError(text))
      #expect(error.code == .notARecording && error.message.contains("_RR.txt"))
      let told = try readText(text, options: ReadingOptions(unit: .beatsPerMinute))
      #expect(told.series.intervalsMilliseconds == [1000, 800])
      #expect(told.warnings.contains { $0.contains("60000/bpm") })
    }
  }

  @Test("a bad interval is named with its line")
  func badCell() throws {
    let error = try #require(
      readingError(
        "Phone timestamp;RR-interval [ms]\n2026-04-24T14:10:16.752;937\n"
          + "2026-04-24T14:10:17.652;x\n"))
    #expect(error.code == .badCell && error.line == 3)
  }

  @Test(
    "the real recording labels the 21 blocked intervals",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func real() throws {
    let recording = try RecordingReader().read(
      path: SharedRecordings.url("polar-sensor-logger/Polar_Sense_PPI.txt").path)
    // Reference table: blocker = 1 in 21 rows, contact = 0 in none, stamps go back twice.
    #expect(recording.series.labels.count { $0 == .artifact } == 21)
    #expect(recording.evidence.backwardStampCount == 2)
  }
}
