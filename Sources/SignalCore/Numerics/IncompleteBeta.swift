/// The incomplete beta function, from which the tails of Student's and Fisher's laws follow.
enum IncompleteBeta {
  /// The regularised incomplete beta function Iₓ(a, b), by its continued fraction.
  ///
  /// Abramowitz & Stegun, *Handbook of Mathematical Functions* (1964), 26.5.8.
  ///
  /// - Parameters:
  ///   - x: The upper limit of the integral; below 0 counts as 0, above 1 as 1.
  ///   - a: The exponent at zero, positive.
  ///   - b: The exponent at one, positive.
  /// - Returns: A probability in 0…1.
  static func regularised(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges fast below (a + 1)/(a + b + 2); beyond, the mirrored one does.
    if x > (a + 1) / (a + b + 2) {
      return 1 - regularised(1 - x, b, a)
    }
    let front = exp(
      lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    return front * continuedFraction(x, a, b) / a
  }

  /// Lentz's evaluation of the continued fraction of the incomplete beta function.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if d.magnitude < tiny { d = tiny }
    d = 1 / d
    var result = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d, tiny)
      c = nonzero(1 + even / c, tiny)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d, tiny)
      c = nonzero(1 + odd / c, tiny)
      let factor = d * c
      result *= factor
      if (factor - 1).magnitude < Double.ulpOfOne { break }
    }
    return result
  }

  private static func nonzero(_ value: Double, _ tiny: Double) -> Double {
    value.magnitude < tiny ? tiny : value
  }
}
