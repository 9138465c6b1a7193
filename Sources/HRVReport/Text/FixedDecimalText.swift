/// Text with many numbers of fixed decimals, written without a string for each.
package struct FixedDecimalText {
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Starts an empty text.
  ///
  /// - Parameter capacity: How many bytes to make room for.
  package init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends text as it is.
  ///
  /// - Parameter text: The text.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends bytes of text as they are.
  ///
  /// - Parameter text: UTF-8.
  package mutating func append(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
  }

  /// Appends a number, rounded half away from zero, and a separator.
  ///
  /// - Parameters:
  ///   - value: A finite number below 10¹² in size.
  ///   - decimals: From 0 to 6.
  ///   - separator: One ASCII character to follow the number, or none.
  package mutating func append(
    _ value: Double, decimals: Int, then separator: Unicode.Scalar? = nil
  ) {
    precondition((0...6).contains(decimals) && value.magnitude < 1e12, "out of the fixed range")
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = DecimalRounding.integer(value.magnitude, times: Double(scale))
    if value < 0, scaled != 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(scaled / scale, atLeast: 1)
    if decimals > 0 {
      bytes.append(UInt8(ascii: "."))
      appendDigits(scaled % scale, atLeast: decimals)
    }
    if let separator { bytes.append(UInt8(ascii: separator)) }
  }

  private mutating func appendDigits(_ value: Int64, atLeast count: Int) {
    let start = bytes.count
    var rest = value
    while rest > 0 || bytes.count - start < count {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
