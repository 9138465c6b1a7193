/// Order statistics of a window that slides over a series.
package enum SortedWindow {
  /// Calls a closure with the sorted values around each index.
  ///
  /// The window is centred and shrinks at the two ends of the series. It is kept sorted from one
  /// index to the next: two binary searches and one shift within the window for each step.
  ///
  /// - Parameters:
  ///   - values: Any finite values.
  ///   - halfWidth: How many neighbours on each side belong to the window.
  ///   - body: Receives the index and the sorted window.
  /// - Complexity: O(n·w) moves of contiguous values, O(n·log w) comparisons.
  @inline(__always)
  package static func slide(
    over values: [Double], halfWidth: Int, _ body: (Int, UnsafeBufferPointer<Double>) -> Void
  ) {
    precondition(halfWidth >= 0, "a window has no negative width")
    let count = values.count
    guard count > 0 else { return }
    let capacity = 2 * halfWidth + 1
    unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: capacity) { window in
      unsafe window.initialize(repeating: 0)
      var size = 0
      for index in 0..<min(halfWidth, count) {
        unsafe insert(values[index], into: window, size: &size)
      }
      for index in 0..<count {
        let entering = index + halfWidth
        let leaving = index - halfWidth - 1
        if entering < count, leaving >= 0 {
          unsafe replace(values[leaving], by: values[entering], in: window, size: size)
        } else if entering < count {
          unsafe insert(values[entering], into: window, size: &size)
        } else if leaving >= 0 {
          unsafe remove(values[leaving], from: window, size: &size)
        }
        unsafe body(index, UnsafeBufferPointer(rebasing: window[0..<size]))
      }
    }
  }

  /// The type-7 quantile of a sorted window (see ``DescriptiveStatistics``).
  @inline(__always)
  static func quantile(_ fraction: Double, of sorted: UnsafeBufferPointer<Double>) -> Double {
    let rank = fraction * Double(sorted.count - 1)
    let lower = Int(rank)
    let upper = min(lower + 1, sorted.count - 1)
    return unsafe sorted[lower] + (rank - Double(lower)) * (sorted[upper] - sorted[lower])
  }

  /// Returns the median of the values around each index.
  ///
  /// - Parameters:
  ///   - values: Any finite values.
  ///   - halfWidth: How many neighbours on each side belong to the window.
  /// - Returns: One median for each value.
  static func medians(of values: [Double], halfWidth: Int) -> [Double] {
    var medians = [Double](repeating: 0, count: values.count)
    unsafe slide(over: values, halfWidth: halfWidth) { index, sorted in
      medians[index] = unsafe quantile(0.5, of: sorted)
    }
    return medians
  }

  /// The first place in the sorted values that does not lie below a value, without branches.
  @inline(__always)
  private static func place(
    of value: Double, in window: UnsafeMutableBufferPointer<Double>, size: Int
  ) -> Int {
    // Wrapping arithmetic on indices within the window keeps the loop free of branches.
    var base = 0
    var length = size
    while length > 1 {
      let half = length >> 1
      base = unsafe window[base &+ half &- 1] < value ? base &+ half : base
      length = length &- half
    }
    return unsafe length == 1 && window[base] < value ? base &+ 1 : base
  }

  @inline(__always)
  private static func insert(
    _ value: Double, into window: UnsafeMutableBufferPointer<Double>, size: inout Int
  ) {
    let target = unsafe place(of: value, in: window, size: size)
    unsafe move(window, target..<size, by: 1)
    unsafe window[target] = value
    size += 1
  }

  @inline(__always)
  private static func remove(
    _ value: Double, from window: UnsafeMutableBufferPointer<Double>, size: inout Int
  ) {
    let found = unsafe place(of: value, in: window, size: size)
    unsafe move(window, (found + 1)..<size, by: -1)
    size -= 1
  }

  @inline(__always)
  private static func replace(
    _ old: Double, by new: Double, in window: UnsafeMutableBufferPointer<Double>, size: Int
  ) {
    let from = unsafe place(of: old, in: window, size: size)
    let target = unsafe place(of: new, in: window, size: size)
    if target > from {
      unsafe move(window, (from + 1)..<target, by: -1)
      unsafe window[target - 1] = new
    } else {
      unsafe move(window, target..<from, by: 1)
      unsafe window[target] = new
    }
  }

  /// Moves values within the window; the caller's range, moved, lies in the window.
  @inline(__always)
  private static func move(
    _ window: UnsafeMutableBufferPointer<Double>, _ range: Range<Int>, by offset: Int
  ) {
    guard let base = window.baseAddress else { return }
    unsafe (base + range.lowerBound + offset).update(
      from: base + range.lowerBound, count: range.count)
  }
}
