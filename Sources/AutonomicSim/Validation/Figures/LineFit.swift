import SignalCore

/// The least-squares line through points.
package struct LineFit: Sendable, Equatable {
  /// The rise of y per unit of x.
  package let slope: Double
  /// The value of y where x is zero.
  package let intercept: Double
  /// Pearson's correlation.
  package let correlation: Double

  /// Fits a line.
  ///
  /// - Parameters:
  ///   - x: At least two positions, not all equal.
  ///   - y: One value for each.
  package init(x: [Double], y: [Double]) {
    precondition(x.count == y.count && x.count > 1, "a line needs two points")
    let meanX = DescriptiveStatistics.mean(x.span) ?? 0
    let meanY = DescriptiveStatistics.mean(y.span) ?? 0
    let products = Summation.sum(over: 0..<x.count) { (x[$0] - meanX) * (y[$0] - meanY) }
    let squaresX = DescriptiveStatistics.sumOfSquaredDeviations(x.span)
    let squaresY = DescriptiveStatistics.sumOfSquaredDeviations(y.span)
    slope = products / squaresX
    intercept = meanY - slope * meanX
    correlation = products / (squaresX * squaresY).squareRoot()
  }
}
