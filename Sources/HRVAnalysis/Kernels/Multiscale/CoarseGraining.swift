import SignalCore

/// A series in coarser steps of beats: sums of neighbouring intervals, side by side.
///
/// M. Costa, A. L. Goldberger, C.-K. Peng, *Multiscale entropy analysis of complex physiologic time
/// series*, Phys. Rev. Lett. 89 (2002) 068102, doi:10.1103/PhysRevLett.89.068102, takes means.
/// Sums compared within a tolerance that is larger by the same factor match in the same places, and
/// unlike means they lie on the decimal grid of the intervals, where ties are exact.
package struct CoarseGraining: Sendable {
  private var values: [Double] = []
  private var stretches: [Range<Int>] = []
  private var grid: DecimalGrid?
  /// The sum of all intervals before each, in steps of the grid and modulo 2⁶⁴; empty without grid.
  private var stepsBefore: [Int64] = []
  private var fewestSteps: Int64 = 0
  private var mostSteps: Int64 = 0

  /// A coarse series.
  package struct Series: Sendable, Equatable {
    /// The sums in milliseconds.
    package var sums: [Double] = []
    /// Runs of contiguous sums.
    package var stretches: [Range<Int>] = []

    /// Holds nothing yet.
    package init() {}
  }

  /// Holds no series yet.
  init() {}

  /// Prepares a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals in rising order.
  /// - Complexity: O(n).
  package init(_ values: [Double], stretches: [Range<Int>]) {
    hold(values, stretches: stretches)
  }

  /// Prepares another series, in the memory of the one before.
  mutating func hold(_ values: [Double], stretches: [Range<Int>]) {
    self.values = values
    self.stretches = stretches
    grid = DecimalGrid.coarsest(of: values.span)
    stepsBefore.removeAll(keepingCapacity: true)
    fewestSteps = 0
    mostSteps = 0
    guard let grid, !values.isEmpty else { return }
    stepsBefore.reserveCapacity(values.count + 1)
    stepsBefore.append(0)
    fewestSteps = Int64.max
    mostSteps = Int64.min
    var total: Int64 = 0
    for value in values {
      let steps = grid.steps(of: value)
      fewestSteps = min(fewestSteps, steps)
      mostSteps = max(mostSteps, steps)
      total &+= steps
      stepsBefore.append(total)
    }
  }

  /// Lets go of the series, whose memory others may then take.
  mutating func letGo() {
    values = []
    stretches = []
  }

  /// Returns the series of sums of so many intervals.
  ///
  /// - Parameters:
  ///   - scale: How many intervals a sum has, at least 1.
  ///   - offset: How many intervals of each stretch come before its first sum.
  /// - Returns: The sums; what is left at the end of a stretch is dropped.
  /// - Complexity: O(n).
  package func series(scale: Int, offset: Int) -> Series {
    var result = Series()
    write(scale: scale, offset: offset, into: &result)
    return result
  }

  /// Counts the pairs of templates that match in the series of sums of so many intervals.
  ///
  /// - Parameters:
  ///   - scale: How many intervals a sum has, at least 1.
  ///   - offset: How many intervals of each stretch come before its first sum.
  ///   - tolerance: r for means of intervals, in milliseconds; not negative.
  ///   - scratch: Memory to work in.
  /// - Returns: The counts.
  /// - Complexity: That of ``TemplatePairs``.
  package func pairs(
    scale: Int, offset: Int, tolerance: Double, scratch: inout TemplateScratch
  ) -> TemplatePairs {
    let reach = tolerance * Double(scale)
    if values.count / scale <= AllPairs.longestForPairs,
      let layout = layOut(scale: scale, offset: offset, tolerance: reach, in: &scratch)
    {
      return scratch.countPairs(layout)
    }
    var coarse = Series()
    swap(&coarse, &scratch.coarse)
    write(scale: scale, offset: offset, into: &coarse)
    let pairs = TemplatePairs(
      coarse.sums.span, stretches: coarse.stretches, tolerance: reach, scratch: &scratch)
    swap(&coarse, &scratch.coarse)
    return pairs
  }

  /// Lays the sums out in steps of the grid, where they are exact; `nil` where they are not.
  private func layOut(
    scale: Int, offset: Int, tolerance: Double, in scratch: inout TemplateScratch
  ) -> TemplateScratch.Layout? {
    // Larger sums are not told apart by doubles, in which the tolerance is given.
    guard let grid, max(fewestSteps.magnitude, mostSteps.magnitude) < 1 << 51 / UInt64(scale)
    else { return nil }
    let least = Int64(scale) * fewestSteps
    let width = UInt64(scale) * UInt64(mostSteps - fewestSteps)
    let reach = min(grid.wholeSteps(within: tolerance), width)
    if width < 1 << 31 {
      scratch.words.begin(reach: UInt32(reach))
      forEachStretch(scale: scale, offset: offset) { first, count in
        for number in 0..<count {
          let steps = sumOfSteps(first + number * scale, scale) - least
          scratch.words.append(UInt32(truncatingIfNeeded: steps))
        }
        scratch.words.endStretch()
      }
      scratch.words.end()
      return .words
    }
    scratch.doubles.begin(reach: Double(reach))
    forEachStretch(scale: scale, offset: offset) { first, count in
      for number in 0..<count {
        scratch.doubles.append(Double(sumOfSteps(first + number * scale, scale) - least))
      }
      scratch.doubles.endStretch()
    }
    scratch.doubles.end()
    return .doubles
  }

  private func write(scale: Int, offset: Int, into result: inout Series) {
    result.sums.removeAll(keepingCapacity: true)
    result.stretches.removeAll(keepingCapacity: true)
    forEachStretch(scale: scale, offset: offset) { first, count in
      let place = result.sums.count
      for number in 0..<count { result.sums.append(sum(first + number * scale, scale)) }
      result.stretches.append(place..<place + count)
    }
  }

  /// Visits the stretches long enough for a sum: where the first sum begins, and how many there are.
  @inline(__always)
  private func forEachStretch(
    scale: Int, offset: Int, _ visit: (_ first: Int, _ count: Int) -> Void
  ) {
    precondition(scale >= 1 && offset >= 0, "a sum has at least one interval")
    for stretch in stretches {
      let count = max(0, stretch.count - offset) / scale
      if count > 0 { visit(stretch.lowerBound + offset, count) }
    }
  }

  @inline(__always)
  private func sumOfSteps(_ first: Int, _ scale: Int) -> Int64 {
    stepsBefore[first + scale] &- stepsBefore[first]
  }

  private func sum(_ first: Int, _ scale: Int) -> Double {
    if let grid { return grid.value(ofSteps: sumOfSteps(first, scale)) }
    var total = 0.0
    for index in first..<first + scale { total += values[index] }
    return total
  }
}
