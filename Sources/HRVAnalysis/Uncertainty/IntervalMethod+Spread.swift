import SignalCore

extension IntervalMethod {
  /// The interval of a product of powers of standard deviations of beats.
  ///
  /// - Parameter exponents: The components and the exponents of their standard deviations.
  /// - Returns: The method.
  static func spread(_ exponents: [(BeatPowers.Component, Double)]) -> IntervalMethod {
    IntervalMethod(
      name: exponents.count == 1
        ? "chi-square of the autocovariance" : "log-normal of the autocovariance",
      argument: "A smooth function of mean squares of the beats, whose sampling variance follows "
        + "from the sample's autocovariance at all lags; a block bootstrap of 5 min has too few "
        + "blocks for the slow rhythms that dominate it. Counts independent Gaussian values."
    ) { uncertainty, _, value in
      guard let factors = uncertainty.factors(of: exponents) else { return .undefined(.notTold) }
      return .between(
        value * factors.low, value * factors.high, effectiveSampleSize: factors.count)
    }
  }

  /// The same for a logarithm of such a product.
  ///
  /// - Parameters:
  ///   - exponents: The components and the exponents of their standard deviations.
  ///   - perNaturalUnit: What one natural unit is in the metric's unit.
  /// - Returns: The method.
  static func logarithmOfSpread(
    _ exponents: [(BeatPowers.Component, Double)], perNaturalUnit: Double
  ) -> IntervalMethod {
    let method = spread(exponents)
    return IntervalMethod(name: method.name, argument: method.argument) { uncertainty, _, value in
      guard let factors = uncertainty.factors(of: exponents) else { return .undefined(.notTold) }
      return .between(
        value + perNaturalUnit * log(factors.low), value + perNaturalUnit * log(factors.high),
        effectiveSampleSize: factors.count)
    }
  }

  /// The interval of the standard deviation of values derived from the recording.
  ///
  /// - Parameters:
  ///   - followsStretches: Whether there is one value for each interval, so that breaks are known.
  ///   - values: The values in order of time.
  /// - Returns: The method.
  static func standardDeviation(
    followsStretches: Bool, of values: @escaping @Sendable (MetricInputs) -> [Double]
  ) -> IntervalMethod {
    IntervalMethod(
      name: "chi-square of the autocovariance",
      argument: "A standard deviation, treated as that of the intervals. Counts independent "
        + "Gaussian values."
    ) { uncertainty, _, value in
      let series = values(uncertainty.inputs)
      let stretches = followsStretches ? uncertainty.inputs.stretches : [0..<series.count]
      let powers = BeatPowers(series, stretches: stretches, components: [.intervals])
      guard let variance = powers.relativeCovariance(.intervals, .intervals),
        let factors = ChiSquareFactors(
          relativeVariance: variance, reliability: BeatPowers.reliability)
      else { return .undefined(.notTold) }
      return .between(
        value * factors.low.squareRoot(), value * factors.high.squareRoot(),
        effectiveSampleSize: factors.degreesOfFreedom)
    }
  }
}

extension BeatPowers {
  /// The degrees of freedom behind an estimate of ν, as a share of ν.
  ///
  /// Σ I² over the independent ordinates of a flat spectrum has a relative variance of 5/M, which is
  /// 0.2·ν degrees of freedom; spectra of heart period have peaks, and four fifths of it give
  /// 92–97 % coverage for spectra from broad to narrow (Documentation/METHODOLOGY/uncertainty.md).
  static let reliability = 0.16
}

extension UncertaintyInputs {
  /// The ends of the interval of a product of standard deviations, as factors.
  fileprivate func factors(
    of exponents: [(BeatPowers.Component, Double)]
  ) -> (low: Double, high: Double, count: Double)? {
    if exponents.count == 1, exponents[0].1 > 0 {
      let (component, exponent) = exponents[0]
      guard let variance = beatPowers.relativeCovariance(component, component),
        let factors = ChiSquareFactors(
          relativeVariance: variance, reliability: BeatPowers.reliability)
      else { return nil }
      return (
        pow(factors.low, exponent / 2), pow(factors.high, exponent / 2), factors.degreesOfFreedom
      )
    }
    var variance = 0.0
    var fewest = Double.infinity
    for (component, exponent) in exponents {
      for (other, otherExponent) in exponents {
        guard let covariance = beatPowers.relativeCovariance(component, other) else { return nil }
        variance += exponent / 2 * otherExponent / 2 * covariance
        if component == other { fewest = min(fewest, 2 / covariance) }
      }
    }
    let widening = ChiSquareFactors.widening(degrees: fewest, reliability: BeatPowers.reliability)
    guard fewest / (widening * widening) >= ChiSquareFactors.leastDegrees else { return nil }
    let half = Self.normalCriticalValue * widening * max(0, variance).squareRoot()
    return (exp(-half), exp(half), fewest / (widening * widening))
  }
}
