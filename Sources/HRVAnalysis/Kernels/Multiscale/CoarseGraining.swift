import SignalCore

/// A series in coarser steps of beats: sums of neighbouring intervals, side by side.
///
/// M. Costa, A. L. Goldberger, C.-K. Peng, *Multiscale entropy analysis of complex physiologic time
/// series*, Phys. Rev. Lett. 89 (2002) 068102, doi:10.1103/PhysRevLett.89.068102, takes means.
/// Sums compared within a tolerance that is larger by the same factor match in the same places, and
/// unlike means they lie on the decimal grid of the intervals, where ties are exact.
package struct CoarseGraining: Sendable {
  private let values: [Double]
  private let stretches: [Range<Int>]
  private let grid: DecimalGrid?
  private let steps: [Int64]

  /// A coarse series.
  package struct Series: Sendable, Equatable {
    /// The sums in milliseconds.
    package var sums: [Double] = []
    /// Runs of contiguous sums.
    package var stretches: [Range<Int>] = []
  }

  /// Prepares a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals in rising order.
  /// - Complexity: O(n).
  package init(_ values: [Double], stretches: [Range<Int>]) {
    self.values = values
    self.stretches = stretches
    grid = DecimalGrid.coarsest(of: values.span)
    steps = grid.map { grid in values.map { grid.steps(nearest: $0) ?? 0 } } ?? []
  }

  /// Returns the series of sums of so many intervals.
  ///
  /// - Parameters:
  ///   - scale: How many intervals a sum has, at least 1.
  ///   - offset: How many intervals of each stretch come before its first sum.
  /// - Returns: The sums; what is left at the end of a stretch is dropped.
  /// - Complexity: O(n).
  package func series(scale: Int, offset: Int) -> Series {
    precondition(scale >= 1 && offset >= 0, "a sum has at least one interval")
    var result = Series()
    result.sums.reserveCapacity(values.count / scale)
    for stretch in stretches {
      let count = max(0, stretch.count - offset) / scale
      guard count > 0 else { continue }
      let first = stretch.lowerBound + offset
      let place = result.sums.count
      for number in 0..<count {
        let part = first + number * scale..<first + (number + 1) * scale
        result.sums.append(sum(part))
      }
      result.stretches.append(place..<place + count)
    }
    return result
  }

  private func sum(_ part: Range<Int>) -> Double {
    if let grid {
      var total: Int64 = 0
      for index in part { total += steps[index] }
      return grid.value(ofSteps: total)
    }
    var total = 0.0
    for index in part { total += values[index] }
    return total
  }
}
