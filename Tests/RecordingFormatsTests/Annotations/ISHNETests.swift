import RecordingFormats
import SignalCore
import Testing

@Suite("ISHNE Holter files")
struct ISHNETests {
  private func letters(_ text: String, step: Int = 160) -> [(letter: UInt8, step: Int)] {
    text.utf8.map { ($0, step) }
  }

  @Test("letters, time zero and start")
  func reading() throws {
    let recording = try readBytes(
      ISHNEFile(rate: 200, first: 400).bytes(letters("NNSVXBPU")), named: "h.ann")
    #expect(recording.series.intervalsMilliseconds == [800, 800, 800, 1600, 800, 800])
    #expect(
      recording.series.labels
        == [
          .normal, .supraventricularEctopic, .ventricularEctopic, .normal, .other, .other,
        ])
    #expect(recording.series.beatTimesSeconds[0] == 3.6)
    #expect(recording.start?.iso8601 == "2019-12-24T21:05:09")
    #expect(recording.formatConfidence == 0.99 && recording.encoding == nil)
  }

  @Test("a timeout moves the time and no interval reaches across")
  func timeout() throws {
    let marks = letters("NN") + [(UInt8(ascii: "!"), 65_535)] + letters("NN")
    let recording = try readBytes(ISHNEFile(rate: 200).bytes(marks), named: "h.ann")
    #expect(recording.series.intervalsMilliseconds == [800, 800])
    #expect(recording.series.breaks == [1])
    #expect(recording.series.beatTimesSeconds[1] == Double(4 * 160 + 65_535) / 200)
    #expect(recording.warnings.contains { $0.contains("hole") })
  }

  @Test("a wrong checksum is told, a right one and none are not")
  func checksum() throws {
    // Bit by bit, as the polynomial is defined; `binascii.crc_hqx(b"123456789", 0xFFFF)` of
    // Python 3.11 gives 0x29B1 for this polynomial and beginning, and so does this loop.
    let bytes = ISHNEFile(rate: 200).bytes(letters("NNN"))
    var sum: UInt16 = 0xFFFF
    for byte in bytes[10..<522] {
      for bit in (0..<8).reversed() {
        let top = sum >> 15 ^ UInt16(byte >> UInt8(bit) & 1)
        sum = sum << 1 ^ (top == 1 ? 0x1021 : 0)
      }
    }
    for (checksum, isTold) in [(sum, false), (0, false), (sum ^ 1, true)] {
      let file = ISHNEFile(
        rate: 200, checksum: (UInt8(checksum & 0xFF), UInt8(checksum >> 8)))
      let recording = try readBytes(file.bytes(letters("NNN")), named: "h.ann")
      #expect(recording.warnings.contains { $0.contains("checksum") } == isTold)
    }
  }

  @Test("signals and damaged headers are refused; nobody's name is told")
  func refusals() throws {
    let file = ISHNEFile(rate: 0, names: "Planted Name")
    let signal = try #require(
      bytesError(file.bytes(letters("NN"), magic: "ISHNE1.0"), named: "h.ecg"))
    #expect(signal.code == .notARecording && signal.message.contains(".ann"))
    let rateless = try #require(bytesError(file.bytes(letters("NN")), named: "h.ann"))
    #expect(rateless.code == .unitUnclear && rateless.message.contains("byte 272"))
    let short = try #require(bytesError(Array(file.bytes([]).prefix(300)), named: "h.ann"))
    #expect(short.message.contains("522"))
    let recording = try readBytes(
      file.bytes(letters("NNQ")), named: "h.ann", options: ReadingOptions(tickRateHertz: 200))
    for text in [signal.message, rateless.message, short.message, words(of: recording)] {
      #expect(!text.contains("Planted") && !text.contains("1961"))
    }
  }
}
