import SignalCore

extension IntervalMethod {
  /// The interval of the share of differences above a threshold, or of their count.
  ///
  /// For Gaussian differences with autocorrelation ρ the indicator |Δ| > x has the autocovariance
  /// Σ c_j² ρ^j over even j (its Hermite expansion); c₂² = 2·t²·φ(t)² for t = Φ⁻¹(1 − p/2) goes with
  /// ρ², as the mean square of the differences does, and the rest dies away faster: a fifth of that
  /// inflation is left for it. Wilson's interval (E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209,
  /// doi:10.1080/01621459.1927.10502953) keeps the ends between 0 and 100 %.
  static let exceedance = IntervalMethod(
    name: "Wilson's interval with the autocovariance of differences",
    argument: "A share of dependent differences; how much their dependence costs follows from "
      + "their autocovariance. Counts independent differences."
  ) { uncertainty, metric, value in
    let inputs = uncertainty.inputs
    let total = Double(inputs.differences.count)
    guard let threshold = metric.differenceThresholdMilliseconds,
      let above = inputs.countOfDifferences(above: threshold).number,
      let variance = uncertainty.beatPowers.relativeCovariance(.differences, .differences),
      let factors = ChiSquareFactors(
        relativeVariance: variance, reliability: Self.shareReliability)
    else { return .undefined(.notTold) }
    let degrees = min(total, factors.degreesOfFreedom)
    let share = above / total
    let count = effectiveCount(of: share, total: total, degrees: degrees)
    let z = UncertaintyInputs.normalCriticalValue
    let center = (share + z * z / (2 * count)) / (1 + z * z / count)
    let half =
      z / (1 + z * z / count)
      * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    // The value may be a share of something else, or a count: the ends keep its scale.
    let scale = above > 0 ? value / share : metric.definition.unit == "%" ? 100 : total
    // At none or all the formula ends at 0 or 1 but for rounding.
    let low = share == 0 ? 0 : max(0, center - half)
    let high = share == 1 ? 1 : min(1, center + half)
    return .between(scale * low, scale * high, effectiveSampleSize: count)
  }

  /// As ``BeatPowers/reliability``, for a share, whose own interval is wider.
  private static let shareReliability = 0.2
  /// The part of the inflation of the mean square that the higher terms have.
  private static let higherTerms = 0.2

  private static func effectiveCount(of share: Double, total: Double, degrees: Double) -> Double {
    guard share > 0, share < 1 else { return degrees }
    let t = NormalDistribution.twoSidedCriticalValue(probability: share)
    let density = NormalDistribution.density(t)
    let second = 2 * t * t * density * density
    let variance = share * (1 - share)
    let inflation = total / degrees - 1
    return total * variance
      / (variance + inflation * (second + higherTerms * max(0, variance - second)))
  }
}
