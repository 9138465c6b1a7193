import SignalCore

/// The spread of the Poincaré plot across and along the line of identity.
///
/// Each contiguous pair of intervals (x, y) is projected on (x − y)/√2 and (x + y)/√2; SD1 and SD2
/// are the standard deviations of the projections themselves, never derived from SDNN.
/// M. Brennan, M. Palaniswami, P. Kamen, *Do existing measures of Poincaré plot geometry reflect
/// nonlinear features of heart rate variability?*, IEEE Trans. Biomed. Eng. 48 (2001) 1342,
/// doi:10.1109/10.959330.
package struct PoincareDescriptors: Sendable, Equatable {
  /// How many contiguous pairs there are.
  package let pairCount: Int
  /// SD1, across the line of identity, in milliseconds.
  package let sd1Milliseconds: Double
  /// SD2, along the line of identity, in milliseconds.
  package let sd2Milliseconds: Double

  /// Measures the plot, or returns `nil` where there are too few pairs.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, finite.
  ///   - stretches: Runs of contiguous intervals; no pair joins two of them.
  ///   - deltaDegreesOfFreedom: Subtracted from the number of pairs in the divisor.
  /// - Complexity: O(n).
  package init?(
    _ values: Span<Double>, stretches: [Range<Int>], deltaDegreesOfFreedom: Int = 1
  ) {
    var pairCount = 0
    var sumAcross = 0.0
    var sumAlong = 0.0
    // The pairs' sums follow from the intervals': all but the ends of a stretch are in two pairs.
    for stretch in stretches where stretch.count >= 2 {
      let first = values[stretch.lowerBound]
      let last = values[stretch.upperBound - 1]
      pairCount += stretch.count - 1
      sumAcross += first - last
      sumAlong += 2 * Summation.sum(over: stretch) { values[$0] } - first - last
    }
    let divisor = Double(pairCount - deltaDegreesOfFreedom)
    guard pairCount > 0, divisor > 0 else { return nil }
    let meanAcross = sumAcross / Double(pairCount)
    let meanAlong = sumAlong / Double(pairCount)

    var squaresAcross = 0.0
    var squaresAlong = 0.0
    for stretch in stretches where stretch.count >= 2 {
      let pairs = stretch.lowerBound..<stretch.upperBound - 1
      squaresAcross += Summation.sum(over: pairs) { index in
        let deviation = values[index] - values[index + 1] - meanAcross
        return deviation * deviation
      }
      squaresAlong += Summation.sum(over: pairs) { index in
        let deviation = values[index] + values[index + 1] - meanAlong
        return deviation * deviation
      }
    }
    self.pairCount = pairCount
    sd1Milliseconds = (squaresAcross / (2 * divisor)).squareRoot()
    sd2Milliseconds = (squaresAlong / (2 * divisor)).squareRoot()
  }
}
