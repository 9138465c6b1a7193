/// The double nearest to a long decimal number, by one division of 128 by 64 bits.
///
/// Sums of intervals have 16 or 17 digits when written in full, more than a double holds exactly.
/// Both the digits and the power of ten fit 64 bits; scaled so that the quotient fills 64 bits, its
/// upper 53 are the significand, and the other 11 with the remainder say how to round.
enum DecimalQuotient {
  /// Returns m/10ᵏ, rounded to the nearest double, ties to even, as `strtod` does.
  ///
  /// - Parameters:
  ///   - mantissa: m, not zero.
  ///   - decimals: k, at least 1.
  /// - Returns: The quotient; `nil` where 10ᵏ does not fit 64 bits.
  static func value(_ mantissa: UInt64, _ decimals: Int) -> Double? {
    precondition(mantissa > 0 && decimals > 0, "a quotient of positive numbers")
    guard decimals < powersOfTen.count else { return nil }
    let power = powersOfTen[decimals]
    // Both with the highest bit set, their quotient lies between a half and two.
    let dividend = mantissa << UInt64(mantissa.leadingZeroBitCount)
    let divisor = power << UInt64(power.leadingZeroBitCount)
    let isHalved = dividend >= divisor
    let (quotient, remainder) = divisor.dividingFullWidth(
      isHalved ? (dividend >> 1, dividend << 63) : (dividend, 0))
    let rest = quotient & 0x7FF
    var significand = quotient >> 11
    if rest > 0x400 || rest == 0x400 && (remainder != 0 || significand & 1 == 1) {
      significand += 1
    }
    let exponent =
      11 - (isHalved ? 63 : 64) + power.leadingZeroBitCount - mantissa.leadingZeroBitCount
    return Double(sign: .plus, exponent: exponent, significand: Double(significand))
  }

  /// 10⁰ … 10¹⁹.
  private static let powersOfTen: [UInt64] = (0...19).map { exponent in
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
