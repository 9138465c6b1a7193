/// How the levels of three contiguous intervals vary: the four families of patterns.
///
/// A. Porta et al., *Entropy, entropy rate, and pattern classification as tools to typify complexity
/// in short heart period variability series*, IEEE Trans. Biomed. Eng. 48 (2001) 1282,
/// doi:10.1109/10.959324.
package struct SymbolPatterns: Sendable, Equatable {
  /// 0V: three equal symbols.
  package private(set) var unvaried = 0
  /// 1V: one change, one repetition.
  package private(set) var oneVariation = 0
  /// 2LV: two changes in the same direction.
  package private(set) var twoLikeVariations = 0
  /// 2UV: two changes in opposite directions.
  package private(set) var twoUnlikeVariations = 0

  /// How many patterns there are.
  package var count: Int {
    unvaried + oneVariation + twoLikeVariations + twoUnlikeVariations
  }

  /// Counts the patterns of a series of symbols.
  ///
  /// - Parameters:
  ///   - symbols: The level of each interval.
  ///   - stretches: Runs of contiguous intervals; no pattern crosses from one to the next.
  /// - Complexity: O(n).
  package init(_ symbols: Span<UInt8>, stretches: [Range<Int>]) {
    for stretch in stretches where stretch.count >= 3 {
      for index in stretch.lowerBound + 2..<stretch.upperBound {
        let first = Int(symbols[index - 1]) - Int(symbols[index - 2])
        let second = Int(symbols[index]) - Int(symbols[index - 1])
        if first == 0 && second == 0 {
          unvaried += 1
        } else if first == 0 || second == 0 {
          oneVariation += 1
        } else if (first > 0) == (second > 0) {
          twoLikeVariations += 1
        } else {
          twoUnlikeVariations += 1
        }
      }
    }
  }
}
