/// Student's t distribution, for intervals of means of few values.
public struct StudentDistribution: Sendable {
  /// The degrees of freedom, positive; they need not be whole.
  public let degreesOfFreedom: Double

  /// Creates the distribution.
  ///
  /// - Parameter degreesOfFreedom: Positive and finite.
  public init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom are positive")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at least this far from zero, on both sides together.
  ///
  /// Abramowitz & Stegun 26.7.1 with 26.5.8: the regularised incomplete beta function
  /// I(ν/(ν + t²); ν/2, 1/2), by its continued fraction.
  ///
  /// - Parameter t: The value.
  /// - Returns: A probability in 0…1.
  public func twoSidedTail(beyond t: Double) -> Double {
    let x = degreesOfFreedom / (degreesOfFreedom + t * t)
    return Self.regularisedIncompleteBeta(x, degreesOfFreedom / 2, 0.5)
  }

  /// The value that the variable exceeds in size with a given probability.
  ///
  /// - Parameter probability: Between 0 and 1, both excluded; 0.05 for a 95 % interval.
  /// - Returns: The two-sided critical value.
  public func twoSidedCriticalValue(probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    var lower = 0.0
    var upper = 1.0
    while twoSidedTail(beyond: upper) > probability { upper *= 2 }
    // The tail falls steadily, so halving reaches the last bit.
    while true {
      let middle = lower + (upper - lower) / 2
      guard middle > lower, middle < upper else { return middle }
      if twoSidedTail(beyond: middle) > probability { lower = middle } else { upper = middle }
    }
  }

  private static func regularisedIncompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges fast below (a + 1)/(a + b + 2); beyond, the mirrored one does.
    if x > (a + 1) / (a + b + 2) {
      return 1 - regularisedIncompleteBeta(1 - x, b, a)
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
