public import SignalCore

/// Whether mean and variance of the intervals stay what they are from start to end.
///
/// The series is cut into at most 64 blocks of equally many beats, at least 8. A trend in their
/// means is a drift of the heart rate; a trend in the logarithms of their variances is a change of
/// the beat-to-beat and respiratory variability. Both are held against the slow fluctuation that the
/// recording shows anyway, so that the false alarms stay near the level asked for as long as the
/// memory of the series is short against its length: `Documentation/METHODOLOGY/validity-gates.md`
/// has the rates. A wave with less than one period in the recording is a trend to any test.
public struct StationarityTest: Sendable, Equatable {
  /// The change of the mean interval from start to end along the least-squares line, in
  /// milliseconds.
  public let meanChangeMilliseconds: Double
  /// How often a stationary series shows such a change of the mean or a larger one.
  public let meanProbability: Double
  /// The variance within blocks at the end over that at the start, along the line through its
  /// logarithms.
  public let varianceRatio: Double
  /// How often a stationary series shows such a change of the variance or a larger one.
  public let varianceProbability: Double

  /// The fewest intervals the test can be made on.
  public static let leastIntervals = 200
  /// Where a probability speaks against a stationary series.
  public static let level = 0.05

  /// Whether the mean drifts.
  public var meanDrifts: Bool { meanProbability < Self.level }
  /// Whether the variance drifts.
  public var varianceDrifts: Bool { varianceProbability < Self.level }

  /// Tests a series; `nil` for fewer than ``leastIntervals`` intervals.
  ///
  /// - Parameter series: A recording, a phase or a window.
  /// - Complexity: O(n).
  public init?(_ series: RRSeries) {
    let intervals = series.intervalsMilliseconds
    guard intervals.count >= Self.leastIntervals else { return nil }
    let count = min(Self.mostBlocks, intervals.count / Self.leastBlockLength)
    var means = [Double]()
    var variances = [Double]()
    for block in 0..<count {
      let start = block * intervals.count / count
      let end = (block + 1) * intervals.count / count
      let length = Double(end - start)
      let mean = Summation.sum(over: start..<end) { intervals[$0] } / length
      let squares = Summation.sum(over: start..<end) { index in
        let deviation = intervals[index] - mean
        return deviation * deviation
      }
      means.append(mean)
      variances.append(squares / (length - 1))
    }
    let polynomials = GramPolynomials(
      count: count, degree: max(Self.meanReferences, Self.varianceReferences) + 1)
    let mean = TrendTest(means, polynomials, referenceCount: Self.meanReferences)
    meanChangeMilliseconds = mean.change
    meanProbability = mean.probability

    // Blocks that do not vary at all count as a hundredth of the usual variance, not as none.
    let least = 0.01 * Summation.sum(variances.span) / Double(count)
    guard least > 0 else {
      varianceRatio = 1
      varianceProbability = 1
      return
    }
    let variance = TrendTest(
      variances.map { log($0 + least) }, polynomials, referenceCount: Self.varianceReferences)
    varianceRatio = exp(variance.change)
    varianceProbability = variance.probability
  }

  private static let mostBlocks = 64
  private static let leastBlockLength = 8
  /// The mean is held against few shapes, since its spectrum rises towards slow ones; the variance,
  /// whose spectrum is flat, against more.
  private static let meanReferences = 4
  private static let varianceReferences = 8
}
