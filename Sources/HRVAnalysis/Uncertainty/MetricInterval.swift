/// How far the value of a metric may be from the one that the same steady state has on average.
///
/// The 95 % interval is for the mean over many recordings of this length from the same person in
/// the same steady state; it knows nothing of other days, of artefacts that were missed or of a
/// state that changed on the way.
public struct MetricInterval: Sendable, Equatable {
  /// The lower end, in the metric's unit.
  public let low: Double
  /// The upper end, in the metric's unit.
  public let high: Double
  /// How many independent observations carry as much information: what is counted (values of a
  /// Gaussian variable, intervals, blocks) is said by the metric's ``IntervalMethod``.
  public let effectiveSampleSize: Double
}

/// Why a metric has no interval.
public enum IntervalUndefined: Sendable, Equatable {
  /// The metric has no value.
  case noValue
  /// No interval is given for this metric, and why.
  case notOffered(String)
  /// Fewer intervals than the method needs.
  case tooFewIntervals(needed: Int, found: Int)
  /// Fewer parts of the recording than needed have a value of their own.
  case tooFewParts(needed: Int, found: Int)
  /// Nothing varies, so nothing tells how far the value may be off.
  case constant
  /// The variation is too concentrated for the recording to tell how far the value may be off.
  case notTold
  /// An end of the interval lies outside what a floating-point number can hold.
  case outOfRange
}

extension IntervalUndefined: CustomStringConvertible {
  /// One clause for a person, without a full stop.
  public var description: String {
    switch self {
    case .noValue: "the metric has no value"
    case .notOffered(let reason): reason
    case .tooFewIntervals(let needed, let found):
      "the interval needs \(needed) intervals, has \(found)"
    case .tooFewParts(let needed, let found):
      "the interval needs a value in \(needed) parts of the recording, \(found) have one"
    case .constant: "nothing varies"
    case .notTold: "the recording holds too few waves to tell how far the value may be off"
    case .outOfRange: "an end of the interval is not a finite number"
    }
  }
}

/// The interval of a metric, or the reason why it has none.
public enum IntervalOutcome: Sendable, Equatable {
  /// An interval with finite ends.
  case defined(MetricInterval)
  /// No interval, and why.
  case undefined(IntervalUndefined)

  /// The interval, or `nil` where there is none.
  public var interval: MetricInterval? {
    if case .defined(let interval) = self { interval } else { nil }
  }

  /// The reason for having no interval, or `nil` where there is one.
  public var reason: IntervalUndefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  /// Returns a defined interval for finite ends and a reason for any other.
  static func between(
    _ low: Double, _ high: Double, effectiveSampleSize: Double
  ) -> IntervalOutcome {
    guard low.isFinite, high.isFinite, effectiveSampleSize.isFinite else {
      return .undefined(.outOfRange)
    }
    return .defined(MetricInterval(low: low, high: high, effectiveSampleSize: effectiveSampleSize))
  }
}
