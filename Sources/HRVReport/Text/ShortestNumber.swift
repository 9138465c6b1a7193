/// Numbers as text in the shortest form that reads back to the same bits.
package enum ShortestNumber {
  /// Returns the shortest text of a finite number, without a needless `.0`.
  ///
  /// Negative zero, which no quantity here has a use for, is `0`.
  ///
  /// - Parameter value: A finite number.
  /// - Returns: Such as `812`, `0.1` or `1e-07`.
  package static func text(_ value: Double) -> String {
    let text = (value == 0 ? 0 : value).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Returns a time in seconds to the nanosecond, the last digit a beat can be told by.
  ///
  /// A time is often a difference of two others, and their roundings would fill the text with digits
  /// that mean nothing: `0.08692000000000011`.
  ///
  /// - Parameter value: A finite number of seconds.
  /// - Returns: Such as `0.08692`.
  package static func seconds(_ value: Double) -> String {
    text(roundedToNanoseconds(value))
  }

  /// Rounds a time to the nanosecond; beyond 2⁵³ ns (104 days) doubles are coarser than that.
  static func roundedToNanoseconds(_ value: Double) -> Double {
    value.magnitude < 0x1p53 / 1e9 ? (value * 1e9).rounded() / 1e9 : value
  }
}
