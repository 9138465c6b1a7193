/// Detrending by smoothness priors: what is left has no slow part.
///
/// M. P. Tarvainen, P. O. Ranta-aho, P. A. Karjalainen, *An advanced detrending method with
/// application to HRV analysis*, IEEE Trans. Biomed. Eng. 49 (2002) 172, doi:10.1109/10.979357.
/// The trend of z is (I + λ²·D₂ᵀD₂)⁻¹z with D₂ the second-order difference; the result is z less
/// its trend. In the middle of a long signal this is a high-pass with the amplitude response
/// λ²(2 sin ω/2)⁴ / (1 + λ²(2 sin ω/2)⁴), ω in radians per sample.
///
/// The matrix has five diagonals and is positive definite, so LDLᵀ without exchange solves it in
/// linear time. Straight lines belong to the trend whatever λ is; the least-squares line is taken
/// out first, which changes nothing but the rounding, and keeps that small for large λ.
public struct SmoothnessPriors: Sendable, Equatable {
  /// The λ that Kubios uses for tachograms at 4 Hz.
  public static let defaultLambda = 500.0

  /// The weight of smoothness; the larger, the slower what counts as trend.
  public let lambda: Double

  /// Creates the method.
  ///
  /// - Parameter lambda: Zero or more, finite. Zero takes everything for trend; towards infinity
  ///   the trend is the least-squares line.
  public init(lambda: Double = SmoothnessPriors.defaultLambda) {
    precondition(lambda >= 0 && lambda.isFinite, "λ is zero or more, and finite")
    self.lambda = lambda
  }

  /// Takes the trend out of values at equal steps.
  ///
  /// - Parameter values: Finite values; fewer than three are all trend and become zero.
  /// - Complexity: O(n).
  public func detrend(_ values: inout [Double]) {
    LinearTrend(values.span).subtract(from: &values)
    guard values.count >= 3 else {
      for index in values.indices { values[index] = 0 }
      return
    }
    let trend = slowPart(of: values)
    for index in values.indices { values[index] -= trend[index] }
  }

  /// Solves (I + λ²·D₂ᵀD₂)·trend = values for three or more values.
  private func slowPart(of values: [Double]) -> [Double] {
    let count = values.count
    let weight = lambda * lambda
    // Column i of L has `near[i]` and `far[i]` below its one; the pivots are divided out at once.
    var near = [Double](repeating: 0, count: count)
    var far = [Double](repeating: 0, count: count)
    var solution = [Double](repeating: 0, count: count)
    // What the row needs from the one and the two rows before it: factors, the same times their
    // pivots, and the solution of the forward half.
    var (near1, nearProduct1) = (0.0, 0.0)
    var (far1, farProduct1, far2, farProduct2) = (0.0, 0.0, 0.0, 0.0)
    var (forward1, forward2) = (0.0, 0.0)
    for index in 0..<count {
      let startsTriple = index <= count - 3 ? weight : 0
      let centersTriple = index >= 1 && index <= count - 2 ? weight : 0
      let endsTriple = index >= 2 ? weight : 0
      let diagonal = 1 + startsTriple + 4 * centersTriple + endsTriple
      let beside = -2 * (startsTriple + centersTriple)

      let inversePivot = 1 / (diagonal - near1 * nearProduct1 - far2 * farProduct2)
      let nearProduct = beside - near1 * farProduct1
      let forward = values[index] - near1 * forward1 - far2 * forward2
      near[index] = nearProduct * inversePivot
      far[index] = startsTriple * inversePivot
      solution[index] = forward * inversePivot

      (near1, nearProduct1) = (near[index], nearProduct)
      (far2, farProduct2) = (far1, farProduct1)
      (far1, farProduct1) = (far[index], startsTriple)
      (forward2, forward1) = (forward1, forward)
    }
    var (next1, next2) = (0.0, 0.0)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let value = solution[index] - near[index] * next1 - far[index] * next2
      solution[index] = value
      (next2, next1) = (next1, value)
    }
    return solution
  }
}
