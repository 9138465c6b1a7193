/// The decimal grid a series lies on, such as whole milliseconds or 0.001 ms.
///
/// A file's `812.347` becomes the double nearest to it, and the difference of two such doubles is
/// rarely the double nearest to the difference of the two decimals. Whether a distance *equals* a
/// tolerance is therefore decided on the grid, in integers, wherever there is one.
package struct DecimalGrid: Sendable, Equatable {
  /// The finest grid looked for: a millionth of a millisecond.
  package static let mostPlaces = 6

  /// How many digits follow the decimal point.
  package let places: Int

  private var stepsPerUnit: Double { Self.powersOfTen[places] }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6]

  /// Finds the coarsest grid on which all values lie.
  ///
  /// A value lies on the grid of `k` places when it is the double nearest to a whole multiple of
  /// 10⁻ᵏ.
  ///
  /// - Parameter values: Finite values.
  /// - Returns: The grid, or `nil` where there is none of up to ``mostPlaces`` places, or where the
  ///   values are too large to count steps exactly.
  /// - Complexity: O(n).
  package static func coarsest(of values: Span<Double>) -> DecimalGrid? {
    var grid = DecimalGrid(places: 0)
    var index = 0
    while index < values.count {
      if grid.steps(nearest: values[index]) != nil {
        index += 1
      } else if grid.places < mostPlaces {
        grid = DecimalGrid(places: grid.places + 1)
        index = 0
      } else {
        return nil
      }
    }
    return grid
  }

  /// Returns the value in steps of the grid, or `nil` if it does not lie on it.
  @inline(__always)
  func steps(nearest value: Double) -> Int64? {
    let scaled = value * stepsPerUnit
    // Adding 1.5·2⁵² leaves no bits for a fraction: rounds to the nearest whole number.
    let whole = (scaled + 0x1.8p52) - 0x1.8p52
    guard whole.magnitude < 0x1p51, whole / stepsPerUnit == value else { return nil }
    return Int64(whole)
  }

  /// Returns a value in steps of the grid it is known to lie on.
  @inline(__always)
  func steps(of value: Double) -> Int64 {
    Int64((value * stepsPerUnit + 0x1.8p52) - 0x1.8p52)
  }

  /// Returns the double nearest to a number of steps, which lies on the grid again.
  @inline(__always)
  func value(ofSteps steps: Int64) -> Double {
    Double(steps) / stepsPerUnit
  }

  /// Returns the largest number of steps that is not longer than a distance.
  ///
  /// A distance on the grid is the decimal it stands for; any other is its exact binary value.
  ///
  /// - Parameter distance: Not negative; may be infinite.
  /// - Returns: The steps; the largest number there is for a distance beyond counting.
  package func wholeSteps(within distance: Double) -> UInt64 {
    if let steps = steps(nearest: distance) { return UInt64(steps) }
    let scaled = distance * stepsPerUnit
    guard scaled < 0x1p63 else { return UInt64.max }
    let floor = scaled.rounded(.down)
    // The product was rounded: its exact remainder tells a whole number reached only by rounding.
    let remainder = (-scaled).addingProduct(distance, stepsPerUnit)
    return UInt64(floor) - (floor == scaled && remainder < 0 && floor > 0 ? 1 : 0)
  }
}
