import RecordingFormats
import SignalCore
import Testing

@Suite("Gzip files")
struct GzipFileTests {
  private let text = FormatExample.wholeMilliseconds.map { "\(Int($0))\n" }.joined()

  @Test("are read like the file in them, under its name without .gz")
  func reading() throws {
    let name = "2017-06-29 13-11-53.txt"
    let plain = try RecordingReader().read(bytes: Array(text.utf8), fileName: name)
    let bytes = gzipped(Array(text.utf8))
    let packed = try RecordingReader().read(bytes: bytes, fileName: name + ".gz")
    #expect(packed.series == plain.series)
    #expect(packed.start?.iso8601 == "2017-06-29T13:11:53")
    #expect(packed.format == "plain-text")
    #expect(packed.formatReason.hasSuffix(", inside a gzip file"))
    #expect(packed.fileName == name + ".gz")
    // The fingerprint is that of the file, not of what is in it.
    #expect(packed.sha256 == ContentHash.sha256(bytes))
  }

  @Test("may have several members, and lie in each other once")
  func members() throws {
    let half = text.utf8.count / 2
    let bytes = gzipped(Array(text.utf8.prefix(half))) + gzipped(Array(text.utf8.dropFirst(half)))
    let recording = try RecordingReader().read(bytes: gzipped(bytes), fileName: "a.gz")
    #expect(recording.series.intervalsMilliseconds == FormatExample.wholeMilliseconds)
    let deeper = #expect(throws: RecordingError.self) {
      try RecordingReader().read(bytes: gzipped(gzipped(bytes)), fileName: "a.gz")
    }
    #expect(deeper?.code == .notARecording)
  }

  @Test("cut at every tenth, end in an error")
  func truncation() {
    let bytes = gzipped(Array(text.utf8))
    for tenth in 1...9 {
      let error = #expect(throws: RecordingError.self) {
        try RecordingReader().read(
          bytes: Array(bytes[..<(bytes.count * tenth / 10)]), fileName: "a.txt.gz")
      }
      #expect(error?.code == .damaged)
    }
  }

  @Test("a bomb of zeros is refused from its first bytes")
  func bomb() {
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(
        bytes: gzipped([UInt8](repeating: 0, count: 40 << 20)), fileName: "a.gz")
    }
    #expect(error?.code == .tooLarge || error?.code == .notARecording)
  }

  @Test("the table of a signal with its description beside it is refused as such")
  func bids() {
    let table = (0..<500).map { "\(0.8 + Double($0 % 7) / 100)\n" }.joined()
    let sidecar = CompanionFiles { name in
      name == "sub-01_physio.json" ? Array("{\"SamplingFrequency\": 100}".utf8) : nil
    }
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(
        bytes: gzipped(Array(table.utf8)), fileName: "sub-01_physio.tsv.gz", companions: sidecar)
    }
    #expect(error?.message.contains("BIDS") == true)
  }
}
