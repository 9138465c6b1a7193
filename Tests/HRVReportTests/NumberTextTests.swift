import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("Numbers and durations as text")
struct NumberTextTests {
  /// Numbers of all sizes that tables and files hold, seeded.
  static let numbers: [Double] = {
    var random = RandomStream(seed: 11, stream: 1)
    return (0..<4000).map { index in
      let size = Double(index % 16) - 5
      return random.normal()
        * (0..<Int(abs(size))).reduce(1) { power, _ in
          size < 0 ? power / 10 : power * 10
        }
    }
  }()

  @Test("the shortest text reads back to the same bits")
  func shortest() {
    for number in Self.numbers { #expect(Double(ShortestNumber.text(number)) == number) }
    #expect(ShortestNumber.text(812) == "812")
    #expect(ShortestNumber.text(0.1) == "0.1")
    #expect(ShortestNumber.text(-0.0) == "0")
    #expect(ShortestNumber.text(1e-7) == "1e-07")
    #expect(ShortestNumber.text(.greatestFiniteMagnitude) == "1.7976931348623157e+308")
    #expect(ShortestNumber.text(.leastNonzeroMagnitude) == "5e-324")
  }

  @Test("times end at the nanosecond")
  func seconds() {
    #expect(ShortestNumber.seconds(0.984932 - 0.898012) == "0.08692")
    #expect(ShortestNumber.seconds(30.08692 + 60) == "90.08692")
    #expect(ShortestNumber.seconds(0.1 + 0.2) == "0.3")
    #expect(ShortestNumber.seconds(-1e-12) == "0")
    #expect(ShortestNumber.seconds(1.7e9 + 0.25) == "1700000000.25")
  }

  @Test("fixed decimals are those of printf", arguments: 0...6)
  func fixedDecimals(decimals: Int) {
    for number in Self.numbers where number.magnitude < 1e9 {
      let expected = String(format: "%.\(decimals)f", number)
      // printf writes what rounds to zero from below as -0.
      let isZero = expected.allSatisfy { "-0.".contains($0) }
      let wanted = isZero && number < 0 ? String(expected.dropFirst()) : expected
      #expect(ReadableNumber.fixed(number, decimals: decimals) == wanted)
      var text = FixedDecimalText(capacity: 32)
      text.append(number, decimals: decimals, then: ",")
      #expect(String(decoding: text.bytes, as: UTF8.self) == wanted + ",")
    }
  }

  @Test("halves are rounded away from zero")
  func halves() {
    #expect(ReadableNumber.fixed(0.125, decimals: 2) == "0.13")
    #expect(ReadableNumber.fixed(-2.5, decimals: 0) == "-3")
    #expect(ReadableNumber.fixed(-0.4, decimals: 0) == "0")
  }

  @Test("readable numbers have four significant digits and no second zero before the point")
  func readable() {
    let examples: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (917.44, "917.4"), (0.12344, "0.1234"), (0.06381, "0.06381"),
      (0.0033333, "0.003333"), (0.00012, "0.000120"), (0.00002, "2.000e-5"), (9.99961, "10.00"),
      (99.9961, "100.0"), (999.961, "1000"), (9_999_999, "9999999"), (12_345_678, "1.235e7"),
      (9.99996e8, "1.000e9"), (-45.678, "-45.68"), (1.234e300, "1.234e300"),
    ]
    for (number, text) in examples { #expect(ReadableNumber.text(number) == text) }
    for number in Self.numbers where number != 0 {
      let read = Double(ReadableNumber.text(number)) ?? .nan
      // Half a unit of the fourth digit; below 0.001 six decimals leave fewer digits.
      #expect(
        abs(read - number)
          <= max(5.1e-4 * number.magnitude, 0.51e-6 * (number.magnitude < 1e-3 ? 1 : 0)))
    }
  }

  @Test("counts that are whole have no decimals")
  func counts() {
    #expect(ReadableNumber.text(82, unit: "count") == "82")
    #expect(ReadableNumber.text(82.5, unit: "count") == "82.50")
    #expect(ReadableNumber.text(82, unit: "ms") == "82.00")
    #expect(ReadableNumber.text(-3, unit: "count") == "-3")
  }

  @Test("durations are written as one would say them")
  func durations() {
    let examples: [(Double, String)] = [
      (0, "0s"), (0.04, "0s"), (-0.04, "0s"), (42.5, "42.5s"), (59.96, "1m"), (90, "1m30s"),
      (119.94, "119.9s"), (119.96, "2m"), (312.4, "5m12s"), (3599.6, "1h"), (86_340, "23h59m"),
      (-5, "-5s"), (-300, "-5m"), (1.5e9, "1.500e9s"),
    ]
    for (seconds, text) in examples { #expect(ReadableDuration.text(seconds) == text) }
  }
}
