/// Searches for the place where a condition ends to hold.
enum SortedSearch {
  /// How many indices from the start of a range on meet a condition that later ones do not.
  ///
  /// - Parameters:
  ///   - range: The indices.
  ///   - holds: The condition; once it fails it fails for all later indices.
  /// - Returns: The number of indices before the first that fails.
  /// - Complexity: O(log n) evaluations.
  @inline(__always)
  static func count(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if holds(middle) { lower = middle + 1 } else { upper = middle }
    }
    return lower - range.lowerBound
  }

  /// The same for an end that is expected near the start: steps double until they pass it.
  ///
  /// - Parameters:
  ///   - range: The indices.
  ///   - holds: The condition.
  /// - Returns: The number of indices before the first that fails.
  /// - Complexity: O(log k) evaluations for the result k.
  @inline(__always)
  static func nearbyCount(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var known = 0
    var step = 1
    while known + step <= range.count, holds(range.lowerBound + known + step - 1) {
      known += step
      step *= 2
    }
    let first = range.lowerBound + known
    return known + count(in: first..<min(first + step - 1, range.upperBound), where: holds)
  }
}
