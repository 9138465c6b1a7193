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
    sum(over: 0..<values.count) { values[$0] }
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
    if range.count <= 128 {
      var even = 0.0
      var odd = 0.0
      var index = range.lowerBound
      while index + 1 < range.upperBound {
        even += term(index)
        odd += term(index + 1)
        index += 2
      }
      if index < range.upperBound { even += term(index) }
      return even + odd
    }
    // Halves are cut at a multiple of the block so that the inner loops run full.
    let half = (range.count / 2 + 127) / 128 * 128
    let middle = range.lowerBound + half
    return sum(over: range.lowerBound..<middle, term) + sum(over: middle..<range.upperBound, term)
  }
}
