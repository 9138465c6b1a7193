/// A function made of cubic, quadratic or straight pieces.
///
/// Piece `j` runs from `breaks[j]` to `breaks[j + 1]`, and there the function is
/// c₀ + c₁u + c₂u² + c₃u³ with u = x − breaks[j].
struct PiecewisePolynomial {
  /// The ends of the pieces, rising; one more than there are pieces.
  let breaks: [Double]
  /// c₀, c₁, c₂ and c₃ of each piece.
  let coefficients: [SIMD4<Double>]

  init(breaks: [Double], coefficients: [SIMD4<Double>]) {
    precondition(
      !coefficients.isEmpty && breaks.count == coefficients.count + 1, "one break more than pieces")
    self.breaks = breaks
    self.coefficients = coefficients
  }

  /// Writes the values at equal steps from the first break on.
  ///
  /// Points beyond the last break, which rounding can produce, take the value at the last break.
  ///
  /// - Parameters:
  ///   - count: The number of points.
  ///   - rate: Points per unit of the abscissa.
  ///   - values: Receives one value for each point in place of what it holds.
  /// - Complexity: O(count + pieces).
  func write(count: Int, rate: Double, to values: inout [Double]) {
    let breaks = breaks.span
    let coefficients = coefficients.span
    let start = breaks[0]
    let end = breaks[breaks.count - 1]
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(0, count: count))
    var target = values.mutableSpan
    var piece = 0
    let lastPiece = breaks.count - 2
    for index in 0..<count {
      let point = min(start + Double(index) / rate, end)
      while piece < lastPiece, point >= breaks[piece + 1] { piece += 1 }
      let step = point - breaks[piece]
      let terms = coefficients[piece]
      target[index] = terms.x + step * (terms.y + step * (terms.z + step * terms.w))
    }
  }
}
