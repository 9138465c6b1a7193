/// When two values of a series count as equal within a tolerance r.
///
/// `|x − y| ≤ r`, decided in one of two ways. If every value of the series is the double nearest to
/// a whole multiple of 10⁻ᵏ ms, k ≤ 6 (``DecimalGrid``), the distance is that of the two decimals
/// and compared in integers: ties are exact. Else the doubles are subtracted and compared as they
/// are. Both ways are symmetric, and the values that match one value are neighbours in rising
/// order, because rounding never reverses an order; the fast counts need no more.
enum MatchRule: Sendable, Equatable {
  /// Distances of at most so many steps of the grid.
  case decimal(DecimalGrid, steps: UInt64)
  /// Differences of doubles of at most so many milliseconds.
  case binary(Double)

  /// Chooses the rule for a series.
  ///
  /// - Parameters:
  ///   - tolerance: r in the unit of the values; not negative.
  ///   - values: Finite values.
  /// - Complexity: O(n).
  init(tolerance: Double, values: Span<Double>) {
    precondition(tolerance >= 0, "a tolerance is a number that is not negative")
    if let grid = DecimalGrid.coarsest(of: values) {
      self = .decimal(grid, steps: grid.wholeSteps(within: tolerance))
    } else {
      self = .binary(tolerance)
    }
  }
}
