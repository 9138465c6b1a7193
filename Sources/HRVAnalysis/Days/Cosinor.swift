import SignalCore

/// A cosine with a fixed period fitted to values over time: the rhythm of a day.
///
/// y(t) = M + A·cos(2π(t − t_max)/T), by least squares on the two linear terms it has at a fixed T:
/// W. Nelson, Y. L. Tong, J. K. Lee, F. Halberg, *Methods for cosinor-rhythmometry*,
/// Chronobiologia 6 (1979) 305; C. Bingham, B. Arbogast, G. C. Guillaume, J. K. Lee, F. Halberg,
/// *Inferential statistical methods for estimating and comparing cosinor parameters*,
/// Chronobiologia 9 (1982) 397; G. Cornelissen, Theor. Biol. Med. Model. 11 (2014) 16,
/// doi:10.1186/1742-4682-11-16.
///
/// Neighbouring windows are alike, so that N windows tell as much as fewer independent ones would:
/// n = N·(1 − r)/(1 + r), where r ≥ 0 is the correlation of the residuals of neighbours (G. V.
/// Bayley, J. M. Hammersley, *The "effective" number of independent observations in an
/// autocorrelated time series*, J. R. Stat. Soc. Suppl. 8 (1946) 184, doi:10.2307/2983560; the
/// first-order law in it). Test and intervals use n in place of N.
public struct Cosinor: Sendable, Equatable {
  /// M, the mean of the fitted cosine, in the unit of the values.
  public let mesor: Double
  /// A, half of the way from the trough to the peak, in the unit of the values.
  public let amplitude: Double
  /// The time of the peak, in seconds on the clock of the times, from 0 to the period.
  ///
  /// The acrophase as an angle φ of M + A·cos(2πt/T + φ) is −2π/T times this.
  public let acrophaseSeconds: Double
  /// The share of the variance that the cosine explains, in percent.
  public let percentRhythm: Double
  /// How many values were fitted.
  public let count: Int
  /// How many independent values they are worth.
  public let effectiveCount: Double
  /// What the test of no amplitude and the intervals are; `nil` where fewer than four independent
  /// values are left.
  public let inference: Inference?

  /// What the fit tells beyond the values it was made of.
  public struct Inference: Sendable, Equatable {
    /// The probability of an amplitude this large where there is none: Fisher's test with 2 and
    /// n − 3 degrees of freedom.
    public let probability: Double
    /// The 95 % interval of the mesor.
    public let mesor: ClosedRange<Double>
    /// The 95 % interval of the amplitude; `nil` where the test does not find a rhythm at 5 %.
    public let amplitude: ClosedRange<Double>?
    /// The 95 % interval of the time of the peak, in seconds.
    ///
    /// Its ends may lie before 0 or after the period. `nil` where the test does not find a rhythm at 5 %.
    public let acrophaseSeconds: ClosedRange<Double>?
  }

  /// Fits a cosine; `nil` for fewer than four values, values that do not vary, or times that do not
  /// tell the three unknowns apart.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - timesSeconds: Their times in seconds, rising, as many as values.
  ///   - periodSeconds: The period T in seconds, positive.
  ///   - stepSeconds: The step between neighbours; values further apart are no neighbours.
  /// - Complexity: O(N).
  public init?(
    values: [Double], timesSeconds: [Double], periodSeconds: Double, stepSeconds: Double
  ) {
    precondition(values.count == timesSeconds.count, "every value has its time")
    precondition(periodSeconds > 0 && stepSeconds > 0, "period and step are positive")
    let design = Design(timesSeconds, periodSeconds)
    let total = DescriptiveStatistics.sumOfSquaredDeviations(values.span)
    guard values.count >= 4, total > 0, let design,
      let center = DescriptiveStatistics.mean(values.span)
    else { return nil }
    let (beta, gamma) = design.coefficients(of: values, center: center)
    count = values.count
    mesor = center - beta * design.meanCosine - gamma * design.meanSine
    let amplitude = (beta * beta + gamma * gamma).squareRoot()
    self.amplitude = amplitude
    let angle = atan2(gamma, beta)
    let secondsPerRadian = periodSeconds / (2 * .pi)
    let peak = angle * secondsPerRadian
    let wrapped = peak < 0 ? peak + periodSeconds : peak
    acrophaseSeconds = wrapped < periodSeconds ? wrapped : 0
    let residuals = values.indices.map {
      values[$0] - center - beta * (design.cosines[$0] - design.meanCosine)
        - gamma * (design.sines[$0] - design.meanSine)
    }
    let unexplained = Summation.sum(over: 0..<residuals.count) { residuals[$0] * residuals[$0] }
    let share = max(0, 1 - unexplained / total)
    percentRhythm = 100 * share
    let correlation = Self.neighbourCorrelation(residuals, timesSeconds, stepSeconds)
    let effective = Double(values.count) * (1 - correlation) / (1 + correlation)
    effectiveCount = effective
    let degrees = effective - 3
    guard degrees >= 1 else {
      inference = nil
      return
    }
    let probability =
      unexplained > 0
      ? FisherDistribution(numerator: 2, denominator: degrees)
        .upperTail(from: share / (1 - share) * degrees / 2) : 0
    // RSS/N·n/(n − 3) estimates the variance of a value; the normal matrix counts each value for one
    // although N are worth n, so that its inverse counts N/n times. The product is RSS/(n − 3).
    let variance = unexplained / degrees
    let critical = StudentDistribution(degreesOfFreedom: degrees)
      .twoSidedCriticalValue(probability: 0.05)
    func interval(_ value: Double, _ variance: Double) -> ClosedRange<Double> {
      let half = critical * max(0, variance).squareRoot()
      return (value - half)...(value + half)
    }
    let isRhythm = probability < 0.05 && amplitude > 0
    let along = design.variance(beta / amplitude, gamma / amplitude)
    let across = design.variance(-gamma / amplitude, beta / amplitude)
    inference = Inference(
      probability: probability,
      mesor: interval(mesor, variance * design.mesorVariance),
      amplitude: isRhythm ? interval(amplitude, variance * along) : nil,
      acrophaseSeconds: isRhythm
        ? interval(
          acrophaseSeconds,
          variance * across / (amplitude * amplitude) * secondsPerRadian * secondsPerRadian) : nil)
  }

  /// The correlation of the residuals of neighbours, from 0 to 0.99.
  private static func neighbourCorrelation(
    _ residuals: [Double], _ times: [Double], _ step: Double
  ) -> Double {
    var products = 0.0
    var pairs = 0
    for index in residuals.indices.dropFirst()
    where (times[index] - times[index - 1] - step).magnitude < 0.01 * step {
      products += residuals[index] * residuals[index - 1]
      pairs += 1
    }
    let squares = residuals.reduce(0) { $0 + $1 * $1 }
    guard pairs > 0, squares > 0 else { return 0 }
    let correlation = products / Double(pairs) / (squares / Double(residuals.count))
    return min(0.99, max(0, correlation))
  }

  /// The cosine and sine at the times, and the inverse of their centred normal matrix.
  private struct Design {
    let cosines: [Double]
    let sines: [Double]
    let meanCosine: Double
    let meanSine: Double
    private let cosineCosine: Double
    private let cosineSine: Double
    private let sineSine: Double

    init?(_ times: [Double], _ period: Double) {
      let cosines = times.map { cos(2 * .pi * $0 / period) }
      let sines = times.map { sin(2 * .pi * $0 / period) }
      guard let meanCosine = DescriptiveStatistics.mean(cosines.span),
        let meanSine = DescriptiveStatistics.mean(sines.span)
      else { return nil }
      let cc = DescriptiveStatistics.sumOfSquaredDeviations(cosines.span)
      let ss = DescriptiveStatistics.sumOfSquaredDeviations(sines.span)
      let cs = Summation.sum(over: 0..<times.count) {
        (cosines[$0] - meanCosine) * (sines[$0] - meanSine)
      }
      let determinant = cc * ss - cs * cs
      // Times within a small part of the period make the terms one and the same.
      guard determinant > 1e-9 * Double(times.count * times.count) else { return nil }
      self.cosines = cosines
      self.sines = sines
      self.meanCosine = meanCosine
      self.meanSine = meanSine
      cosineCosine = ss / determinant
      cosineSine = -cs / determinant
      sineSine = cc / determinant
    }

    func coefficients(of values: [Double], center: Double) -> (cosine: Double, sine: Double) {
      let cosine = Summation.sum(over: 0..<values.count) {
        (cosines[$0] - meanCosine) * (values[$0] - center)
      }
      let sine = Summation.sum(over: 0..<values.count) {
        (sines[$0] - meanSine) * (values[$0] - center)
      }
      return (
        cosineCosine * cosine + cosineSine * sine, cosineSine * cosine + sineSine * sine
      )
    }

    /// The variance of a combination of the two coefficients, that of a residual being 1.
    func variance(_ cosine: Double, _ sine: Double) -> Double {
      cosine * cosine * cosineCosine + 2 * cosine * sine * cosineSine + sine * sine * sineSine
    }

    /// The variance of the mesor, that of a residual being 1.
    var mesorVariance: Double { 1 / Double(cosines.count) + variance(meanCosine, meanSine) }
  }
}
