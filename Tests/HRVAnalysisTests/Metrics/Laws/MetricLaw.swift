import HRVAnalysis

/// What becomes of a metric when its series is changed in a known way, and where its values lie.
///
/// Every metric has a law in ``MetricLaws``. Where one of the changes has no known effect, the law
/// says why, so that a gap in the table is a decision.
struct MetricLaw: Sendable {
  /// What a change of the series does to the value.
  enum Effect: Sendable {
    /// Nothing, to rounding.
    case same
    /// Nearly nothing; the bound is relative and argued.
    case near(Double, because: String)
    /// It is multiplied.
    case times(Double)
    /// This is added.
    case plus(Double)
    /// The value becomes the rest to this sum.
    case complement(to: Double)
    /// The value becomes that of another metric before the change.
    case becomes(Metric)
    /// The change has no known effect.
    case noLaw(because: String)
  }

  /// The series the law is tried on, as short as the metric allows.
  enum Ground: Sendable, CaseIterable {
    /// A resting recording of seven minutes.
    case resting
    /// One of twenty minutes, for segments.
    case long
    /// One of half an hour by Lomb–Scargle without least durations, for ULF.
    case slow
    /// One with labelled ventricular premature beats.
    case ectopic
    /// One of five minutes with its respiration signal, which the changes leave as it is.
    case breathing
  }

  /// When every interval is longer by 250 ms, a whole number of all bins in use.
  let shift: Effect
  /// When every interval is twice as long.
  let scale: Effect
  /// When the intervals come in reverse order.
  let reversal: Effect
  /// When they come in any other order.
  let shuffle: Effect
  /// The least and the largest value there can be.
  let bounds: ClosedRange<Double>
  /// The series that shows it.
  let ground: Ground

  init(
    shift: Effect, scale: Effect, reversal: Effect, shuffle: Effect,
    bounds: ClosedRange<Double>, ground: Ground = .resting
  ) {
    self.shift = shift
    self.scale = scale
    self.reversal = reversal
    self.shuffle = shuffle
    self.bounds = bounds
    self.ground = ground
  }
}

extension ClosedRange<Double> {
  /// Any number.
  static let any = -Double.infinity...Double.infinity
  /// Zero or more.
  static let notNegative = 0...Double.infinity
  /// More than zero.
  static let positive = Double.leastNonzeroMagnitude...Double.infinity
  /// A share in percent.
  static let percent = 0.0...100.0
  /// A share of one.
  static let fraction = 0.0...1.0
}
