/// The median of numbers, found without sorting them all.
package enum MiddleValue {
  /// Returns the median: the middle value, or the mean of the two middle ones.
  ///
  /// C. A. R. Hoare's selection, with the median of three for a pivot. Bad luck with pivots ends in a
  /// sort.
  ///
  /// - Parameter values: Numbers but NaN; their order changes.
  /// - Returns: The median as the rule of type 7 gives it, `nil` without values.
  /// - Complexity: O(n) as a rule, O(n log n) at worst.
  package static func median(of values: inout [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = (values.count - 1) / 2
    select(place, in: &values)
    let lower = values[place]
    guard values.count.isMultiple(of: 2) else { return lower }
    // What lies behind the place is not smaller.
    var upper = values[place + 1]
    for value in values[(place + 1)...] where value < upper { upper = value }
    return lower + 0.5 * (upper - lower)
  }

  /// Brings the value of a rank to its place, with none larger before and none smaller behind it.
  private static func select(_ rank: Int, in values: inout [Double]) {
    var lower = 0
    var upper = values.count - 1
    var roundsLeft = 4 * (Int.bitWidth - values.count.leadingZeroBitCount)
    while upper - lower > 16, roundsLeft > 0 {
      roundsLeft -= 1
      let pivot = middle(
        values[lower], values[lower + (upper - lower) / 2], values[upper])
      var left = lower
      var right = upper
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if rank <= right {
        upper = right
      } else if rank >= left {
        lower = left
      } else {
        return
      }
    }
    values[lower...upper].sort()
  }

  private static func middle(_ first: Double, _ second: Double, _ third: Double) -> Double {
    max(min(first, second), min(max(first, second), third))
  }
}
