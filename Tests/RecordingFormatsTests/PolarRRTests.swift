import RecordingFormats
import SignalCore
import Testing

@Suite("Polar RR samples")
struct PolarRRTests {
  private let intervals = (0..<250).map { 800 + $0 % 7 * 10 }
  private var values: [Double] { intervals.map { Double($0) } }

  private func read(
    _ bytes: [UInt8], format: (any RecordingFormat)? = nil
  ) throws(RecordingError) -> Recording {
    try RecordingReader().read(bytes: bytes, fileName: "rrsamples", format: format)
  }

  private func samples(_ add: (inout ProtobufWriter) -> Void) -> [UInt8] {
    var writer = ProtobufWriter()
    writer.add(1, bytes: ProtobufWriter.duration(milliseconds: 1000))
    writer.add(2, packed: (0..<200).map { 60 + $0 % 30 })
    add(&writer)
    writer.add(31, number: 7)
    return writer.bytes
  }

  @Test("the first bytes of a real list, written by hand")
  func bytesByHand() throws {
    // Field 1, 6 bytes: 798, 780, 756; then one that is not packed: 746.
    let recording = try read([0x0A, 6, 0x9E, 6, 0x8C, 6, 0xF4, 5, 0x08, 0xEA, 5])
    #expect(recording.format == "polar-rr")
    #expect(recording.series.intervalsMilliseconds == [798, 780, 756, 746])
    #expect(recording.start == nil && recording.unit == .milliseconds)
  }

  @Test("the list stands alone or in the samples of an exercise", arguments: ["1", "28", "29.19"])
  func places(place: String) throws {
    let list = ProtobufWriter.polarList(intervals)
    var inner = ProtobufWriter()
    inner.add(1, number: 5)
    inner.add(19, bytes: list)
    let bytes =
      switch place {
      case "1": list
      case "28": samples { $0.add(28, bytes: list) }
      default: samples { $0.add(29, bytes: inner.bytes) }
      }
    let recording = try read(bytes)
    #expect(recording.format == "polar-rr")
    #expect(recording.series.intervalsMilliseconds == values)
    #expect(recording.roleReason.hasSuffix("field \(place)"))
    #expect(recording.series.breaks.isEmpty && recording.warnings.isEmpty)
  }

  @Test("two lists of one exercise are not joined")
  func twoLists() throws {
    let list = ProtobufWriter.polarList(intervals)
    let recording = try read(
      samples {
        $0.add(28, bytes: list)
        $0.add(28, bytes: ProtobufWriter.polarList([700, 710]))
      })
    #expect(recording.series.intervalsMilliseconds == values)
    #expect(recording.warnings.first?.hasPrefix("1 more list of") == true)
  }

  @Test("times without a sensor are gaps at their place")
  func offline() throws {
    // Ten intervals of a second, 30 s without a sensor, ten more, 5 s without, the rest.
    let bytes = ProtobufWriter.polarList(
      Array(repeating: 1000, count: 30),
      offline: [(50_200, 5000), (9_900, 30_000), (3_700_000, 10), (0, 100)])
    let recording = try read(bytes)
    #expect(recording.beatCount == 30)
    #expect(recording.series.breaks == [10, 20])
    #expect(recording.series.gaps.map { ($0.lengthSeconds * 1000).rounded() } == [30_000, 5000])
    #expect(
      recording.warnings == ["the sensor was offline at 2 places, 35 s in all; each is a break"])
  }

  @Test("zeros are missing beats")
  func zeros() throws {
    let recording = try read(ProtobufWriter.polarList([800, 0, 810, 820]))
    #expect(recording.series.intervalsMilliseconds == [800, 810, 820])
    #expect(recording.series.breaks == [1] && recording.evidence.missingCount == 1)
  }

  @Test("cut off, is no longer found by content, and read as far as it goes where it is told")
  func truncation() throws {
    let bytes = ProtobufWriter.polarList(intervals)
    for length in 6..<bytes.count - 1 {
      let cut = Array(bytes[..<length])
      // At the end of a chunk of a hundred a cut does not show.
      let found = try? read(cut)
      #expect((found?.beatCount ?? 0) % 100 == 0)
      let told = try read(cut, format: .polarRR)
      let part = told.series.intervalsMilliseconds
      #expect(part.elementsEqual(values.prefix(part.count)))
      #expect(found != nil || told.warnings.contains { $0.contains("cut off") })
    }
  }

  @Test(
    "other messages and texts are no RR samples",
    arguments: [
      ProtobufWriter.polarList([72, 73, 75, 74, 76, 80]), Array("\n8\u{8}800 810 820\n".utf8),
      Array("\n\n812\n805\n798\n".utf8), [0x0A, 0, 0, 0], [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [0x08] + [UInt8](repeating: 0xFF, count: 12),
    ])
  func others(bytes: [UInt8]) {
    let found = try? read(bytes)
    #expect(found?.format != "polar-rr")
  }

  @Test("samples of an exercise without intervals say so where the format is told")
  func withoutIntervals() {
    let error = #expect(throws: RecordingError.self) {
      try read(samples { $0.add(4, packed: [80, 81]) }, format: .polarRR)
    }
    #expect(error?.code == .noIntervals)
  }
}
