/// Fisher's F distribution, for tests of shares of variance.
public struct FisherDistribution: Sendable {
  /// The degrees of freedom above the line, positive; they need not be whole.
  public let numeratorDegreesOfFreedom: Double
  /// The degrees of freedom below the line, positive; they need not be whole.
  public let denominatorDegreesOfFreedom: Double

  /// Creates the distribution.
  ///
  /// - Parameters:
  ///   - numerator: The degrees of freedom above the line, positive and finite.
  ///   - denominator: The degrees of freedom below the line, positive and finite.
  public init(numerator: Double, denominator: Double) {
    precondition(
      numerator > 0 && numerator.isFinite && denominator > 0 && denominator.isFinite,
      "degrees of freedom are positive")
    numeratorDegreesOfFreedom = numerator
    denominatorDegreesOfFreedom = denominator
  }

  /// The probability of a value at least this large.
  ///
  /// Abramowitz & Stegun 26.6.2: the regularised incomplete beta function
  /// I(ν₂/(ν₂ + ν₁F); ν₂/2, ν₁/2).
  ///
  /// - Parameter value: The value; zero or less has probability 1, infinity has 0.
  /// - Returns: A probability in 0…1.
  public func upperTail(from value: Double) -> Double {
    guard value > 0 else { return 1 }
    let nu = denominatorDegreesOfFreedom
    return IncompleteBeta.regularised(
      nu / (nu + numeratorDegreesOfFreedom * value), nu / 2, numeratorDegreesOfFreedom / 2)
  }
}
