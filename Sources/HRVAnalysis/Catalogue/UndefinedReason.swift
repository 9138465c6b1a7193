import SignalCore

/// Why a metric has no value for a series.
public enum UndefinedReason: Sendable, Equatable {
  /// Fewer intervals than the metric needs.
  case tooFewIntervals(needed: Int, found: Int)
  /// Fewer pairs of successive intervals than the metric needs.
  case tooFewPairs(needed: Int, found: Int)
  /// The longest stretch without a gap is shorter than the metric needs.
  case tooShort(neededSeconds: Double, foundSeconds: Double)
  /// Fewer complete segments of the recording than the metric needs.
  case tooFewSegments(needed: Int, found: Int, segmentSeconds: Double)
  /// Fewer contiguous runs (templates, windows) of a length in beats than the metric needs.
  case tooFewRuns(needed: Int, length: Int, found: Int)
  /// Fewer events of a kind than the metric needs.
  case tooFewEvents(needed: Int, found: Int, name: String)
  /// All intervals are equal, so nothing varies.
  case constant
  /// A divisor of the formula is zero.
  case zeroDivisor(String)
  /// The square of the quantity, found as a difference, is negative.
  case negativeSquare(String)
  /// No two templates match, so the ratio of matches does not exist.
  case noTemplateMatches
  /// The recurrence plot has no line.
  case noLines
  /// The spectrum has no bin inside the band.
  case noSpectralBin
  /// There is no respiration signal.
  case needsRespiration
  /// The spectrum of the intervals shows no breathing.
  case noRespiratoryPeak
  /// The convention in force does not define the metric.
  case notInConvention(String)
  /// The result lies outside what a floating-point number can hold.
  case outOfRange
}

extension UndefinedReason: CustomStringConvertible {
  /// One clause for a person, without a full stop.
  public var description: String {
    switch self {
    case .tooFewIntervals(let needed, let found):
      "needs \(needed) interval\(needed == 1 ? "" : "s"), has \(found)"
    case .tooFewPairs(let needed, let found):
      "needs \(needed) pair\(needed == 1 ? "" : "s") of successive intervals, has \(found)"
    case .tooShort(let needed, let found):
      "needs \(Self.duration(needed)) without a gap, has \(Self.duration(found))"
    case .tooFewSegments(let needed, let found, let segment):
      "needs \(needed) complete segment\(needed == 1 ? "" : "s") of "
        + "\(Self.duration(segment)), has \(found)"
    case .tooFewRuns(let needed, let length, let found):
      "needs \(needed) run\(needed == 1 ? "" : "s") of \(length) contiguous intervals, "
        + "has \(found)"
    case .tooFewEvents(let needed, let found, let name):
      "needs \(needed) \(name), has \(found)"
    case .constant: "all intervals are equal"
    case .zeroDivisor(let name): "\(name) is zero"
    case .negativeSquare(let name): "the difference that is the square of \(name) is negative"
    case .noTemplateMatches: "no templates match within the tolerance"
    case .noLines: "no two states recur in a line"
    case .noSpectralBin: "the spectrum has no bin in this band"
    case .needsRespiration: "needs a respiration signal"
    case .noRespiratoryPeak: "no respiratory peak stands out in the spectrum of the intervals"
    case .notInConvention(let preset): "the \(preset) convention does not define it"
    case .outOfRange: "the result is not a finite number"
    }
  }

  /// A duration to a tenth of a second, rounded down so that a value just short stays short.
  private static func duration(_ seconds: Double) -> String {
    DurationText.text((max(0, seconds) * 10).rounded(.down) / 10)
  }
}
