/// The interpolating cubic spline with the not-a-knot end condition.
///
/// C. de Boor, *A Practical Guide to Splines*, Springer 1978, chapter IV. The unknowns are the
/// slopes at the points; the end conditions make the matrix tridiagonal but for its corners, and
/// elimination without exchange keeps every pivot positive: h₀ + h₁ at the second row, and after
/// that the rows are diagonally dominant.
enum NotAKnotSpline {
  /// Returns the pieces through at least three points with rising abscissae; through three it is
  /// their parabola.
  ///
  /// - Complexity: O(n).
  static func pieces(
    _ x: Span<Double>, _ y: Span<Double>, memory: inout SplineMemory
  ) -> PiecewisePolynomial {
    let count = x.count
    precondition(count >= 3 && y.count == count, "the spline needs three points")
    if count == 3 {
      memory.slopes = parabolaSlopes(x, y)
    } else {
      solve(x, y, above: &memory.above, slopes: &memory.slopes)
    }
    let slopes = memory.slopes
    fill(&memory.breaks, &memory.coefficients, x, y, slopes: slopes.span)
    return PiecewisePolynomial(breaks: memory.breaks, coefficients: memory.coefficients)
  }

  private static func fill(
    _ breaks: inout [Double], _ coefficients: inout [SIMD4<Double>],
    _ x: Span<Double>, _ y: Span<Double>, slopes: Span<Double>
  ) {
    let count = x.count
    breaks.removeAll(keepingCapacity: true)
    coefficients.removeAll(keepingCapacity: true)
    breaks.reserveCapacity(count)
    coefficients.reserveCapacity(count - 1)
    breaks.append(x[0])
    for index in 0..<count - 1 {
      let step = x[index + 1] - x[index]
      let secant = (y[index + 1] - y[index]) / step
      let excess = (slopes[index] + slopes[index + 1] - 2 * secant) / step
      breaks.append(x[index + 1])
      coefficients.append(
        SIMD4(y[index], slopes[index], (secant - slopes[index]) / step - excess, excess / step))
    }
  }

  private static func parabolaSlopes(_ x: Span<Double>, _ y: Span<Double>) -> [Double] {
    let first = (y[1] - y[0]) / (x[1] - x[0])
    let second = (y[2] - y[1]) / (x[2] - x[1])
    let curvature = (second - first) / (x[2] - x[0])
    return [
      first - curvature * (x[1] - x[0]),
      first + curvature * (x[1] - x[0]),
      second + curvature * (x[2] - x[1]),
    ]
  }

  /// Solves for the slopes at four or more points.
  private static func solve(
    _ x: Span<Double>, _ y: Span<Double>, above: inout [Double], slopes: inout [Double]
  ) {
    let last = x.count - 1
    // After elimination row i reads s_i + above[i]·s_{i+1} = slopes[i].
    above.removeAll(keepingCapacity: true)
    above.append(contentsOf: repeatElement(0, count: last + 1))
    slopes.removeAll(keepingCapacity: true)
    slopes.append(contentsOf: repeatElement(0, count: last + 1))

    var step = x[1] - x[0]
    var secant = (y[1] - y[0]) / step
    do {
      let next = x[2] - x[1]
      let nextSecant = (y[2] - y[1]) / next
      let width = x[2] - x[0]
      above[0] = width / next
      slopes[0] =
        ((step + 2 * width) * next * secant + step * step * nextSecant) / (width * next)
    }
    for index in 1..<last {
      let next = x[index + 1] - x[index]
      let nextSecant = (y[index + 1] - y[index]) / next
      let inversePivot = 1 / (2 * (step + next) - next * above[index - 1])
      above[index] = step * inversePivot
      slopes[index] =
        (3 * (next * secant + step * nextSecant) - next * slopes[index - 1]) * inversePivot
      if index < last - 1 {
        step = next
        secant = nextSecant
      } else {
        // Here `step` and `next` are the last two widths, which the closing row is made of.
        let width = step + next
        let right =
          (next * next * secant + (2 * width + next) * step * nextSecant) / width
        slopes[last] =
          (right - width * slopes[last - 1]) / (step - width * above[last - 1])
      }
    }
    for index in stride(from: last - 1, through: 0, by: -1) {
      slopes[index] -= above[index] * slopes[index + 1]
    }
  }
}
