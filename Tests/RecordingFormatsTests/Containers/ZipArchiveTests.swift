import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
  private let reader = RecordingReader()
  private let text = Array(FormatExample.wholeMilliseconds.map { "\(Int($0))\n" }.joined().utf8)

  private func other(_ seed: UInt64) -> [UInt8] {
    Array(
      SyntheticRR.intervalsMilliseconds(beats: 60, seed: seed).map { "\(Int($0))\n" }.joined().utf8)
  }

  private func error(_ bytes: [UInt8]) -> RecordingError? {
    #expect(throws: RecordingError.self) { try reader.read(bytes: bytes, fileName: "a.zip") }
  }

  @Test("of one recording are read like the recording; the entry's name gives its start")
  func oneFile() throws {
    for isStored in [false, true] {
      var zip = ZipBuilder([("export/2017-06-29 13-11-53.txt", text)])
      zip.files[0].isStored = isStored
      let recording = try reader.read(bytes: zip.bytes, fileName: "export.zip")
      #expect(recording.series.intervalsMilliseconds == FormatExample.wholeMilliseconds)
      #expect(recording.start?.iso8601 == "2017-06-29T13:11:53")
      #expect(recording.format == "plain-text")
      #expect(recording.formatReason.hasSuffix(", inside a zip archive"))
      #expect(recording.fileName == "export.zip")
      #expect(recording.sha256 == ContentHash.sha256(zip.bytes))
      #expect(recording.warnings.isEmpty)
    }
  }

  @Test("sizes behind the files, 64-bit sizes, a comment and bytes in front change nothing")
  func variants() throws {
    var zips: [ZipBuilder] = []
    for isLarge in [false, true] {
      var zip = ZipBuilder([("a.txt", text), ("b.txt", other(2))])
      zip.isLarge = isLarge
      zip.files[0].isLarge = isLarge
      zip.files[1].hasDescriptor = true
      zips.append(zip)
      zip.comment = Array("PK\u{5}\u{6} a comment".utf8)
      zips.append(zip)
      zip.files[1].isLarge = true
      zip.comment = [UInt8](repeating: 0x20, count: 65_535)
      zips.append(zip)
    }
    for zip in zips {
      let sessions = try reader.readSessions(bytes: zip.bytes, fileName: "a.zip")
      #expect(sessions.map(\.beatCount) == [400, 60])
    }
  }

  @Test("sessions come in order of names; folders, side files and empty files are no files")
  func order() throws {
    let zip = ZipBuilder([
      ("b/", []), ("b/2.txt", other(2)), ("__MACOSX/b/._2.txt", [0, 5, 0x16, 7]),
      ("._b", [0, 5, 0x16, 7]), ("b/.DS_Store", [1]), ("a.txt", other(1)), ("empty.txt", []),
      ("readme.md", Array("nothing but words\n".utf8)),
    ])
    let sessions = try reader.readSessions(bytes: zip.bytes, fileName: "a.zip")
    #expect(sessions.count == 2)
    #expect(sessions[0].session == SessionPlace(number: 1, count: 2))
    let first = try reader.read(bytes: other(1), fileName: "a.txt")
    #expect(sessions[0].series == first.series)
    #expect(
      sessions[1].warnings == ["1 of 3 files in the zip archive hold no beats and were left out"])
    let question = error(zip.bytes)
    #expect(question?.code == .sessionUnclear)
    let second = try reader.read(
      bytes: zip.bytes, fileName: "a.zip", options: ReadingOptions(session: 2))
    #expect(second == sessions[1])
  }

  @Test("an archive in an archive is opened, a third is not")
  func nesting() throws {
    let inner = ZipBuilder([("a.txt", text)]).bytes
    let middle = ZipBuilder([("inner.zip", inner), ("b.txt.gz", gzipped(other(4)))]).bytes
    let sessions = try reader.readSessions(bytes: middle, fileName: "a.zip")
    #expect(sessions.map(\.beatCount) == [60, 400])
    let outer = ZipBuilder([("middle.zip", middle)]).bytes
    let deep = try reader.readSessions(bytes: outer, fileName: "a.zip")
    #expect(deep.map(\.beatCount) == [60])
    #expect(error(ZipBuilder([("o.zip", ZipBuilder([("m.zip", inner)]).bytes)]).bytes) != nil)
  }

  @Test("names that climb out of a folder or start at the root are names like any other")
  func pathTricks() throws {
    for name in ["../../etc/passwd", "/etc/passwd", "C:\\x\\a.txt", "..", "a\u{0}b", "\u{202E}txt"]
    {
      let zip = ZipBuilder([(name, text)])
      #expect(try reader.read(bytes: zip.bytes, fileName: "a.zip").beatCount == 400, "\(name)")
    }
  }

  @Test("encrypted files and other methods are refused in a sentence")
  func refused() {
    var zip = ZipBuilder([("a.txt", text)])
    zip.files[0].flags = 1
    #expect(error(zip.bytes)?.message.contains("encrypted") == true)
    zip.files[0].flags = 0
    zip.files[0].method = 12
    #expect(error(zip.bytes)?.message.contains("method 12") == true)
    #expect(error(ZipBuilder().bytes)?.code == .empty)
  }

  @Test("where nothing can be read, the reason is that of the most likely file")
  func mostLikely() {
    let zip = ZipBuilder([
      ("a.md", Array("words\n".utf8)), ("b.csv", Array("rr_ms\n812\nx\n805\n".utf8)),
      ("c.pdf", Array("%PDF-1.4 \u{0}".utf8)),
    ])
    let error = error(zip.bytes)
    #expect(error?.code == .badCell)
    #expect(error?.message.contains("none of the 3 files") == true)
    #expect(error?.message.contains("line 3: found “x”") == true)
  }

  @Test("the name of a file inside is never shown")
  func privacy() {
    let name = "Erika Mustermann 1970-01-01.csv"
    let zips = [
      ZipBuilder([("Erika Mustermann/\(name)", Array("rr_ms\n812\nx\n".utf8))]),
      ZipBuilder([(name, Array("<gpx>".utf8)), ("b.txt", text)]),
      ZipBuilder([(name, text)]),
    ]
    for zip in zips {
      let shown: String
      do throws(RecordingError) {
        shown = try "\(reader.readSessions(bytes: zip.bytes, fileName: "a.zip"))"
      } catch {
        shown = "\(error)"
      }
      #expect(!shown.contains("Mustermann"))
    }
  }

  @Test("files that share bytes are refused before any is inflated")
  func overlap() {
    var zip = ZipBuilder([("a.txt", text), ("b.txt", text)])
    zip.files[0].isStored = true
    var bytes = zip.bytes
    // The second file of the directory is moved to the place of the first.
    let name = Array("b.txt".utf8)
    let last = bytes.indices.last { bytes[$0...].starts(with: name) } ?? 0
    bytes.replaceSubrange((last - 4)..<last, with: little(0 as UInt32))
    #expect(error(bytes)?.message.contains("overlap") == true)
  }

  @Test("what is wrong in an archive in an archive is said once")
  func nestedError() {
    let inner = ZipBuilder([("a.txt", Array("not a number\n".utf8))]).bytes
    let message = error(ZipBuilder([("a.zip", inner)]).bytes)?.message ?? ""
    #expect(message.ranges(of: "zip archive").count == 1, "\(message)")
  }

  @Test("what inflates without measure ends in a sentence, in nested archives as well")
  func bombs() {
    var beats = Array("800\n".utf8)
    while beats.count < 20 << 20 { beats += beats }
    let bomb = ZipBuilder([("a.txt", beats)]).bytes
    #expect(error(bomb)?.code == .tooLarge)
    let nested = ZipBuilder((0..<4).map { ("\($0).zip", bomb) }).bytes
    #expect(error(nested)?.code == .tooLarge)
    #expect(error(ZipBuilder([("a.gz", gzipped(gzipped(beats)))]).bytes)?.code == .tooLarge)
  }

  @Test("cut at every tenth, end in an error; with flipped bits, never crash")
  func damage() {
    let zip = ZipBuilder([("a.txt", text), ("b.txt", other(2))])
    let bytes = zip.bytes
    for tenth in 1...9 {
      #expect(error(Array(bytes[..<(bytes.count * tenth / 10)]))?.code == .damaged)
    }
    var random = RandomStream(seed: 12)
    for _ in 0..<400 {
      var flipped = bytes
      flipped[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
      let sessions = try? reader.readSessions(bytes: flipped, fileName: "a.zip")
      #expect((sessions ?? []).allSatisfy { $0.beatCount == 400 || $0.beatCount == 60 })
    }
  }

  @Test("companions of a file are found in its folder of the archive")
  func companions() throws {
    let zip = ZipBuilder([
      ("x/sub_physio.json", Array("{\"SamplingFrequency\": 9}".utf8)),
      ("x/sub_physio.tsv", text), ("y/sub.tsv", text),
      ("sub.json", Array("{\"SamplingFrequency\": 9}".utf8)),
    ])
    // Only the first table has its description beside it.
    #expect(try reader.readSessions(bytes: zip.bytes, fileName: "a.zip").count == 1)
  }

  @Test("each of many files finds the header in its own folder")
  func manyCompanions() throws {
    var file = MITFile()
    for beat in 0..<9 { file.add(1, at: 100 + 200 * beat) }
    var files: [(String, [UInt8])] = []
    for folder in 100..<300 {
      files.append(("\(folder)/r.hea", Array("r 0 \(folder)\n".utf8)))
      files.append(("\(folder)/r.atr", file.ended))
    }
    let recordings = try RecordingReader().readSessions(
      bytes: ZipBuilder(files).bytes, fileName: "many.zip")
    #expect(recordings.count == 200)
    for (index, recording) in recordings.enumerated() {
      #expect(recording.series.intervalsMilliseconds.first == 200_000 / Double(100 + index))
    }
  }
}
