import SignalCore

/// The ends of the interval of a sum of squares, as factors of its estimate.
///
/// A sum of squares with mean P and variance V behaves like a scaled chi-square variable of
/// ν = 2P²/V degrees of freedom (F. E. Satterthwaite, Biometrics Bull. 2 (1946) 110,
/// doi:10.2307/3002019). ν is itself an estimate; with d degrees of freedom behind it the interval is
/// widened as Student's t is against the normal: ν is divided by (t/z)².
struct ChiSquareFactors {
  /// The factor of the lower end, below 1.
  let low: Double
  /// The factor of the upper end, above 1.
  let high: Double
  /// ν after the widening.
  let degreesOfFreedom: Double

  /// Computes the factors; `nil` below ``leastDegrees`` after the widening.
  ///
  /// - Parameters:
  ///   - relativeVariance: V/P², positive.
  ///   - reliability: d as a share of ν.
  init?(relativeVariance: Double, reliability: Double) {
    let degrees = 2 / relativeVariance
    let widening = Self.widening(degrees: degrees, reliability: reliability)
    degreesOfFreedom = degrees / (widening * widening)
    guard degreesOfFreedom >= Self.leastDegrees else { return nil }
    let distribution = ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom)
    low = degreesOfFreedom / distribution.quantile(1 - UncertaintyInputs.outside / 2)
    high = degreesOfFreedom / distribution.quantile(UncertaintyInputs.outside / 2)
  }

  /// t/z for an estimate of `degrees` degrees of freedom.
  static func widening(degrees: Double, reliability: Double) -> Double {
    let behind = max(leastReliability, reliability * degrees)
    return StudentDistribution(degreesOfFreedom: behind)
      .twoSidedCriticalValue(probability: UncertaintyInputs.outside)
      / UncertaintyInputs.normalCriticalValue
  }

  /// Less than one independent value says nothing: the ends would lie a factor of five thousand apart.
  static let leastDegrees = 1.0

  /// d is never taken for less than this, or the widening would say more of itself than of ν.
  private static let leastReliability = 3.0
}
