import SignalCore

/// The distribution of a weighted sum of independent uniform errors, each as wide as one clock step.
///
/// P(S ≤ x) = Σ over subsets s of (−1)^|s| · (x + W/2 − w(s))ⁿ₊ / (n! · Πwᵢ), W the sum of the weights
/// (the volume of a cube cut by a plane; W. Feller, *An Introduction to Probability Theory and Its
/// Applications* II, 2nd ed. 1971, I.9).
package struct UniformSum {
  /// Signed ends of the pieces of the polynomial.
  private let pieces: [(place: Double, sign: Double)]
  private let scale: Double
  private let degree: Int
  private let halfWidth: Double

  /// Prepares the pieces of the polynomial.
  ///
  /// - Parameter weights: The width of each error, positive.
  /// - Complexity: O(2ⁿ) for n errors, here and for each value.
  package init(_ weights: [Double]) {
    let half = weights.reduce(0, +) / 2
    pieces = (0..<1 << weights.count).map { subset in
      var place = -half
      var sign = 1.0
      for (index, weight) in weights.enumerated() where subset >> index & 1 == 1 {
        place += weight
        sign = -sign
      }
      return (place, sign)
    }
    scale = weights.enumerated().reduce(1) { $0 * $1.element * Double($1.offset + 1) }
    degree = weights.count
    halfWidth = half
  }

  /// The probability of a sum of at most a value.
  ///
  /// - Parameter x: The value.
  /// - Returns: A probability in 0…1.
  package func probability(atMost x: Double) -> Double {
    if x <= -halfWidth { return 0 }
    if x >= halfWidth { return 1 }
    // The upper half is the mirrored lower one, where fewer large terms cancel.
    if x > 0 { return 1 - probability(atMost: -x) }
    var sum = 0.0
    for piece in pieces where x > piece.place {
      var power = piece.sign
      for _ in 0..<degree { power *= x - piece.place }
      sum += power
    }
    return min(max(sum / scale, 0), 1)
  }
}
