/// The noncentral t distribution, for intervals of standardised effects.
public struct NoncentralStudentDistribution: Sendable {
  /// The degrees of freedom, positive; they need not be whole.
  public let degreesOfFreedom: Double
  /// The noncentrality δ: what the statistic would be without sampling error.
  public let noncentrality: Double

  /// The largest size of the noncentrality; beyond it the law is a point for any use here.
  public static let largestNoncentrality = 100.0

  /// Creates the distribution.
  ///
  /// - Parameters:
  ///   - degreesOfFreedom: Positive and finite.
  ///   - noncentrality: At most ``largestNoncentrality`` in size.
  public init(degreesOfFreedom: Double, noncentrality: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom are positive")
    precondition(
      noncentrality.magnitude <= Self.largestNoncentrality, "the noncentrality is too large")
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// The probability of a value below another.
  ///
  /// R. V. Lenth, *Algorithm AS 243: Cumulative distribution function of the non-central t
  /// distribution*, Appl. Stat. 38 (1989) 185, doi:10.2307/2347693: Poisson-weighted incomplete
  /// beta functions. The sum runs over the terms around the largest weight; those left out weigh
  /// less than the last bit.
  ///
  /// - Parameter t: The value, finite.
  /// - Returns: A probability in 0…1.
  /// - Complexity: O(δ) terms.
  public func probability(below t: Double) -> Double {
    // F(t; δ) = 1 − F(−t; −δ): the sum is for t ≥ 0.
    guard t >= 0 else {
      return 1
        - Self(degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality)
        .probability(below: -t)
    }
    let below = 0.5 * erfc(noncentrality / 2.0.squareRoot())
    guard t > 0 else { return below }
    let mean = noncentrality * noncentrality / 2
    let reach = 10 * mean.squareRoot() + 40
    let first = max(0, mean - reach).rounded(.down)
    var even = PoissonBetaTerms(
      first: first, shift: 0, mean: mean, t: t, degreesOfFreedom: degreesOfFreedom)
    var odd = PoissonBetaTerms(
      first: first, shift: 0.5, mean: mean, t: t, degreesOfFreedom: degreesOfFreedom)
    var sum = 0.0
    for _ in Int(first)...Int(mean + reach) {
      sum += even.next() + noncentrality / 2.0.squareRoot() * odd.next()
    }
    return min(1, max(0, below + 0.5 * sum))
  }

  /// The noncentralities for which a statistic is neither too large nor too small to be expected.
  ///
  /// The interval that turns into one of a standardised effect: G. Cumming, S. Finch, *A primer on
  /// the understanding, use, and calculation of confidence intervals that are based on central and
  /// noncentral distributions*, Educ. Psychol. Meas. 61 (2001) 532,
  /// doi:10.1177/0013164401614002.
  ///
  /// - Parameters:
  ///   - t: The statistic that was found.
  ///   - degreesOfFreedom: Its degrees of freedom, positive and finite.
  ///   - probability: The probability outside of the interval, half on each side.
  /// - Returns: The interval; `nil` where it would reach past ``largestNoncentrality``.
  public static func noncentralities(
    of t: Double, degreesOfFreedom: Double, probability: Double = 0.05
  ) -> ClosedRange<Double>? {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    func solve(_ target: Double) -> Double? {
      // The probability falls as the noncentrality rises.
      func excess(_ delta: Double) -> Double {
        Self(degreesOfFreedom: degreesOfFreedom, noncentrality: delta).probability(below: t)
          - target
      }
      var step = 1.0
      var lower = t
      while excess(max(lower, -largestNoncentrality)) < 0 {
        guard lower > -largestNoncentrality else { return nil }
        lower -= step
        step *= 2
      }
      step = 1
      var upper = t
      while excess(min(upper, largestNoncentrality)) > 0 {
        guard upper < largestNoncentrality else { return nil }
        upper += step
        step *= 2
      }
      lower = max(lower, -largestNoncentrality)
      upper = min(upper, largestNoncentrality)
      while upper - lower > 1e-12 * max(1, max(lower.magnitude, upper.magnitude)) {
        let middle = lower + (upper - lower) / 2
        guard middle > lower, middle < upper else { break }
        if excess(middle) > 0 { lower = middle } else { upper = middle }
      }
      return lower + (upper - lower) / 2
    }
    guard t.magnitude < largestNoncentrality / 2, let low = solve(1 - probability / 2),
      let high = solve(probability / 2)
    else { return nil }
    return min(low, high)...max(low, high)
  }
}

/// The terms e^(−m)·mʲ/Γ(j + 1 + s)·Iₓ(j + ½ + s, ν/2) of the sum, each from the one before.
private struct PoissonBetaTerms {
  private let mean: Double
  private let x: Double
  private let b: Double
  private var a: Double
  private var weight: Double
  private var divisor: Double
  private var beta: Double
  private var fall: Double

  init(first: Double, shift: Double, mean: Double, t: Double, degreesOfFreedom: Double) {
    self.mean = mean
    x = t * t / (t * t + degreesOfFreedom)
    b = degreesOfFreedom / 2
    a = first + 0.5 + shift
    divisor = first + 1 + shift
    // Without noncentrality the first term alone is left, and 0·log 0 is 0.
    let power = first == 0 ? 0 : first * log(mean)
    weight = exp(power - mean - lgamma(divisor))
    beta = IncompleteBeta.regularised(x, a, b)
    // 1 − x loses its digits where t is large.
    let remainder = log(degreesOfFreedom / (t * t + degreesOfFreedom))
    fall = exp(lgamma(a + b) - lgamma(a + 1) - lgamma(b) + a * log(x) + b * remainder)
  }

  /// Iₓ(a + 1, b) = Iₓ(a, b) − xᵃ(1 − x)ᵇ/(a·B(a, b)): Abramowitz & Stegun 26.5.16.
  mutating func next() -> Double {
    let term = weight * beta
    weight *= mean / divisor
    divisor += 1
    beta -= fall
    fall *= x * (a + b) / (a + 1)
    a += 1
    return term
  }
}
