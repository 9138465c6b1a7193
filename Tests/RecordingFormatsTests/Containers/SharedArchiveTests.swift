import Foundation
import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite(
  "Real recordings in archives",
  .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
struct SharedArchiveTests {
  private func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: SharedRecordings.url(file)))
  }

  @Test("an export of Elite HRV is its readings in order of time, without the side files of macOS")
  func eliteHRV() throws {
    let names = ["2017-07-19 07-50-42.txt", "2017-06-29 13-11-53.txt"]
    var files = try names.map { ("export/" + $0, try bytes("elite-hrv/" + $0)) }
    let side = try bytes("elite-hrv/._2017-06-29 14-36-38.txt")
    files.append(("__MACOSX/export/._2017-06-29 14-36-38.txt", side))
    files.append(("export/._2017-06-29 14-36-38.txt", side))
    let found = try RecordingReader().readSessions(
      bytes: ZipBuilder(files).bytes, fileName: "export.zip")
    for (recording, name) in zip(found, names.reversed()) {
      let alone = try RecordingReader().read(path: SharedRecordings.url("elite-hrv/" + name).path)
      #expect(recording.series == alone.series && recording.warnings == alone.warnings)
    }
    #expect(found.count == 2)
  }

  @Test(
    "each file gives in gzip and in a zip archive what it gives alone",
    arguments: SharedRecordingTests.formats.keys.sorted())
  func packed(file: String) throws {
    let name = String(file.split(separator: "/").last ?? "")
    let alone = try RecordingReader().readSessions(path: SharedRecordings.url(file).path)
    let content = try bytes(file)
    let path = SharedRecordings.url(file).path
    var files = [("folder/" + name, content)]
    // Annotations count samples of a rate that stands in the header beside them.
    let header = String(file.dropLast(name.utf8.count)) + (name.split(separator: ".").first ?? "")
    if let bytes = try? bytes(header + ".hea") {
      files.append(("folder/\(name.split(separator: ".").first ?? "").hea", bytes))
    }
    let zipped = try RecordingReader().readSessions(
      bytes: ZipBuilder(files).bytes, fileName: "a.zip")
    let gzip = try RecordingReader().readSessions(
      bytes: gzipped(content), fileName: name + ".gz", companions: .beside(path: path))
    for packed in [zipped, gzip] {
      #expect(packed.map(\.series) == alone.map(\.series))
      #expect(packed.map(\.format) == alone.map(\.format))
      #expect(packed.map(\.evidence) == alone.map(\.evidence))
    }
  }
}
