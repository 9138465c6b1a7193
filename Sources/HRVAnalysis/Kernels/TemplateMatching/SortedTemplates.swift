#if arch(x86_64)
  import CVectorKernels
#endif

/// Templates of length 3 in rising order of their first value, kept so that one series after another
/// allocates nothing.
///
/// The templates that match one in the first value are its neighbours in this order; of those that
/// follow, many at a time are compared by the ranks of their second and third value.
package struct SortedTemplates {
  /// The most distinct values: their ranks have 16 bits.
  static let mostDistinctValues = 1 << 16
  /// How many numbers follow the ranks, so that a vector may start at the last.
  private static let ranksBeyondEnd = 15
  /// The most templates: the vector loop counts no more neighbours.
  static let mostTemplates = 500_000

  /// The ranks of the templates' first values.
  private var first: [UInt32] = []
  /// The ranks of their second and third values.
  private var second: [UInt16] = []
  private var third: [UInt16] = []
  /// For each template the first rank its second value matches and how many more it matches; the
  /// same for its third value.
  private var limits: [UInt16] = []
  /// For each template the first that follows and does not match in the first value.
  private var ends: [UInt32] = []
  /// Whether a template begins at a sample.
  private var isStart: [Bool] = []

  /// Holds nothing yet.
  init() {}

  /// Whether a series is not too long.
  static func suits(_ ranks: MatchingRanks) -> Bool {
    ranks.distinctCount <= mostDistinctValues && ranks.rank.count <= mostTemplates
  }

  /// Counts the pairs that match in two values and in three.
  ///
  /// - Parameters:
  ///   - ranks: The ranked series, which ``suits(_:)``.
  ///   - stretches: Disjoint runs of contiguous intervals.
  ///   - plainly: Whether to count in plain Swift on any machine.
  /// - Returns: The counts.
  /// - Complexity: O(n) and a fraction of a nanosecond for each pair that matches in one value.
  mutating func countPairs(
    _ ranks: MatchingRanks, stretches: [Range<Int>], plainly: Bool = false
  ) -> TemplatePairs {
    sort(ranks, stretches: stretches)
    let counts = plainly ? plainCounts() : counts()
    return TemplatePairs(
      atLength: Int(counts.near), atNextLength: Int(counts.far), templates: first.count)
  }

  private mutating func sort(_ ranks: MatchingRanks, stretches: [Range<Int>]) {
    precondition(Self.suits(ranks), "too many values to count by their order")
    first.removeAll(keepingCapacity: true)
    second.removeAll(keepingCapacity: true)
    third.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isStart.removeAll(keepingCapacity: true)
    isStart.append(contentsOf: repeatElement(false, count: ranks.rank.count))
    for stretch in stretches where stretch.count >= 3 {
      for start in stretch.dropLast(2) { isStart[start] = true }
    }
    for sample in ranks.risingSamples where isStart[Int(sample)] {
      let start = Int(sample)
      first.append(ranks.rank[start])
      second.append(UInt16(truncatingIfNeeded: ranks.rank[start + 1]))
      third.append(UInt16(truncatingIfNeeded: ranks.rank[start + 2]))
      appendLimits(Int(ranks.rank[start + 1]), ranks)
      appendLimits(Int(ranks.rank[start + 2]), ranks)
    }
    var end = 0
    for rank in first {
      let firstBeyond = ranks.endMatch[Int(rank)]
      while end < first.count, first[end] < firstBeyond { end += 1 }
      ends.append(UInt32(truncatingIfNeeded: end))
    }
    second.append(contentsOf: repeatElement(0, count: Self.ranksBeyondEnd))
    third.append(contentsOf: repeatElement(0, count: Self.ranksBeyondEnd))
  }

  private mutating func appendLimits(_ rank: Int, _ ranks: MatchingRanks) {
    let lowest = ranks.firstMatch[rank]
    limits.append(UInt16(truncatingIfNeeded: lowest))
    limits.append(UInt16(truncatingIfNeeded: ranks.endMatch[rank] - 1 - lowest))
  }

  private func counts() -> (near: UInt64, far: UInt64) {
    #if arch(x86_64)
      var near: UInt64 = 0
      var far: UInt64 = 0
      unsafe second.withUnsafeBufferPointer { second in
        unsafe third.withUnsafeBufferPointer { third in
          unsafe limits.withUnsafeBufferPointer { limits in
            unsafe ends.withUnsafeBufferPointer { ends in
              guard let second = second.baseAddress, let third = third.baseAddress,
                let limits = limits.baseAddress, let end = ends.baseAddress
              else { return }
              unsafe sorted_template_pairs(
                second, third, limits, end, ends.count, &near, &far)
            }
          }
        }
      }
      return (near, far)
    #else
      return plainCounts()
    #endif
  }

  /// The counts in plain Swift.
  private func plainCounts() -> (near: UInt64, far: UInt64) {
    var near: UInt64 = 0
    var far: UInt64 = 0
    for own in ends.indices {
      let place = 4 * own
      var ownNear: UInt32 = 0
      var ownFar: UInt32 = 0
      for other in own + 1..<max(own + 1, Int(ends[own])) {
        // Without branches, so that the compiler may compare many at a time.
        let isNear: UInt32 = second[other] &- limits[place] <= limits[place + 1] ? 1 : 0
        let isFar: UInt32 = third[other] &- limits[place + 2] <= limits[place + 3] ? 1 : 0
        ownNear &+= isNear
        ownFar &+= isNear & isFar
      }
      near += UInt64(ownNear)
      far += UInt64(ownFar)
    }
    return (near, far)
  }
}
