import SignalCore

/// Percentiles of values that nobody needs in order.
package enum OrderSelection {
  /// Below this many values sorting them all is as quick.
  private static let leastCount = 64
  private static let cellBits = 11

  /// Memory to work in.
  package struct Scratch {
    fileprivate var counts: [Int] = []
    fileprivate var members: [Double] = []
    fileprivate var sorted: [Double] = []
    fileprivate var sorting = SortingScratch()

    /// Holds nothing yet.
    package init() {}
  }

  /// Returns a percentile by linear interpolation between order statistics, equal to
  /// ``DescriptiveStatistics/percentile(_:ofSorted:)`` of the sorted values.
  ///
  /// Values are counted in cells (see ``ValueCells``); those of the one cell that holds the rank are
  /// sorted.
  ///
  /// - Parameters:
  ///   - percent: From 0 to 100.
  ///   - values: Finite values in any order.
  /// - Returns: The percentile, or `nil` for no values.
  /// - Complexity: O(n) for values spread over several cells.
  package static func percentile(_ percent: Double, of values: [Double]) -> Double? {
    var scratch = Scratch()
    return percentile(percent, of: values, scratch: &scratch)
  }

  /// The same, with memory to work in.
  static func percentile(
    _ percent: Double, of values: [Double], scratch: inout Scratch
  ) -> Double? {
    precondition((0...100).contains(percent), "a percentile lies between 0 and 100")
    guard values.count >= leastCount,
      let found = unsafe values.withUnsafeBufferPointer({ values in
        unsafe ValueCells(values, bits: cellBits).map { cells in
          unsafe percentile(percent, of: values, cells, &scratch)
        }
      })
    else {
      RadixSort.sort(values.span, into: &scratch.sorted, scratch: &scratch.sorting)
      return DescriptiveStatistics.percentile(percent, ofSorted: scratch.sorted.span)
    }
    return found
  }

  private static func percentile(
    _ percent: Double, of values: UnsafeBufferPointer<Double>, _ cells: ValueCells,
    _ scratch: inout Scratch
  ) -> Double {
    let rank = percent / 100 * Double(values.count - 1)
    let place = Int(rank)
    let (cell, below) = unsafe cell(ofRank: place, values, cells, counts: &scratch.counts)
    unsafe collect(membersOf: cell, values, cells, in: &scratch.members)
    let unsorted = scratch.members
    RadixSort.sort(unsorted.span, into: &scratch.sorted, scratch: &scratch.sorting)
    let members = scratch.sorted.span
    let lower = members[place - below]
    // Of the last value there is no next one; the rank is a whole number then.
    guard place + 1 < values.count else { return lower }
    let next = place + 1 - below
    let upper =
      unsafe next < members.count ? members[next] : smallest(beyond: cell, values, cells)
    return lower + (rank - Double(place)) * (upper - lower)
  }

  /// Collects the values in a cell.
  private static func collect(
    membersOf cell: Int, _ values: UnsafeBufferPointer<Double>, _ cells: ValueCells,
    in members: inout [Double]
  ) {
    members.removeAll(keepingCapacity: true)
    members.append(contentsOf: repeatElement(0, count: values.count))
    // Every value is written and most are written over: no branch depends on chance.
    let count = unsafe members.withUnsafeMutableBufferPointer { members in
      var count = 0
      for index in 0..<values.count {
        let value = unsafe values[index]
        unsafe members[count] = value
        count &+= cells.cell(of: value) == cell ? 1 : 0
      }
      return count
    }
    members.removeLast(members.count - count)
  }

  /// The smallest value in a later cell.
  private static func smallest(
    beyond cell: Int, _ values: UnsafeBufferPointer<Double>, _ cells: ValueCells
  ) -> Double {
    var smallest = Double.infinity
    for index in 0..<values.count where unsafe cells.cell(of: values[index]) > cell {
      smallest = unsafe min(smallest, values[index])
    }
    return smallest
  }

  /// The cell that holds a rank, and how many values lie in earlier ones.
  private static func cell(
    ofRank rank: Int, _ values: UnsafeBufferPointer<Double>, _ cells: ValueCells,
    counts: inout [Int]
  ) -> (cell: Int, below: Int) {
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: 1 << cellBits))
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      for index in 0..<values.count { unsafe counts[cells.cell(of: values[index])] &+= 1 }
    }
    var cell = 0
    var below = 0
    while below + counts[cell] <= rank {
      below += counts[cell]
      cell += 1
    }
    return (cell, below)
  }
}
