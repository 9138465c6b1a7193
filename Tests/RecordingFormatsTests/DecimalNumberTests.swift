import Foundation
import RecordingFormats
import SignalCore
import Testing

@Suite("Decimal numbers from bytes")
struct DecimalNumberTests {
  /// The number that fills a text, or `nil`.
  private func number(_ text: String, mark: UInt8 = 0x2E) -> Double? {
    let bytes = Array(text.utf8)
    var end = 0
    let value = DecimalNumber.scan(
      bytes.span, from: 0, limit: bytes.count, mark: mark, end: &end)
    return end == bytes.count ? value : nil
  }

  @Test("random decimals equal the standard library's reading to the last bit")
  func randomDecimals() {
    var random = RandomStream(seed: 20)
    for _ in 0..<50_000 {
      let digits = 1 + Int(random.next() % 20)
      var text = random.next() % 8 == 0 ? "-" : ""
      let point = Int(random.next() % UInt64(digits + 1))
      for position in 0..<digits {
        if position == point { text += "." }
        text += String(random.next() % 10)
      }
      if random.next() % 4 == 0 { text += "e\(Int(random.next() % 61) - 30)" }
      #expect(number(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test("shortest forms of random doubles read back to the same bits")
  func roundTrip() {
    var random = RandomStream(seed: 21)
    for _ in 0..<50_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(number("\(value)")?.bitPattern == value.bitPattern)
    }
  }

  @Test(
    "hard cases of rounding",
    arguments: [
      "9007199254740993", "9007199254740992.5", "2.2250738585072011e-308", "4.9e-324",
      "1.7976931348623157e308", "0.1", "1e22", "1e23", "123456789012345678901234567890",
      "0.000000000000000000000000000000000001", "1.", ".5", "+7", "007", "1e+5", "1E-5",
      "985.3333333333333", "8.5e-1", "9007199254740993.0", "9007199254740995.0",
      "9007199254740993.001", "9999999999999999.999", "0.1000000000000000055",
      "604.12399999999991", "1.000000000000000111", "1.0000000000000001110", "0e-25",
      "123456789012345678e-19",
    ])
  func hardCases(text: String) {
    let expected = Double(
      text.hasSuffix(".") ? text + "0" : text.hasPrefix(".") ? "0" + text : text)
    #expect(number(text)?.bitPattern == expected?.bitPattern)
  }

  @Test(
    "what is no finite decimal is refused",
    arguments: [
      "nan", "inf", "-inf", "infinity", "0x10", "1e", "1e+", ".", "-", "+", "e5", "1.2.3", "1,2",
      "--1", "1e400", "", " 1", "1 ", "１",
    ])
  func refused(text: String) {
    #expect(number(text) == nil)
  }

  @Test("the decimal mark is the one that was decided, and no other")
  func decimalComma() {
    #expect(number("0,812", mark: 0x2C) == 0.812)
    #expect(number("0.812", mark: 0x2C) == nil)
    #expect(number("1.234,5", mark: 0x2C) == nil)
  }

  @Test("a run of digits beyond any measurement is no number")
  func tooLong() {
    #expect(number(String(repeating: "1", count: DecimalNumber.longestByteCount)) == nil)
    #expect(number("0." + String(repeating: "0", count: 300) + "1") == 1e-301)
    #expect(number(String(repeating: "0", count: 1000)) == nil)
  }
}
