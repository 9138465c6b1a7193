/// Why values cannot form an ``RRSeries``.
public enum RRSeriesError: Error, Sendable, Equatable {
  /// An interval is zero, negative, infinite or not a number.
  case invalidInterval(index: Int, milliseconds: Double)
  /// A beat does not come after the beat before it, or its time is not a number.
  case timesNotRising(index: Int, seconds: Double)
  /// The arrays that describe the beats differ in length.
  case countMismatch(intervals: Int, times: Int, labels: Int)
  /// A break does not name an interval that has a predecessor, or breaks are out of order.
  case invalidBreak(index: Int)
}

extension RRSeriesError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .invalidInterval(let index, let milliseconds):
      "interval \(index + 1) is \(milliseconds) ms; intervals must be positive and finite"
    case .timesNotRising(let index, let seconds):
      "beat \(index + 1) is at \(seconds) s, which is not after the beat before it"
    case .countMismatch(let intervals, let times, let labels):
      "\(intervals) intervals, \(times) beat times and \(labels) labels were given; "
        + "the three counts must be equal"
    case .invalidBreak(let index):
      "a break was given before interval \(index + 1); breaks must rise and lie between intervals"
    }
  }
}
