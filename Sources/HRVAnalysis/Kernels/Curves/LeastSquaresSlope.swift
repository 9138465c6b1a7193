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
    precondition(x.count == y.count, "a point has two coordinates")
    return slope(count: x.count, x: { x[$0] }, y: { y[$0] })
  }

  /// Returns the slope of y on x by least squares, of coordinates that are cheap to look up.
  ///
  /// - Parameters:
  ///   - count: How many points there are, at least two.
  ///   - x: The first coordinate of a point; not the same for all.
  ///   - y: The second.
  /// - Returns: The slope.
  /// - Complexity: O(n).
  @inline(__always)
  static func slope(count: Int, x: (Int) -> Double, y: (Int) -> Double) -> Double {
    precondition(count >= 2, "a line needs two points")
    let meanX = Summation.sum(over: 0..<count, x) / Double(count)
    let meanY = Summation.sum(over: 0..<count, y) / Double(count)
    let covariance = Summation.sum(over: 0..<count) { (x($0) - meanX) * (y($0) - meanY) }
    let variance = Summation.sum(over: 0..<count) { (x($0) - meanX) * (x($0) - meanX) }
    return covariance / variance
  }
}
