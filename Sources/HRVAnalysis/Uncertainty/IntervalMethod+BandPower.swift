import SignalCore
import SpectralAnalysis

extension IntervalMethod {
  /// The interval of the power of bands, or of its ratio to the power of other bands.
  ///
  /// - Parameters:
  ///   - bands: The bands of the power.
  ///   - others: The bands it is held against, by convention; none for a power by itself.
  ///   - need: The band whose length decides which stretches count.
  ///   - scale: On which the logarithm of the power or the ratio moves the value one to one.
  /// - Returns: The method.
  static func bandPower(
    _ bands: [SpectralBand], against others: [SpectralBand] = [], need: SpectralBand,
    scale: Scale = .logarithm
  ) -> IntervalMethod {
    bandPower(isRatio: !others.isEmpty, need: need, scale: scale) { _ in (bands, others) }
  }

  /// The interval of total power, of the bands that the convention adds up.
  static let totalPower = bandPower(isRatio: false, need: .veryLow, scale: .logarithm) {
    (totalBands(of: $0), [])
  }

  /// The interval of a band's share of total power in percent.
  static func shareOfTotal(of band: SpectralBand) -> IntervalMethod {
    // VHF is no part of total power in most conventions, so that its share may pass 100 %.
    bandPower(
      isRatio: true, need: .veryLow, scale: band == .veryHigh ? .logarithm : .share(of: 100)
    ) {
      ([band], totalBands(of: $0).filter { $0 != band })
    }
  }

  /// The interval of a band in normalised units.
  static func normalisedPower(of band: SpectralBand) -> IntervalMethod {
    bandPower(isRatio: true, need: .low, scale: .share(of: 100)) { conventions in
      let whole: [SpectralBand] =
        conventions.normalisedPower == .allBands ? totalBands(of: conventions) : [.low, .high]
      return ([band], whole.filter { $0 != band })
    }
  }

  private static func totalBands(of conventions: AnalysisConventions) -> [SpectralBand] {
    let bands: [SpectralBand] = [.ultraLow, .veryLow, .low, .high]
    return conventions.totalPower == .allBands ? bands + [.veryHigh] : bands
  }

  private static func bandPower(
    isRatio: Bool, need: SpectralBand, scale: Scale,
    of bands: @escaping @Sendable (AnalysisConventions) -> ([SpectralBand], [SpectralBand])
  ) -> IntervalMethod {
    IntervalMethod(
      name: isRatio ? "log-normal ratio of two chi-squares" : "chi-square of the spectrum",
      argument: "The power of a band is a weighted sum of many nearly independent ordinates; its "
        + "variance is ∫ S² over the time that taper and segments make use of. A bootstrap would "
        + "have to break the succession that the spectrum is made of. Counts degrees of freedom."
    ) { uncertainty, _, value in
      let inputs = uncertainty.inputs
      let (bands, others) = bands(inputs.conventions)
      guard let part = inputs.relativeVariance(of: bands, need: need) else {
        return .undefined(.notTold)
      }
      guard !others.isEmpty else { return power(value, part, scale) }
      guard let rest = inputs.relativeVariance(of: others, need: need) else {
        return .undefined(.notTold)
      }
      return ratio(value, part, rest, scale)
    }
  }

  /// The degrees of freedom behind the ν of a band's power, as a share of ν: what gives 92–97 %
  /// coverage for spectra from broad to narrow (Documentation/METHODOLOGY/uncertainty.md).
  private static let reliability = 1.5

  /// The interval of the power around the breathing frequency.
  ///
  /// - Parameter scale: On which the logarithm of the power moves the value one to one.
  /// - Returns: The method.
  static func respiratoryPower(scale: Scale = .logarithm) -> IntervalMethod {
    let method = bandPower([.high], need: .high)
    return IntervalMethod(name: method.name, argument: method.argument) { uncertainty, _, value in
      uncertainty.inputs.respiratoryVariance.map { power(value, $0, scale) }
        ?? .undefined(.notTold)
    }
  }

  private static func power(
    _ value: Double, _ variance: Double, _ scale: Scale
  ) -> IntervalOutcome {
    guard let factors = ChiSquareFactors(relativeVariance: variance, reliability: reliability)
    else { return .undefined(.notTold) }
    return scale.interval(
      around: value, below: -log(factors.low), above: log(factors.high),
      effectiveSampleSize: factors.degreesOfFreedom)
  }

  /// Two bands that do not overlap are independent, so the variances of their logarithms add up.
  private static func ratio(
    _ value: Double, _ part: Double, _ rest: Double, _ scale: Scale
  ) -> IntervalOutcome {
    let variance = part + rest
    // Satterthwaite's degrees of freedom of a sum of two variances, 2/part and 2/rest behind each.
    let degrees = 2 * variance * variance / (part * part * part + rest * rest * rest)
    let widening = ChiSquareFactors.widening(degrees: degrees, reliability: reliability)
    let half = UncertaintyInputs.normalCriticalValue * widening * variance.squareRoot()
    let count = 2 / variance / (widening * widening)
    // A ratio is worth fewer degrees than each of its parts: half of what a part must have.
    guard 2 * count >= ChiSquareFactors.leastDegrees else { return .undefined(.notTold) }
    return scale.interval(around: value, below: half, above: half, effectiveSampleSize: count)
  }
}

extension MetricInputs {
  /// The variance of the power of some bands relative to the square of its expectation; `nil` where
  /// there is no power.
  fileprivate func relativeVariance(of bands: [SpectralBand], need: SpectralBand) -> Double? {
    guard let seconds = bandAndNeed(need)?.1 else { return nil }
    return relativeVariance(of: bands.compactMap { bandAndNeed($0)?.0 }, neededSeconds: seconds)
  }

  /// The same for bands by their edges.
  func relativeVariance(of bands: [FrequencyBand], neededSeconds: Double) -> Double? {
    var power = 0.0
    var variance = 0.0
    for edges in bands {
      guard let own = spectra.power(in: edges, neededSeconds: neededSeconds).number,
        let ownVariance = spectra.varianceOfPower(in: edges, neededSeconds: neededSeconds)
      else { return nil }
      power += own
      variance += ownVariance
    }
    // The square of an estimate exceeds that of the expectation by the variance.
    let expectation = power * power - variance
    guard variance > 0, expectation > 0 else { return nil }
    return variance / expectation
  }
}
