/// Straight lines between neighbouring points.
enum LinearInterpolant {
  /// Returns the pieces through at least two points with rising abscissae.
  static func pieces(_ x: Span<Double>, _ y: Span<Double>) -> PiecewisePolynomial {
    var breaks = [x[0]]
    var coefficients = [SIMD4<Double>]()
    breaks.reserveCapacity(x.count)
    coefficients.reserveCapacity(x.count - 1)
    for index in 1..<x.count {
      breaks.append(x[index])
      let slope = (y[index] - y[index - 1]) / (x[index] - x[index - 1])
      coefficients.append(SIMD4(y[index - 1], slope, 0, 0))
    }
    return PiecewisePolynomial(breaks: breaks, coefficients: coefficients)
  }
}
