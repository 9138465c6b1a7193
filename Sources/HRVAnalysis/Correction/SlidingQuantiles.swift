/// Quantiles of a window that slides over a series.
///
/// The window is centred and shrinks at the two ends of the series. Blocks of the series are sorted
/// once; within a block a window is a set of ranks, in which one value enters and one leaves at each
/// step, and a quantile moves to a neighbour at most.
package enum SlidingQuantiles {
  /// Lower quartile, median and upper quartile of a window.
  package struct Quartiles: Sendable, Equatable {
    /// The lower quartile.
    package let lower: Double
    /// The median.
    package let middle: Double
    /// The upper quartile.
    package let upper: Double
  }

  /// Returns the median of the values around each index.
  ///
  /// - Parameters:
  ///   - values: Any finite values.
  ///   - halfWidth: How many neighbours on each side belong to the window, at most 250.
  /// - Returns: One median (type 7) for each value.
  /// - Complexity: O(n) for values that do not crowd.
  package static func medians(of values: [Double], halfWidth: Int) -> [Double] {
    var medians = [Double](repeating: 0, count: values.count)
    slide(over: values, halfWidth: halfWidth, MedianCursor()) { index, median in
      medians[index] = median
    }
    return medians
  }

  /// Calls a closure with the difference of the quartiles of the values around each index.
  ///
  /// - Parameters:
  ///   - values: Any finite values.
  ///   - halfWidth: How many neighbours on each side belong to the window, at most 250.
  ///   - body: Receives the index and the upper minus the lower quartile (type 7).
  /// - Complexity: O(n) for values that do not crowd.
  @inline(__always)
  package static func interquartileRanges(
    of values: [Double], halfWidth: Int, _ body: (Int, Double) -> Void
  ) {
    slide(over: values, halfWidth: halfWidth, RangeCursors(), body)
  }

  /// Calls a closure with the quartiles of the values around each index.
  ///
  /// - Parameters:
  ///   - values: Any finite values.
  ///   - halfWidth: How many neighbours on each side belong to the window, at most 250.
  ///   - body: Receives the index and the quartiles (type 7).
  /// - Complexity: O(n) for values that do not crowd.
  @inline(__always)
  package static func quartiles(
    of values: [Double], halfWidth: Int, _ body: (Int, Quartiles) -> Void
  ) {
    slide(over: values, halfWidth: halfWidth, QuartileCursors(), body)
  }

  @inline(__always)
  private static func slide<Cursors: WindowCursors>(
    over values: [Double], halfWidth: Int, _ start: Cursors,
    _ body: (Int, Cursors.Quantiles) -> Void
  ) {
    precondition((0...250).contains(halfWidth), "a window has a width that fits into a block")
    let count = values.count
    let capacity = ValueRanks.capacity
    // A block of some six windows is sorted quickly and leaves few gaps between their ranks.
    let blockLength = min(max(128, 12 * halfWidth), capacity) - 2 * halfWidth
    unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: capacity) { sorted in
      unsafe withUnsafeTemporaryAllocation(
        of: UInt16.self, capacity: 2 * capacity + ValueRanks.placeCount
      ) {
        indices in
        unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: RankSet.wordCount) {
          words in
          guard let sorted = sorted.baseAddress, let indices = indices.baseAddress,
            let words = words.baseAddress
          else { return }
          let ranks = unsafe ValueRanks(
            ranks: indices, sorted: sorted, places: indices + 2 * capacity,
            order: indices + capacity)
          let window = unsafe RankSet(words: words)
          for first in stride(from: 0, to: count, by: blockLength) {
            let centers = first..<min(first + blockLength, count)
            let block =
              max(0, first - halfWidth)..<min(centers.upperBound + halfWidth, count)
            unsafe values.withUnsafeBufferPointer { values in
              unsafe ranks.rank(UnsafeBufferPointer(rebasing: values[block]))
            }
            Self.slide(over: centers, of: block, halfWidth: halfWidth, ranks, window, start, body)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func slide<Cursors: WindowCursors>(
    over centers: Range<Int>, of block: Range<Int>, halfWidth: Int, _ ranks: ValueRanks,
    _ window: RankSet, _ start: Cursors, _ body: (Int, Cursors.Quantiles) -> Void
  ) {
    var cursors = start
    window.removeAll()
    // A block reaches as far as its windows do, so none starts or ends outside it.
    var lower = block.lowerBound
    var upper = lower
    for center in centers {
      let end = min(center + halfWidth + 1, block.upperBound)
      while upper < end {
        let rank = ranks.rank(of: upper - block.lowerBound)
        window.insert(rank)
        cursors.enter(rank)
        upper += 1
      }
      if center - halfWidth > lower {
        let rank = ranks.rank(of: lower - block.lowerBound)
        window.remove(rank)
        cursors.leave(rank)
        lower += 1
      }
      body(center, cursors.quantiles(of: window, size: upper - lower, ranks))
    }
  }
}

/// The quantiles that are followed together.
private protocol WindowCursors {
  associatedtype Quantiles
  mutating func enter(_ rank: Int)
  mutating func leave(_ rank: Int)
  mutating func quantiles(of window: RankSet, size: Int, _ ranks: ValueRanks) -> Quantiles
}

private struct MedianCursor: WindowCursors {
  private var middle = QuantileCursor(fraction: 0.5)

  @inline(__always)
  mutating func enter(_ rank: Int) { middle.enter(rank) }

  @inline(__always)
  mutating func leave(_ rank: Int) { middle.leave(rank) }

  @inline(__always)
  mutating func quantiles(of window: RankSet, size: Int, _ ranks: ValueRanks) -> Double {
    middle.quantile(of: window, size: size, ranks)
  }
}

private struct RangeCursors: WindowCursors {
  private var lower = QuantileCursor(fraction: 0.25)
  private var upper = QuantileCursor(fraction: 0.75)

  @inline(__always)
  mutating func enter(_ rank: Int) {
    lower.enter(rank)
    upper.enter(rank)
  }

  @inline(__always)
  mutating func leave(_ rank: Int) {
    lower.leave(rank)
    upper.leave(rank)
  }

  @inline(__always)
  mutating func quantiles(of window: RankSet, size: Int, _ ranks: ValueRanks) -> Double {
    upper.quantile(of: window, size: size, ranks) - lower.quantile(of: window, size: size, ranks)
  }
}

private struct QuartileCursors: WindowCursors {
  private var lower = QuantileCursor(fraction: 0.25)
  private var middle = QuantileCursor(fraction: 0.5)
  private var upper = QuantileCursor(fraction: 0.75)

  @inline(__always)
  mutating func enter(_ rank: Int) {
    lower.enter(rank)
    middle.enter(rank)
    upper.enter(rank)
  }

  @inline(__always)
  mutating func leave(_ rank: Int) {
    lower.leave(rank)
    middle.leave(rank)
    upper.leave(rank)
  }

  @inline(__always)
  mutating func quantiles(
    of window: RankSet, size: Int, _ ranks: ValueRanks
  ) -> SlidingQuantiles.Quartiles {
    SlidingQuantiles.Quartiles(
      lower: lower.quantile(of: window, size: size, ranks),
      middle: middle.quantile(of: window, size: size, ranks),
      upper: upper.quantile(of: window, size: size, ranks))
  }
}
