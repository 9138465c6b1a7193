import SignalCore

/// What the decisions of Lipponen and Tarvainen rest on, for every interval of one stretch.
///
/// With RR(j) the intervals, dRR(j) = RR(j) − RR(j − 1) and medRR(j) the median of the eleven
/// intervals around j:
/// - Th1(j) = 5.2 · quartile deviation of |dRR| over the 91 values around j; `step` = dRR / Th1;
/// - mRR(j) = RR(j) − medRR(j), doubled where negative;
/// - Th2(j) = 5.2 · quartile deviation of |mRR| over the 91 values around j; `offset` = mRR / Th2.
///
/// Windows shrink at the two ends. The quartile deviation is half the distance of the quartiles
/// (type 7). Three things go beyond the paper, each because a quartile deviation is a spread and
/// says nothing where values hardly differ:
/// - no threshold falls below one percent of the local median, so that on series of constant or
///   coarsely rounded intervals (spread zero) the smallest step is not infinitely large;
/// - Th1 is at least one and a half medians of |dRR|. For normally distributed differences that is
///   half of Th1, for a sinusoid three quarters, so it never acts there; where one interval in two
///   is long by the same amount (alternans, lasting bigeminy) it keeps the rhythm itself from being
///   called an artefact at every beat;
/// - one virtual median interval on each side of the stretch lets the first and the last interval
///   be judged like any other (the first and last steps lead from and to the median of the eleven
///   intervals nearest that end).
///
/// Source: doi:10.1080/03091902.2019.1640306, equations 1 to 6.
struct LipponenTarvainenEvidence {
  let intervals: [Double]
  /// medRR, in milliseconds.
  let localMedians: [Double]
  /// mRR, in milliseconds.
  private let medianDistances: [Double]
  /// Th2, in milliseconds.
  private let offsetThresholds: [Double]
  /// dRR over Th1 for the intervals −1 to count + 1, shifted by one place.
  private let steps: [Double]

  /// Gathers the evidence of a stretch of at least three intervals.
  init(_ intervals: [Double]) {
    precondition(intervals.count >= 3, "a stretch is judged from three intervals on")
    self.intervals = intervals
    let count = intervals.count
    let medians = SlidingQuantiles.medians(of: intervals, halfWidth: SignalLoss.halfWidth)
    localMedians = medians

    var distances = [Double](repeating: 0, count: count)
    for index in 0..<count {
      let distance = intervals[index] - medians[index]
      distances[index] = distance < 0 ? 2 * distance : distance
    }
    medianDistances = distances
    offsetThresholds = Self.offsetThresholds(distances.map(\.magnitude), medians: medians)
    steps = Self.steps(of: intervals, medians: medians)
  }

  /// dRR over Th1 of an interval, from −1 to count + 1.
  @inline(__always)
  func step(_ index: Int) -> Double { steps[index + 1] }

  /// Th2 of an interval, in milliseconds.
  func offsetThreshold(_ index: Int) -> Double { offsetThresholds[index] }

  /// mRR over Th2 of an interval.
  func offset(_ index: Int) -> Double { medianDistances[index] / offsetThreshold(index) }

  private static let factor = 5.2
  private static let halfWidth = 45
  private static let smallestShare = 0.01
  private static let typicalStepFactor = 1.5

  /// 5.2 times the quartile deviation.
  @inline(__always)
  private static func spread(interquartileRange: Double) -> Double {
    factor * interquartileRange / 2
  }

  private static func offsetThresholds(_ magnitudes: [Double], medians: [Double]) -> [Double] {
    var thresholds = [Double](repeating: 0, count: magnitudes.count)
    SlidingQuantiles.interquartileRanges(of: magnitudes, halfWidth: halfWidth) { index, range in
      thresholds[index] = max(
        spread(interquartileRange: range), smallestShare * medians[index])
    }
    return thresholds
  }

  private static func steps(of intervals: [Double], medians: [Double]) -> [Double] {
    let count = intervals.count
    var magnitudes = [Double](repeating: 0, count: count - 1)
    for index in 1..<count {
      magnitudes[index - 1] = (intervals[index] - intervals[index - 1]).magnitude
    }
    var steps = [Double](repeating: 0, count: count + 3)
    var threshold = 0.0
    SlidingQuantiles.quartiles(of: magnitudes, halfWidth: halfWidth) { place, quartiles in
      let typical = typicalStepFactor * quartiles.middle
      let spread = spread(interquartileRange: quartiles.upper - quartiles.lower)
      threshold = max(spread, typical, smallestShare * medians[place + 1])
      if place == 0 { steps[1] = (intervals[0] - endMedian(intervals.prefix(11))) / threshold }
      steps[place + 2] = (intervals[place + 1] - intervals[place]) / threshold
    }
    steps[count + 1] = (endMedian(intervals.suffix(11)) - intervals[count - 1]) / threshold
    return steps
  }

  private static func endMedian(_ intervals: ArraySlice<Double>) -> Double {
    let sorted = intervals.sorted()
    return DescriptiveStatistics.percentile(50, ofSorted: sorted.span) ?? 0
  }
}
