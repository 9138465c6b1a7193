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
    return IncompleteBeta.regularised(x, degreesOfFreedom / 2, 0.5)
  }

  /// The density of the distribution at a value.
  ///
  /// - Parameter t: The value.
  /// - Returns: The density, symmetric about zero.
  public func density(at t: Double) -> Double {
    let nu = degreesOfFreedom
    let logarithm =
      lgamma((nu + 1) / 2) - lgamma(nu / 2) - 0.5 * log(nu * .pi)
      - (nu + 1) / 2 * log1p(t * t / nu)
    return exp(logarithm)
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
}
