/// Numbers for people: as many digits as a reader can use.
package enum ReadableNumber {
  /// Returns a number with four significant digits, fewer below 0.001 and more from 10,000 on.
  ///
  /// - Parameter value: A finite number.
  /// - Returns: Such as `917.4`, `0.1234` or `1.234e9`.
  package static func text(_ value: Double) -> String {
    let size = value.magnitude
    if size == 0 { return "0" }
    if size >= 1e7 || size < 1e-4 { return scientific(value) }
    // Each limit is where the rounded text gains a digit before the point.
    let limits = [999.95, 99.995, 9.9995, 0.99995, 0.099995, 0.0099995]
    return fixed(value, decimals: limits.firstIndex { size >= $0 } ?? limits.count)
  }

  /// Returns a value of a metric: counts that are whole without decimals, else as ``text(_:)``.
  ///
  /// - Parameters:
  ///   - value: A finite number.
  ///   - unit: The unit of the metric.
  /// - Returns: Such as `82` for 82 differences, `82.50` for a mean of counts.
  package static func text(_ value: Double, unit: String) -> String {
    unit == "count" && value == value.rounded() && value.magnitude < 1e7
      ? fixed(value, decimals: 0) : text(value)
  }

  /// Returns a number with a fixed count of decimals, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - value: A finite number; from 10¹² on it is written with a power of ten.
  ///   - decimals: From 0 to 6.
  /// - Returns: The text.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...6).contains(decimals), "from 0 to 6 decimals")
    guard value.magnitude < 1e12 else { return scientific(value) }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = DecimalRounding.integer(value.magnitude, times: scale)
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
    // 9.9996 would be written with two digits before the point.
    if mantissa >= 9.9995 {
      mantissa = 1
      exponent += 1
    }
    return (value < 0 ? "-" : "") + fixed(mantissa, decimals: 3) + "e" + String(exponent)
  }
}
