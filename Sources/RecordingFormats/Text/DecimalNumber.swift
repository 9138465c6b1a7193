/// Decimal numbers read from bytes, correctly rounded.
///
/// A number is an optional sign, digits with at most one decimal mark, and an optional exponent.
/// `nan`, `inf` and hexadecimal digits are no numbers. The value is the double nearest to the
/// decimal, as `strtod` gives it: where mantissa and power of ten are both exact doubles, one
/// multiplication or division rounds once (W. D. Clinger, *How to read floating point numbers
/// accurately*, PLDI 1990, doi:10.1145/93542.93557); longer decimals are divided in 128 bits
/// (``DecimalQuotient``), and any other number goes to the standard library.
package enum DecimalNumber {
  /// The longest number that is read, in bytes; longer runs of digits are no measurement.
  package static let longestByteCount = 400

  /// Reads the number that starts at an index.
  ///
  /// - Parameters:
  ///   - bytes: ASCII-compatible text.
  ///   - start: The index of its first byte.
  ///   - limit: The end of the readable bytes.
  ///   - mark: The byte of the decimal mark, `.` or `,`.
  ///   - end: Receives the index after the number, or `start` where there is none.
  /// - Returns: The value, or `nil` where no finite number starts at `start`.
  @inline(__always)
  package static func scan(
    _ bytes: Span<UInt8>, from start: Int, limit: Int, mark: UInt8, end: inout Int
  ) -> Double? {
    precondition(start >= 0 && limit <= bytes.count, "the number must lie in the text")
    var index = start
    var mantissa: UInt64 = 0
    // Every access below is at an index < limit.
    while index < limit {
      let digit = unsafe bytes[unchecked: index] &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      index += 1
    }
    var digits = index - start
    var decimals = 0
    if index < limit, unsafe bytes[unchecked: index] == mark {
      let firstDecimal = index + 1
      index = firstDecimal
      while index < limit {
        let digit = unsafe bytes[unchecked: index] &- 0x30
        guard digit < 10 else { break }
        mantissa = mantissa &* 10 &+ UInt64(digit)
        index += 1
      }
      decimals = index - firstDecimal
      digits += decimals
    }
    // Unsigned numbers of up to 15 digits end here; they are most of what the loop meets.
    if digits > 0, digits <= 15,
      unsafe index == limit || bytes[unchecked: index] | 0x20 != 0x65
    {
      end = index
      return decimals == 0 ? Double(mantissa) : Double(mantissa) / powersOfTen[decimals]
    }
    return scanGeneral(bytes, from: start, limit: limit, mark: mark, end: &end)
  }

  /// Signs, exponents and long numbers.
  private static func scanGeneral(
    _ bytes: Span<UInt8>, from start: Int, limit: Int, mark: UInt8, end: inout Int
  ) -> Double? {
    end = start
    var index = start
    var negative = false
    if index < limit, bytes[index] == 0x2D || bytes[index] == 0x2B {
      negative = bytes[index] == 0x2D
      index += 1
    }
    var mantissa: UInt64 = 0
    var exponent = 0
    var digits = 0
    let firstDigit = index
    while index < limit {
      let digit = unsafe bytes[unchecked: index] &- 0x30
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      index += 1
    }
    digits = index - firstDigit
    if index < limit, bytes[index] == mark {
      let firstDecimal = index + 1
      index = firstDecimal
      while index < limit {
        let digit = unsafe bytes[unchecked: index] &- 0x30
        guard digit < 10 else { break }
        mantissa = mantissa &* 10 &+ UInt64(digit)
        index += 1
      }
      digits += index - firstDecimal
      exponent = firstDecimal - index
    }
    guard digits > 0, index - start <= longestByteCount else { return nil }
    exponent += scanExponent(bytes, at: &index, limit: limit)
    end = index
    // 19 digits cannot overflow 64 bits; leading zeros only make the test stricter than needed.
    if digits <= 19, mantissa <= 1 << 53, exponent.magnitude <= 22 {
      let value =
        exponent < 0
        ? Double(mantissa) / powersOfTen[-exponent] : Double(mantissa) * powersOfTen[exponent]
      return negative ? -value : value
    }
    if digits <= 19, mantissa > 0, exponent < 0,
      let quotient = DecimalQuotient.value(mantissa, -exponent)
    {
      return negative ? -quotient : quotient
    }
    return correctlyRounded(bytes, start..<index, mark: mark)
  }

  /// Reads `e`, sign and digits if they are all there; the exponent saturates far from any double.
  private static func scanExponent(
    _ bytes: Span<UInt8>, at index: inout Int, limit: Int
  ) -> Int {
    guard index < limit, bytes[index] | 0x20 == 0x65 else { return 0 }
    var position = index + 1
    var negative = false
    if position < limit, bytes[position] == 0x2D || bytes[position] == 0x2B {
      negative = bytes[position] == 0x2D
      position += 1
    }
    let firstDigit = position
    var exponent = 0
    while position < limit, case let digit = bytes[position] &- 0x30, digit < 10 {
      exponent = min(exponent * 10 + Int(digit), 100_000)
      position += 1
    }
    guard position > firstDigit else { return 0 }
    index = position
    return negative ? -exponent : exponent
  }

  private static func correctlyRounded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, mark: UInt8
  ) -> Double? {
    var text = ""
    text.reserveCapacity(range.count)
    for index in range {
      let byte = bytes[index] == mark ? 0x2E : bytes[index]
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// 10⁰ … 10²², each an exact double.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
