/// Sums whose rounding error grows with the logarithm of the count, not with the count.
///
/// Pairwise summation over blocks: N. J. Higham, *The accuracy of floating point summation*,
/// SIAM J. Sci. Comput. 14 (1993) 783, doi:10.1137/0914050. The order of additions depends on the
/// count alone, so equal input gives equal bits.
public enum Summation {

  /// Returns the sum of the values.
  ///
  /// - Parameter values: Any number of finite values; an empty span sums to zero.
  /// - Returns: The sum, in the unit of the values.
  /// - Complexity: O(n).
  public static func sum(_ values: Span<Double>) -> Double {
    unsafe values.withUnsafeBufferPointer { values in
      sum(over: 0..<values.count) { unsafe values[$0] }
    }
  }

  /// Returns the sum of a term evaluated at every index of a range.
  ///
  /// - Parameters:
  ///   - range: The indices to sum over.
  ///   - term: The summand at an index.
  /// - Returns: The sum of the terms; zero for an empty range.
  /// - Complexity: O(n) evaluations of `term`.
  @inlinable
  public static func sum(over range: Range<Int>, _ term: (Int) -> Double) -> Double {
    if range.count <= 2 * block { return sumOfTwoBlocks(range, term) }
    // Halves are cut at a multiple of the block so that the inner loops run full.
    let half = (range.count / 2 + block - 1) / block * block
    let middle = range.lowerBound + half
    return sum(over: range.lowerBound..<middle, term) + sum(over: middle..<range.upperBound, term)
  }

  /// How many terms are added one by one, those of even and of odd index apart.
  @usableFromInline static var block: Int { 128 }

  /// The sum of a full block and of the one after it, or of a single one.
  ///
  /// An addition waits for the one before it in its own sum, so the two blocks advance together.
  @inlinable
  @inline(__always)
  static func sumOfTwoBlocks(_ range: Range<Int>, _ term: (Int) -> Double) -> Double {
    var even = 0.0
    var odd = 0.0
    var laterEven = 0.0
    var laterOdd = 0.0
    var index = range.lowerBound
    let together = max(index, range.upperBound - block)
    while index + 1 < together {
      even += term(index)
      odd += term(index + 1)
      laterEven += term(index + block)
      laterOdd += term(index + block + 1)
      index += 2
    }
    if index < together { laterEven += term(index + block) }
    let end = min(range.lowerBound + block, range.upperBound)
    while index + 1 < end {
      even += term(index)
      odd += term(index + 1)
      index += 2
    }
    if index < end { even += term(index) }
    let first = even + odd
    return range.count <= block ? first : first + (laterEven + laterOdd)
  }
}
