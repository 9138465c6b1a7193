import RecordingFormats
import SignalCore
import Testing

@Suite("Text encodings")
struct EncodingTests {
  static let text =
    "Zeit (s);RR-Abstände (ms)\r\n0,000;812\r\n0,812;805\r\n1,617;798\r\n2,415;820\r\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return bigEndian ? bytes.reversed() : bytes
      }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value) }
  }

  static let variants: [(bytes: [UInt8], encoding: TextEncoding)] = [
    (Array(text.utf8), .utf8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
    (utf16(text, bigEndian: false), .utf16LittleEndian),
    (utf16(text, bigEndian: true), .utf16BigEndian),
    (windows1252(text), .windows1252),
  ]

  @Test("the same table in every encoding gives the same intervals", arguments: variants)
  func table(variant: (bytes: [UInt8], encoding: TextEncoding)) throws {
    let recording = try RecordingReader().read(bytes: variant.bytes, fileName: "table.csv")
    #expect(recording.series.intervalsMilliseconds == [812, 805, 798, 820])
    #expect(recording.encoding == variant.encoding)
  }

  @Test("UTF-16 without a mark is refused with the remedy")
  func withoutMark() throws {
    let bytes = Array(EncodingTests.utf16("812\n805\n", bigEndian: false).dropFirst(2))
    let error = #expect(throws: RecordingError.self) {
      try RecordingReader().read(bytes: bytes, fileName: "a.txt")
    }
    #expect(error?.message.contains("UTF-16") == true)
  }

  @Test("a truncated UTF-16 file ends in the numbers before the cut")
  func truncated() throws {
    var bytes = EncodingTests.utf16("812\n805\n798\n", bigEndian: false)
    bytes.removeLast()
    let recording = try RecordingReader().read(bytes: bytes, fileName: "a.txt")
    #expect(recording.beatCount == 3)
  }
}
