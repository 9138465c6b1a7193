import SignalCore

/// A test for a trend in a series whose values depend on their neighbours.
///
/// The series is projected on orthonormal polynomials. Without a trend the coefficient of the
/// straight line and the B coefficients after it are all drawn from the slow end of one spectrum, so
/// their ratio follows Student's t with B degrees of freedom: the orthonormal-series variance of
/// Y. Sun, *A heteroskedasticity and autocorrelation robust F test using an orthonormal series
/// variance estimator*, Econometrics J. 16 (2013) 1, doi:10.1111/j.1368-423X.2012.00390.x. Intervals
/// have more power the slower one looks, which would let the lowest coefficient, the trend, stand
/// out in any series; coefficients are therefore weighted by what an autoregressive process of order
/// one, fitted to the rest, would give them (prewhitening: D. W. K. Andrews, J. C. Monahan,
/// Econometrica 60 (1992) 953, doi:10.2307/2951574), its coefficient freed of the bias that
/// removing a line from n values brings, −(2 + 4φ)/n (G. H. Orcutt, H. S. Winokur, Econometrica 37
/// (1969) 1).
struct TrendTest {
  /// The change from the start to the end of the series along the least-squares line.
  let change: Double
  /// How often a series without a trend shows one at least as large.
  let probability: Double

  /// Tests a series.
  ///
  /// - Parameters:
  ///   - values: At least `referenceCount` + 4 values.
  ///   - polynomials: As many points, of degree `referenceCount` + 1.
  ///   - referenceCount: B, how many coefficients the trend is held against.
  /// - Complexity: O(n · B).
  init(_ values: [Double], _ polynomials: GramPolynomials, referenceCount: Int) {
    let shapes = polynomials.values
    let count = values.count
    let coefficients = shapes.map { GramPolynomials.product(values, $0) }
    let line = shapes[1]
    let residuals = (0..<count).map { index in
      values[index] - coefficients[0] * shapes[0][index] - coefficients[1] * line[index]
    }
    // The line runs through the middles of the first and last value; half a value lies beyond each.
    let span = Double(count) / Double(count - 1)
    change = coefficients[1] * (line[count - 1] - line[0]) * span

    let persistence = Self.persistence(residuals)
    let references = (2..<2 + referenceCount).map { degree in
      let size = coefficients[degree]
      return size * size / Self.variance(of: shapes[degree], persistence)
    }
    let level = references.reduce(0, +) / Double(referenceCount)
    let deviation = (level * Self.variance(of: line, persistence)).squareRoot()
    // Below the rounding of the values there is nothing to test.
    let rounding = GramPolynomials.product(values, values).squareRoot() * Double.ulpOfOne * 16
    if coefficients[1].magnitude <= rounding {
      probability = 1
    } else if deviation <= rounding {
      probability = 0
    } else {
      probability = StudentDistribution(degreesOfFreedom: Double(referenceCount))
        .twoSidedTail(beyond: coefficients[1] / deviation)
    }
  }

  /// The coefficient of the autoregressive process, between 0 and 0.9.
  ///
  /// Beyond 0.9 a drift and a slow wander cannot be told apart.
  private static func persistence(_ residuals: [Double]) -> Double {
    let squares = GramPolynomials.product(residuals, residuals)
    guard squares > 0 else { return 0 }
    let count = residuals.count
    let products = Summation.sum(over: 1..<count) { residuals[$0] * residuals[$0 - 1] }
    let found = products / squares
    return min(max(found + (2 + 4 * found) / Double(count), 0), 0.9)
  }

  /// The variance of the coefficient of a shape under the process: Σᵢⱼ pᵢ pⱼ φ^|i − j|.
  private static func variance(of shape: [Double], _ persistence: Double) -> Double {
    var earlier = 0.0
    var sum = 0.0
    for index in shape.indices {
      sum += shape[index] * (shape[index] + 2 * earlier)
      earlier = persistence * (earlier + shape[index])
    }
    return sum
  }
}
