/// The interpolating quadratic spline whose knots lie half-way between the points.
///
/// C. de Boor, *A Practical Guide to Splines*, Springer 1978, chapters IX to XIII. The half-way
/// points next to the two ends carry no knot, which leaves as many B-splines as points. Each point
/// sees three of them, so the collocation matrix is tridiagonal, and as it is totally positive it
/// is eliminated without exchange.
enum QuadraticSpline {
  /// Returns the pieces through at least three points with rising abscissae; through three it is
  /// their parabola.
  ///
  /// - Complexity: O(n).
  static func pieces(_ x: Span<Double>, _ y: Span<Double>) -> PiecewisePolynomial {
    let count = x.count
    precondition(count >= 3 && y.count == count, "the spline needs three points")
    let knots = knots(x)
    let weights = splineWeights(x, y, knots: knots)
    var breaks = [Double]()
    var coefficients = [SIMD4<Double>]()
    breaks.reserveCapacity(count - 1)
    coefficients.reserveCapacity(count - 2)
    breaks.append(x[0])
    // The derivative is the broken line with these heights at the knots.
    var leftSlope = 2 * (weights[1] - weights[0]) / (knots[3] - knots[1])
    for knot in 2..<count {
      let left = knots[knot]
      let right = knots[knot + 1]
      let before = knots[knot - 1]
      let rightSlope = 2 * (weights[knot] - weights[knot - 1]) / (knots[knot + 2] - left)
      let share = (right - left) / (right - before)
      breaks.append(right)
      coefficients.append(
        SIMD4(
          share * weights[knot - 2] + (1 - share) * weights[knot - 1], leftSlope,
          0.5 * (rightSlope - leftSlope) / (right - left), 0))
      leftSlope = rightSlope
    }
    return PiecewisePolynomial(breaks: breaks, coefficients: coefficients)
  }

  private static func knots(_ x: Span<Double>) -> [Double] {
    let last = x.count - 1
    var knots = [x[0], x[0], x[0]]
    knots.reserveCapacity(x.count + 3)
    for index in 1..<last - 1 { knots.append(0.5 * (x[index] + x[index + 1])) }
    knots += [x[last], x[last], x[last]]
    return knots
  }

  /// Solves for the weights of the B-splines.
  private static func splineWeights(
    _ x: Span<Double>, _ y: Span<Double>, knots: [Double]
  ) -> [Double] {
    let last = x.count - 1
    var above = [Double](repeating: 0, count: last + 1)
    var weights = [Double](repeating: 0, count: last + 1)
    weights[0] = y[0]
    weights[last] = y[last]
    for index in 1..<last {
      // The point lies between these two knots; three B-splines are above zero there.
      let knot = index + 1
      let left = knots[knot]
      let right = knots[knot + 1]
      let fromRight = right - x[index]
      let fromLeft = x[index] - left
      let lower = fromRight * fromRight / ((right - knots[knot - 1]) * (right - left))
      let upper = fromLeft * fromLeft / ((knots[knot + 2] - left) * (right - left))
      let pivot = (1 - lower - upper) - lower * above[index - 1]
      above[index] = upper / pivot
      weights[index] = (y[index] - lower * weights[index - 1]) / pivot
    }
    for index in stride(from: last - 1, through: 1, by: -1) {
      weights[index] -= above[index] * weights[index + 1]
    }
    return weights
  }
}
