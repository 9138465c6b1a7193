/// Numbers as text in the shortest form that reads back to the same bits.
package enum ShortestNumber {
  /// Returns the shortest text of a finite number, without a needless `.0`.
  ///
  /// - Parameter value: A finite number.
  /// - Returns: Such as `812`, `0.1` or `1e-07`.
  package static func text(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
