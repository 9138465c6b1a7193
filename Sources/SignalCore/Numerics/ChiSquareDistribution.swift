/// The chi-square distribution, for intervals of variances and powers.
public struct ChiSquareDistribution: Sendable {
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

  /// The probability of a value up to this one.
  ///
  /// Abramowitz & Stegun 26.4.19: the regularised incomplete gamma function P(ν/2, x/2), by its
  /// series below x = ν + 2 and by its continued fraction above.
  ///
  /// - Parameter x: The value.
  /// - Returns: A probability in 0…1; zero for values not above zero.
  public func probability(upTo x: Double) -> Double {
    guard x > 0 else { return 0 }
    let a = degreesOfFreedom / 2
    let z = x / 2
    let front = exp(a * log(z) - z - lgamma(a))
    return z < a + 1
      ? min(1, front * Self.series(a, z)) : max(0, 1 - front * Self.continuedFraction(a, z))
  }

  /// The value below which the variable stays with a given probability.
  ///
  /// - Parameter probability: Between 0 and 1, both excluded.
  /// - Returns: The quantile.
  public func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    var lower = 0.0
    var upper = max(1, degreesOfFreedom)
    while self.probability(upTo: upper) < probability { upper *= 2 }
    // The distribution rises steadily, so halving reaches the last bit.
    while true {
      let middle = lower + (upper - lower) / 2
      guard middle > lower, middle < upper else { return middle }
      if self.probability(upTo: middle) < probability { lower = middle } else { upper = middle }
    }
  }

  /// Σ zⁿ / (a (a + 1) … (a + n)).
  private static func series(_ a: Double, _ z: Double) -> Double {
    var term = 1 / a
    var sum = term
    var divisor = a
    while term > sum * Double.ulpOfOne / 2 {
      divisor += 1
      term *= z / divisor
      sum += term
    }
    return sum
  }

  /// Lentz's evaluation of the continued fraction of the upper incomplete gamma function.
  private static func continuedFraction(_ a: Double, _ z: Double) -> Double {
    let tiny = 1e-300
    var b = z + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var result = d
    for step in 1...10_000 {
      let m = Double(step)
      let numerator = -m * (m - a)
      b += 2
      d = numerator * d + b
      if d.magnitude < tiny { d = tiny }
      c = b + numerator / c
      if c.magnitude < tiny { c = tiny }
      d = 1 / d
      let factor = d * c
      result *= factor
      if (factor - 1).magnitude < Double.ulpOfOne { break }
    }
    return result
  }
}
