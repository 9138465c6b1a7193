import SignalCore

/// A change on the scale on which its metric varies evenly: as a ratio where that is logarithmic,
/// in units of the scatter of windows, and beside the smallest change one can detect.
public struct PhaseEffect: Sendable, Equatable {
  /// The scale.
  public let scale: MetricScale
  /// Mean of the later phase minus mean of the first, on the scale.
  public let difference: Double
  /// Its 95 % interval; `nil` where the windows do not tell how much they vary.
  public let interval: ClosedRange<Double>?
  /// Hedges' g: the difference in units of ``windowDeviation``; `nil` where windows do not vary.
  ///
  /// L. V. Hedges, J. Educ. Stat. 6 (1981) 107, doi:10.3102/10769986006002107, with the exact
  /// correction for small counts, Γ(ν/2)/(√(ν/2)·Γ((ν − 1)/2)). The unit is the scatter of windows
  /// of one person within phases, so that g is not to be compared with an effect between people. It
  /// has no interval: its law is known for independent windows only.
  public let hedgesG: Double?
  /// The standard deviation of windows within phases, pooled over all phases, on the scale.
  public let windowDeviation: Double?
  /// The smallest change between two windows that is not within their scatter, from the first phase.
  public let detectableFromFirst: Double?
  /// The same with the scatter pooled over all phases.
  public let detectablePooled: Double?

  /// Whether the change is larger than the smallest detectable one, pooled; `nil` without one.
  public var exceedsDetectable: Bool? { detectablePooled.map { difference.magnitude > $0 } }

  /// The difference and its 95 % interval in units of ``windowDeviation``, as if that were known and
  /// not estimated; `nil` where windows do not vary.
  ///
  /// For a picture of many metrics on one scale: the interval is that of the change, drawn in another
  /// unit, and none of ``hedgesG``.
  package var standardised: (difference: Double, interval: ClosedRange<Double>?)? {
    guard let deviation = windowDeviation, deviation > 0 else { return nil }
    return (
      difference / deviation,
      interval.map { ($0.lowerBound / deviation)...($0.upperBound / deviation) }
    )
  }

  /// The smallest detectable change in units of the scatter of windows: 1.96·√2.
  package static let detectableDeviations = smallestDetectable(standardError: 1)

  /// The change as a ratio in percent; `nil` on the linear scale.
  public var ratioPercent: Double? { scale == .logarithmic ? Self.percent(difference) : nil }

  /// The 95 % interval of the ratio in percent; `nil` on the linear scale.
  public var ratioInterval: ClosedRange<Double>? {
    guard scale == .logarithmic, let interval else { return nil }
    return Self.percent(interval.lowerBound)...Self.percent(interval.upperBound)
  }

  /// A difference of logarithms as a change in percent.
  static func percent(_ logarithm: Double) -> Double { 100 * expm1(logarithm) }

  /// The smallest detectable change between two measurements of one person, 1.96·√2·SEM, the
  /// standard error of measurement being the standard deviation of windows within a phase.
  ///
  /// H. Beckerman, M. E. Roebroeck, G. J. Lankhorst, J. G. Becher, P. D. Bezemer, A. L. M. Verbeek,
  /// Qual. Life Res. 10 (2001) 571, doi:10.1023/A:1013138911638; J. P. Weir, J. Strength Cond. Res.
  /// 19 (2005) 231, doi:10.1519/15184.1.
  static func smallestDetectable(standardError: Double) -> Double {
    1.96 * 2.0.squareRoot() * standardError
  }

  /// - Parameters:
  ///   - later: The index of the later phase.
  ///   - all: All phases, on the scale, the first and the later one with a value.
  ///   - scale: The scale.
  ///   - linearInterval: The interval where the scale is linear and it is known already.
  init(
    to later: Int, of all: [PhaseSummary], scale: MetricScale,
    linearInterval: ClosedRange<Double>?
  ) {
    self.scale = scale
    let difference = (all[later].mean ?? 0) - (all[0].mean ?? 0)
    self.difference = difference
    interval =
      linearInterval
      ?? SerialDependence(all).map { dependence in
        let half = dependence.halfWidth(0, later)
        return (difference - half)...(difference + half)
      }
    let degrees = all.reduce(0) { $0 + max(0, $1.windowValues.count - 1) }
    let squares = all.reduce(0) {
      $0 + DescriptiveStatistics.sumOfSquaredDeviations($1.windowValues.span)
    }
    let deviation = degrees > 0 ? (squares / Double(degrees)).squareRoot() : nil
    windowDeviation = deviation
    // With one degree of freedom the corrected estimate has no finite expectation.
    if let deviation, deviation > 0, degrees > 1 {
      hedgesG = difference / deviation * Self.smallSampleCorrection(degrees: Double(degrees))
    } else {
      hedgesG = nil
    }
    detectableFromFirst = all[0].standardDeviation.map(Self.smallestDetectable)
    detectablePooled = deviation.map(Self.smallestDetectable)
  }

  /// What takes the bias out of a standardised difference with these degrees of freedom.
  static func smallSampleCorrection(degrees: Double) -> Double {
    exp(lgamma(degrees / 2) - lgamma((degrees - 1) / 2)) / (degrees / 2).squareRoot()
  }
}
