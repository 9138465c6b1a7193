import SignalCore

extension IntervalMethod {
  /// The scale on which a metric's errors are symmetric.
  enum Scale: Sendable {
    /// As it is.
    case plain
    /// Its logarithm, for what is positive.
    case logarithm
    /// The logarithm of its odds, for a share of so much.
    case share(of: Double)

    /// The value on the scale; `nil` at or beyond the ends of its range.
    func transformed(_ value: Double) -> Double? {
      switch self {
      case .plain: value
      case .logarithm: value > 0 ? log(value) : nil
      case .share(let whole): value > 0 && value < whole ? log(value / (whole - value)) : nil
      }
    }

    func value(_ transformed: Double) -> Double {
      switch self {
      case .plain: transformed
      case .logarithm: exp(transformed)
      case .share(let whole): whole / (1 + exp(-transformed))
      }
    }

    /// The interval from so far below to so far above a value along the scale.
    func interval(
      around value: Double, below: Double, above: Double, effectiveSampleSize: Double
    ) -> IntervalOutcome {
      guard let middle = transformed(value) else { return .undefined(.notTold) }
      return .between(
        self.value(middle - below), self.value(middle + above),
        effectiveSampleSize: effectiveSampleSize)
    }
  }

  /// The interval of any metric, from its values in parts of the recording.
  ///
  /// Up to 1,200 intervals the delete-a-block jackknife (H. R. Künsch, Ann. Stat. 17 (1989) 1217,
  /// doi:10.1214/aos/1176347265): the metric of the recording without each of ten blocks, with a break
  /// where the block was. Above, subsampling (D. N. Politis, J. P. Romano, Ann. Stat. 22 (1994) 2031,
  /// doi:10.1214/aos/1176325770): the metric in windows of 300 intervals side by side.
  ///
  /// - Parameters:
  ///   - scale: The scale on which the errors are symmetric.
  ///   - least: The least value of the metric, where the scale does not know it.
  /// - Returns: The method.
  static func parts(
    on scale: Scale = .plain, atLeast least: Double = -.infinity
  ) -> IntervalMethod {
    IntervalMethod(
      name: "jackknife over blocks, subsampling above 1,200 intervals",
      argument: "No closed form for its variance is known; blocks keep the succession inside them, "
        + "and no template, window or pair joins across what was left out. Counts parts of the "
        + "recording."
    ) { uncertainty, metric, value in
      let parts = uncertainty.parts
      guard uncertainty.inputs.series.count >= RecordingParts.leastIntervals else {
        return .undefined(
          .tooFewIntervals(
            needed: RecordingParts.leastIntervals, found: uncertainty.inputs.series.count))
      }
      let values = parts.parts.compactMap { metric.definition.compute($0).number }
      // A share that touches its ends in a part has no odds there.
      let odds = values.compactMap(scale.transformed)
      let center = scale.transformed(value)
      let used = center != nil && odds.count == values.count ? scale : .plain
      switch parts.standardError(of: values.compactMap(used.transformed)) {
      case .failure(let none):
        return .undefined(.tooFewParts(needed: none.needed, found: none.found))
      case .success(let error):
        // Parts that all agree say nothing of how far the whole may be off.
        guard let middle = used.transformed(value), error.error > 64 * middle.ulp else {
          return .undefined(.constant)
        }
        let half =
          error.error
          * StudentDistribution(degreesOfFreedom: error.degrees)
          .twoSidedCriticalValue(probability: UncertaintyInputs.outside)
        // Some conventions define a metric beyond its usual range, as NeuroKit2 the asymmetry.
        let isInRange = value >= least && scale.clamped(value) == value
        func end(_ transformed: Double) -> Double {
          let end = used.value(transformed)
          return isInRange ? max(least, scale.clamped(end)) : end
        }
        return .between(
          end(middle - half), end(middle + half), effectiveSampleSize: error.count)
      }
    }
  }
}

extension IntervalMethod.Scale {
  /// The nearest value that the metric can take.
  fileprivate func clamped(_ value: Double) -> Double {
    switch self {
    case .plain: value
    case .logarithm: max(0, value)
    case .share(let whole): min(whole, max(0, value))
    }
  }
}
