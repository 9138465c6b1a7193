import RecordingFormats
import SignalCore
import TestSupport
import Testing

@Suite("Every format")
struct FormatConformanceTests {
  private let reader = RecordingReader()

  @Test("finds its own file, reads it whole and says why", arguments: FormatExample.all)
  func example(_ example: FormatExample) throws {
    let recording = try reader.read(bytes: example.bytes, fileName: example.fileName)
    #expect(recording.format == example.format.rawValue)
    #expect(recording.series.intervalsMilliseconds == example.intervals)
    #expect(recording.series.breaks.isEmpty)
    #expect(recording.formatConfidence > 0 && !recording.formatReason.isEmpty)
    #expect(!recording.unitReason.isEmpty && !recording.roleReason.isEmpty)
    #expect(recording.sha256.count == 64)
    let told = try reader.read(
      bytes: example.bytes, fileName: "x", format: example.format.format)
    #expect(told.series.intervalsMilliseconds == example.intervals)
    #expect(told.formatConfidence == 1)
  }

  @Test("has the name of its case, a summary and suffixes", arguments: BuiltInFormat.allCases)
  func names(_ format: BuiltInFormat) {
    #expect(format.format.name == format.rawValue)
    #expect(!format.format.summary.isEmpty && !format.format.summary.contains("\n"))
    #expect(format.format.fileExtensions.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") })
  }

  @Test(
    "cut at every tenth, gives a part of the intervals or an error", arguments: FormatExample.all)
  func truncation(_ example: FormatExample) {
    for tenth in 1...9 {
      let cut = Array(example.bytes[..<(example.bytes.count * tenth / 10)])
      guard let recording = try? reader.read(bytes: cut, fileName: example.fileName) else {
        continue
      }
      #expect(recording.beatCount <= example.intervals.count)
      // The last number may have lost digits; all before it are intact.
      let whole = recording.series.intervalsMilliseconds.dropLast()
      #expect(whole.elementsEqual(example.intervals.prefix(whole.count)), "at \(tenth)/10")
    }
  }

  @Test("with flipped bits, never crashes nor invents many beats", arguments: FormatExample.all)
  func bitFlips(_ example: FormatExample) {
    var random = RandomStream(seed: 5)
    for _ in 0..<60 {
      var bytes = example.bytes
      for _ in 0...(random.next() % 3) {
        bytes[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
      }
      guard let recording = try? reader.read(bytes: bytes, fileName: example.fileName) else {
        continue
      }
      #expect(recording.beatCount <= example.intervals.count + 3 * example.intervalsPerFlip)
      #expect(recording.series.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite })
    }
  }

  @Test("refuses bytes of another kind in one sentence", arguments: BuiltInFormat.allCases)
  func wrongContent(_ format: BuiltInFormat) {
    let contents: [[UInt8]] = [
      [], [0], [0x0A], [0x50, 0x4B, 3, 4, 0, 0], Array("word".utf8), [0xFF, 0xFE],
      [0xEF, 0xBB, 0xBF],
      Array(repeating: 0, count: 1000), Array("{\"rr\": \"none\"}".utf8),
      Array("time_s,rr_ms\n".utf8), (0...255).map { UInt8($0) }, Array("\"".utf8), Array(",".utf8),
      Array(repeating: 0x2C, count: 500), Array(repeating: 0x22, count: 501), Array("#".utf8),
    ]
    for content in contents {
      for told in [nil, format.format] {
        let error = #expect(throws: RecordingError.self) {
          try reader.read(bytes: content, fileName: "x.txt", format: told)
        }
        #expect(error?.message.isEmpty == false)
        #expect(error?.message.contains("\n") == false)
        #expect(error?.fileName == "x.txt")
      }
    }
  }

  @Test("random bytes never crash", arguments: BuiltInFormat.allCases)
  func randomBytes(_ format: BuiltInFormat) {
    var random = RandomStream(seed: 99)
    let alphabet = Array("0123456789.,;\t\n\r \"#-eETZ:+/%nanrms_".utf8)
    for _ in 0..<400 {
      let length = Int(random.next() % 60)
      let bytes = (0..<length).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      let recording = try? reader.read(bytes: bytes, fileName: "x.csv", format: format.format)
      #expect((recording?.beatCount ?? 0) <= length)
    }
  }

  @Test("what is written is read back as the same intervals", arguments: BuiltInFormat.allCases)
  func writing(_ format: BuiltInFormat) throws {
    guard let writable = format.format as? any WritableRecordingFormat else { return }
    let series = try SyntheticRR.series(beats: 500, seed: 8)
    let encoded = writable.write(series, phases: [])
    let recording = try reader.read(bytes: encoded.bytes, fileName: "written.txt")
    #expect(recording.format == writable.name)
    // A format of whole milliseconds says so; all others hold the series exactly.
    let isRounded = encoded.losses == ["intervals were rounded to 1 ms"]
    #expect(isRounded || encoded.losses.isEmpty)
    #expect(
      recording.series.intervalsMilliseconds
        == series.intervalsMilliseconds.map { isRounded ? $0.rounded() : $0 })
    #expect(recording.series.labels == series.labels)
    #expect(recording.series.breaks == series.breaks)
    guard !isRounded else { return }
    #expect(recording.series.start == series.start)
    // Formats that count ticks have the times exactly, while the series summed rounded intervals:
    // 500 sums below 2¹⁹ ms, each off by half a unit in the last place at most, 2⁻³⁵ ms.
    let roundingSeconds = 500 * 0x1p-35 / 1000
    for (read, written) in zip(recording.series.beatTimesSeconds, series.beatTimesSeconds) {
      #expect((read - written).magnitude <= roundingSeconds)
    }
  }

  @Test("says what bare intervals cannot hold")
  func losses() throws {
    let series = try RRSeries(
      intervalsMilliseconds: [800, 1.0 / 3, 805], beatTimesSeconds: [0.8, 2, 3],
      labels: [.normal, .ventricularEctopic, .normal], breaks: [1],
      start: RecordingStart(iso8601: "2017-06-29T13:11:53"))
    let phases = [RecordingPhase(name: "rest", range: TimeRange(startSeconds: 0, endSeconds: 9))]
    #expect(PlainTextFormat().write(series, phases: phases).losses.count == 4)
    #expect(KubiosTextFormat().write(series, phases: phases).losses.count == 5)
  }

  @Test("seconds are the digits of the milliseconds with the mark moved")
  func seconds() throws {
    let series = try RRSeries(intervalsMilliseconds: [812, 805.5, 1000, 58, 1234.567, 0.5])
    let encoded = PlainTextFormat(outputUnit: .seconds).write(series, phases: [])
    #expect(
      String(decoding: encoded.bytes, as: UTF8.self)
        == "0.812\n0.8055\n1\n0.058\n1.234567\n0.0005\n")
  }
}
