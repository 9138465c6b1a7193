/// Numbers for people: as many digits as a reader can use.
package enum ReadableNumber {
  /// Returns a number with about four significant digits.
  ///
  /// - Parameter value: A finite number.
  /// - Returns: Such as `917.4`, `0.1234` or `1.234e+09`.
  package static func text(_ value: Double) -> String {
    let size = value.magnitude
    if size >= 1e7 || (size > 0 && size < 1e-4) { return scientific(value) }
    let decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4
    return fixed(value, decimals: decimals)
  }

  /// Returns a number with a fixed count of decimals, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - value: A finite number below 10¹² in size.
  ///   - decimals: From 0 to 6.
  /// - Returns: The text.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...6).contains(decimals) && value.magnitude < 1e12, "out of the readable range")
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int64((value.magnitude * scale).rounded())
    var digits = String(scaled)
    if decimals > 0 {
      if digits.count <= decimals {
        digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return value < 0 && scaled != 0 ? "-" + digits : digits
  }

  private static func scientific(_ value: Double) -> String {
    var exponent = 0
    var mantissa = value.magnitude
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
    return (value < 0 ? "-" : "") + fixed(mantissa, decimals: 3) + "e" + String(exponent)
  }
}
