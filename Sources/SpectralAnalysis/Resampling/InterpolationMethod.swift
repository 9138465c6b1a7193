import SignalCore

/// How values between unevenly spaced points are found.
public enum InterpolationMethod: String, Sendable, CaseIterable {
  /// The cubic spline whose third derivative is continuous at the second and the last but one
  /// point ("not a knot"): the default of MATLAB's `spline` and SciPy's `CubicSpline`.
  case cubicSpline
  /// The quadratic spline with knots half-way between points, the first and last half-way point
  /// left out: SciPy's `interp1d(kind="quadratic")`.
  case quadraticSpline
  /// Straight lines between neighbours.
  case linear

  /// Returns values at equal steps, from the first point on.
  ///
  /// Two points are joined by a line, three by a parabola unless lines are asked for, and a single
  /// point gives a constant. Grid points beyond the last abscissa take the last ordinate.
  ///
  /// - Parameters:
  ///   - abscissae: At least one position, finite and rising strictly.
  ///   - ordinates: One finite value for each position.
  ///   - count: The number of values wanted, zero or more.
  ///   - rate: Grid points per unit of the abscissa, positive and finite.
  /// - Returns: The values at x₀ + k/rate for k = 0…count − 1.
  /// - Complexity: O(n + count).
  public func values(
    abscissae: Span<Double>, ordinates: Span<Double>, count: Int, rate: Double
  ) -> [Double] {
    var memory = SplineMemory()
    var values = [Double]()
    write(
      abscissae: abscissae, ordinates: ordinates, count: count, rate: rate, to: &values,
      memory: &memory)
    return values
  }

  /// The same, in place of what an array holds and with memory to work in.
  func write(
    abscissae: Span<Double>, ordinates: Span<Double>, count: Int, rate: Double,
    to values: inout [Double], memory: inout SplineMemory
  ) {
    precondition(
      !abscissae.isEmpty && abscissae.count == ordinates.count, "one ordinate for each abscissa")
    precondition(count >= 0 && rate > 0 && rate.isFinite, "the grid has a positive rate")
    for index in 1..<max(1, abscissae.count) {
      precondition(abscissae[index] > abscissae[index - 1], "abscissae rise strictly")
    }
    guard abscissae.count > 1 else {
      values = [Double](repeating: ordinates[0], count: count)
      return
    }
    interpolant(abscissae, ordinates, &memory).write(count: count, rate: rate, to: &values)
  }

  private func interpolant(
    _ x: Span<Double>, _ y: Span<Double>, _ memory: inout SplineMemory
  ) -> PiecewisePolynomial {
    guard x.count > 2 else { return LinearInterpolant.pieces(x, y) }
    return switch self {
    case .cubicSpline: NotAKnotSpline.pieces(x, y, memory: &memory)
    case .quadraticSpline: QuadraticSpline.pieces(x, y)
    case .linear: LinearInterpolant.pieces(x, y)
    }
  }
}
