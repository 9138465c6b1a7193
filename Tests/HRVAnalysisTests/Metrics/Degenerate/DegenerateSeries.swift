import HRVAnalysis

/// What every metric makes of three series that break formulas: values or reasons, by hand.
///
/// - constant: 600 intervals of 800 ms, eight minutes.
/// - pair: 800 and 900 ms.
/// - jumps: 800 and 900 ms in turn, 200 intervals, 170 s.
enum DegenerateSeries {
  static let constant = [Double](repeating: 800, count: 600)
  static let pair = [800.0, 900]
  static let jumps = (0..<200).map { $0 % 2 == 0 ? 800.0 : 900 }

  /// What is expected of a metric.
  enum Expected: Sendable {
    case value(Double)
    /// A value of this size at most, left over by the tapers and kernels of the definition.
    case atMost(Double)
    /// A number within the bounds of the metric that says nothing about the series.
    case withinBounds
    case reason(UndefinedReason)
    /// Too short for a band; the length found is a sum.
    case tooShort(neededSeconds: Double)
  }

  /// What is expected of some metrics alike.
  struct Row: Sendable {
    let metrics: [Metric]
    let constant: Expected
    let pair: Expected
    let jumps: Expected

    init(_ metrics: Metric..., constant: Expected, pair: Expected, jumps: Expected) {
      self.metrics = metrics
      self.constant = constant
      self.pair = pair
      self.jumps = jumps
    }
  }

  static let rows =
    time + histogram + frequency + poincare + complexity + multifractal + patterns + asymmetry
    + recurrence + clinical + respiration

  /// The deviation of 200 intervals that lie 50 ms off their mean, and of one in each of two places.
  static let jumpsSDNN = 50 * (200.0 / 199).squareRoot()
  static let pairSDNN = 50 * 2.0.squareRoot()
  /// 100 differences of 100 ms up and 99 down.
  static let jumpsSDSD = (199.0 / 198 * (1e4 - (100.0 / 199) * (100.0 / 199))).squareRoot()
}

extension DegenerateSeries.Expected {
  static let equal = Self.reason(.constant)
  static func zero(_ name: String) -> Self { .reason(.zeroDivisor(name)) }
  static let onePair = Self.reason(.tooFewPairs(needed: 2, found: 1))
  static func runs(_ needed: Int, of length: Int, found: Int = 0) -> Self {
    .reason(.tooFewRuns(needed: needed, length: length, found: found))
  }
  static func events(_ needed: Int, _ name: String) -> Self {
    .reason(.tooFewEvents(needed: needed, found: 0, name: name))
  }
  static func segments(_ found: Int, _ seconds: Double) -> Self {
    .reason(.tooFewSegments(needed: 3, found: found, segmentSeconds: seconds))
  }
}
