/// A series with its values replaced by their places in rising order, and which places match.
///
/// Every question a template asks is answered by these ranks: sample `i` matches sample `j` exactly
/// if `rank[j]` lies in `firstMatch[rank[i]] ..< endMatch[rank[i]]`. Tolerance, rounding and ties
/// are settled here, once; whatever counts afterwards counts with integers.
struct MatchingRanks {
  /// The rank of each sample among the distinct values.
  let rank: [UInt32]
  /// The samples in rising order of value; equal values in the order of the series.
  let risingSamples: [UInt32]
  /// For each rank, the lowest rank within the tolerance.
  let firstMatch: [UInt32]
  /// For each rank, one past the highest rank within the tolerance.
  let endMatch: [UInt32]

  /// The number of distinct values.
  var distinctCount: Int { firstMatch.count }

  /// Ranks a series.
  ///
  /// - Parameters:
  ///   - values: Finite values, fewer than 2³¹.
  ///   - tolerance: r in the unit of the values; not negative.
  /// - Complexity: O(n).
  init(_ values: Span<Double>, tolerance: Double) {
    precondition(values.count < Int(Int32.max), "a series has fewer than 2³¹ values")
    let rule = MatchRule(tolerance: tolerance, values: values)
    let rising = RadixSort.risingEntries(ofKeys: Self.keys(of: values, under: rule))

    var rank = [UInt32](repeating: 0, count: rising.count)
    var distinct = [UInt64]()
    for entry in rising {
      if distinct.last != entry.key { distinct.append(entry.key) }
      rank[Int(entry.index)] = UInt32(truncatingIfNeeded: distinct.count - 1)
    }

    var first = [UInt32](repeating: 0, count: distinct.count)
    var end = [UInt32](repeating: 0, count: distinct.count)
    var lower = 0
    var upper = 0
    for place in distinct.indices {
      while !Self.match(distinct[lower], distinct[place], under: rule) { lower += 1 }
      while upper < distinct.count, Self.match(distinct[place], distinct[upper], under: rule) {
        upper += 1
      }
      first[place] = UInt32(truncatingIfNeeded: lower)
      end[place] = UInt32(truncatingIfNeeded: upper)
    }
    self.rank = rank
    self.risingSamples = rising.map(\.index)
    self.firstMatch = first
    self.endMatch = end
  }

  /// Steps of the grid with the sign bit turned, or the bits of the double: either rises with it.
  private static func keys(of values: Span<Double>, under rule: MatchRule) -> [UInt64] {
    var keys = [UInt64]()
    keys.reserveCapacity(values.count)
    for index in 0..<values.count {
      switch rule {
      case .decimal(let grid, _):
        keys.append(UInt64(bitPattern: grid.steps(of: values[index])) ^ 1 << 63)
      case .binary:
        // Adding zero makes −0 and +0 one value.
        keys.append(RadixSort.orderedBits(values[index] + 0))
      }
    }
    return keys
  }

  @inline(__always)
  private static func match(_ lower: UInt64, _ upper: UInt64, under rule: MatchRule) -> Bool {
    switch rule {
    case .decimal(_, let steps): upper - lower <= steps
    case .binary(let tolerance):
      RadixSort.value(ofOrderedBits: upper) - RadixSort.value(ofOrderedBits: lower) <= tolerance
    }
  }
}
