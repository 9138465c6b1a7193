import SignalCore

/// The slope of a straight line through points.
enum LeastSquaresSlope {
  /// Returns the slope of y on x by least squares.
  ///
  /// - Parameters:
  ///   - x: At least two values, not all equal.
  ///   - y: As many values.
  /// - Returns: The slope.
  /// - Complexity: O(n).
  static func slope(_ x: [Double], _ y: [Double]) -> Double {
    precondition(x.count == y.count && x.count >= 2, "a line needs two points")
    let meanX = Summation.sum(x.span) / Double(x.count)
    let meanY = Summation.sum(y.span) / Double(y.count)
    let covariance = Summation.sum(over: x.indices) { (x[$0] - meanX) * (y[$0] - meanY) }
    let variance = Summation.sum(over: x.indices) { (x[$0] - meanX) * (x[$0] - meanX) }
    return covariance / variance
  }
}
