/// Runs of successive differences of one sign: accelerations, decelerations and standstills.
///
/// An inflection point lies between two differences of different sign, zero being a sign of its
/// own: ΔNNᵢ·ΔNNᵢ₊₁ ≤ 0 and ΔNNᵢ ≠ ΔNNᵢ₊₁, the rule of M. D. Costa, R. B. Davis, A. L. Goldberger,
/// *Heart rate fragmentation: a new approach to the analysis of cardiac interbeat interval
/// dynamics*, Front. Physiol. 8 (2017) 255, doi:10.3389/fphys.2017.00255. What lies between two
/// inflection points, or one and the end of a stretch, is a segment; its length is counted in
/// differences.
package struct Fragmentation: Sendable, Equatable {
  /// How many differences there are.
  package private(set) var differenceCount = 0
  /// How many places the sign changes.
  package private(set) var inflectionCount = 0
  /// How many segments there are.
  package private(set) var segmentCount = 0
  /// How many differences lie in segments of one or two.
  package private(set) var differencesInShortSegments = 0
  /// How many intervals lie in alternations: at least four intervals whose differences change
  /// sign each time.
  package private(set) var intervalsInAlternation = 0

  /// Counts the segments of a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; no difference joins two of them.
  /// - Complexity: O(n).
  package init(_ values: Span<Double>, stretches: [Range<Int>]) {
    for stretch in stretches where stretch.count >= 2 {
      var alternation = 0
      var start = stretch.lowerBound + 1
      var sign = Self.sign(values, start)
      for index in start + 1..<stretch.upperBound + 1 {
        let isEnd = index == stretch.upperBound
        let next = isEnd ? sign : Self.sign(values, index)
        guard isEnd || next != sign else { continue }
        end(segmentOf: index - start, alternation: &alternation)
        if !isEnd { inflectionCount += 1 }
        start = index
        sign = next
      }
      end(alternationOf: alternation)
      differenceCount += stretch.count - 1
    }
  }

  private static func sign(_ values: Span<Double>, _ index: Int) -> Int {
    let later = values[index]
    let earlier = values[index - 1]
    return later > earlier ? 1 : later < earlier ? -1 : 0
  }

  private mutating func end(segmentOf length: Int, alternation: inout Int) {
    segmentCount += 1
    if length < 3 { differencesInShortSegments += length }
    if length == 1 {
      alternation += 1
    } else {
      end(alternationOf: alternation)
      alternation = 0
    }
  }

  /// Single differences in a row join one interval more than there are differences.
  private mutating func end(alternationOf differences: Int) {
    if differences >= 3 { intervalsInAlternation += differences + 1 }
  }
}
