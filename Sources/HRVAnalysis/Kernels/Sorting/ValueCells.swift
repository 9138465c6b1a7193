/// Numbers divided into cells of equal width from the smallest to the largest.
///
/// A larger number never lies in an earlier cell: subtraction, product and rounding keep the order.
struct ValueCells {
  private let lowest: Double
  private let cellsPerUnit: Double
  private let lastCell: UInt64

  /// Divides the range of some values; `nil` where they are all equal, or spread too far or too
  /// little for a width in doubles.
  ///
  /// - Parameters:
  ///   - values: At least one value, none NaN.
  ///   - bits: The cells are 2 to this power, at most 31.
  init?(_ values: UnsafeBufferPointer<Double>, bits: Int) {
    guard let (lowest, highest) = unsafe Self.range(of: values) else { return nil }
    self.lowest = lowest
    lastCell = 1 << UInt64(bits) - 1
    cellsPerUnit = Double(lastCell) / (highest - lowest)
    guard highest > lowest, cellsPerUnit > 0, cellsPerUnit.isFinite else { return nil }
  }

  /// The cell of one of the values, from 0 to 2^bits − 1.
  @inline(__always)
  func cell(of value: Double) -> Int {
    // Adding 2⁵² rounds to a whole number and leaves it in the last bits.
    let place = (value - lowest) * cellsPerUnit + 0x1p52
    return Int(truncatingIfNeeded: place.bitPattern & lastCell)
  }

  /// The smallest and the largest value; `nil` without values.
  private static func range(of values: UnsafeBufferPointer<Double>) -> (Double, Double)? {
    guard let first = unsafe values.first else { return nil }
    // Four at a time: a minimum waits for the one before.
    var lowest = SIMD4(repeating: first)
    var highest = lowest
    var index = 0
    while index + 4 <= values.count {
      let four = unsafe SIMD4(
        values[index], values[index &+ 1], values[index &+ 2], values[index &+ 3])
      lowest.replace(with: four, where: four .< lowest)
      highest.replace(with: four, where: four .> highest)
      index += 4
    }
    while index < values.count {
      let value = unsafe SIMD4(repeating: values[index])
      lowest.replace(with: value, where: value .< lowest)
      highest.replace(with: value, where: value .> highest)
      index += 1
    }
    return (
      Swift.min(lowest[0], lowest[1], lowest[2], lowest[3]),
      Swift.max(highest[0], highest[1], highest[2], highest[3])
    )
  }
}
