import SignalCore

/// Orthonormal polynomials on equally spaced points: the slow shapes of a series, from constant over
/// straight line and parabola on.
struct GramPolynomials {
  /// The polynomials by degree, each with one value per point.
  let values: [[Double]]

  /// Builds the polynomials by their three-term recurrence (each is the one before times x, made
  /// orthogonal to the two before), made orthogonal to all once more for the last digits.
  ///
  /// - Parameters:
  ///   - count: The number of points, more than the degree.
  ///   - degree: The highest degree.
  /// - Complexity: O(count · degree²).
  init(count: Int, degree: Int) {
    precondition(count > degree, "a polynomial needs more points than its degree")
    let center = Double(count - 1) / 2
    var values = [[Double](repeating: 1 / Double(count).squareRoot(), count: count)]
    for _ in 0..<degree {
      let last = values[values.count - 1]
      var next = (0..<count).map { (Double($0) - center) / center * last[$0] }
      for earlier in values {
        let share = Self.product(next, earlier)
        for index in 0..<count { next[index] -= share * earlier[index] }
      }
      let length = Self.product(next, next).squareRoot()
      values.append(next.map { $0 / length })
    }
    self.values = values
  }

  /// The scalar product of two series of equal length.
  static func product(_ first: [Double], _ second: [Double]) -> Double {
    Summation.sum(over: 0..<first.count) { first[$0] * second[$0] }
  }
}
