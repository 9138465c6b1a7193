import SignalCore

/// The change of one metric over several sessions, each session being one pair of phases.
public struct PairedChange: Sendable, Equatable {
  /// A mean over sessions.
  public struct Estimate: Sendable, Equatable {
    /// The mean change.
    public let mean: Double
    /// The standard deviation of the changes between sessions; `nil` for one session.
    public let deviation: Double?
    /// Student's 95 % interval of the mean, sessions being independent; `nil` for one session.
    public let interval: ClosedRange<Double>?

    init(_ changes: [Double]) {
      let mean = DescriptiveStatistics.mean(changes.span) ?? 0
      self.mean = mean
      deviation = DescriptiveStatistics.standardDeviation(changes.span)
      interval = deviation.map { deviation in
        let half =
          StudentDistribution(degreesOfFreedom: Double(changes.count - 1))
          .twoSidedCriticalValue(probability: 0.05) * deviation
          / Double(changes.count).squareRoot()
        return (mean - half)...(mean + half)
      }
    }
  }

  /// How many sessions have a change.
  public let count: Int
  /// The changes in the metric's unit.
  public let difference: Estimate
  /// The scale on which the metric varies evenly: logarithmic only where it is so in all sessions.
  public let scale: MetricScale
  /// The changes on that scale.
  public let onScale: Estimate
  /// Cohen's d_z: the mean change in units of the changes' standard deviation, on the scale; `nil`
  /// for one session or where all changes are equal.
  ///
  /// J. Cohen, *Statistical Power Analysis for the Behavioral Sciences* (1988), 48; D. Lakens, Front.
  /// Psychol. 4 (2013) 863, doi:10.3389/fpsyg.2013.00863.
  public let cohensDz: Double?
  /// Its 95 % interval from the noncentral t distribution; `nil` without d_z or where it is beyond
  /// any use.
  public let cohensDzInterval: ClosedRange<Double>?
  /// The change of one session that is not within the scatter of the changes, 1.96 times their
  /// standard deviation (which is √2 times the standard error of measurement), on the scale.
  ///
  /// Where sessions respond differently their responses count as scatter too, so that it is an upper
  /// limit of what two equal sessions would give.
  public let smallestDetectable: Double?
  /// In how many sessions the metric rose; neither direction is the better one by itself.
  public let risen: Int
  /// In how many it fell.
  public let fallen: Int
  /// In how many the change exceeds what the windows of the session can detect.
  public let exceedingCount: Int

  /// In how many it stayed the same.
  public var unchanged: Int { count - risen - fallen }

  /// The mean change as a ratio of geometric means, in percent; `nil` on the linear scale.
  public var ratioPercent: Double? {
    scale == .logarithmic ? PhaseEffect.percent(onScale.mean) : nil
  }

  /// The 95 % interval of the ratio in percent; `nil` on the linear scale.
  public var ratioInterval: ClosedRange<Double>? {
    guard scale == .logarithmic, let interval = onScale.interval else { return nil }
    return PhaseEffect.percent(interval.lowerBound)...PhaseEffect.percent(interval.upperBound)
  }

  /// - Parameter changes: One for each session.
  package init?(_ changes: [PhaseChange]) {
    guard !changes.isEmpty else { return nil }
    count = changes.count
    difference = Estimate(changes.map(\.difference))
    let isLogarithmic = changes.allSatisfy { $0.effect.scale == .logarithmic }
    scale = isLogarithmic ? .logarithmic : .linear
    let onScale = Estimate(
      changes.map { isLogarithmic ? $0.effect.difference : $0.difference })
    self.onScale = onScale
    if let deviation = onScale.deviation, deviation > 0 {
      let root = Double(changes.count).squareRoot()
      let standardised = onScale.mean / deviation
      cohensDz = standardised
      cohensDzInterval = NoncentralStudentDistribution.noncentralities(
        of: standardised * root, degreesOfFreedom: Double(changes.count - 1)
      ).map { ($0.lowerBound / root)...($0.upperBound / root) }
    } else {
      cohensDz = nil
      cohensDzInterval = nil
    }
    smallestDetectable = onScale.deviation.map {
      PhaseEffect.smallestDetectable(standardError: $0 / 2.0.squareRoot())
    }
    risen = changes.count { $0.difference > 0 }
    fallen = changes.count { $0.difference < 0 }
    exceedingCount = changes.count { $0.effect.exceedsDetectable == true }
  }
}
