import SignalCore

/// The four points of the phase-rectified average that deceleration and acceleration capacity need.
///
/// A. Bauer et al., *Deceleration capacity of heart rate as a predictor of mortality after myocardial
/// infarction: cohort study*, Lancet 367 (2006) 1674, doi:10.1016/S0140-6736(06)68735-7: intervals
/// that are longer (shorter) than the one before by at most 5 % are anchors, the surroundings of all
/// anchors are averaged, and the capacity is [X(0) + X(1) − X(−1) − X(−2)] / 4.
package struct PhaseRectifiedAverage: Sendable, Equatable {
  /// The change an anchor is chosen by.
  package enum Anchor: Sendable {
    /// The interval is longer than the one before.
    case deceleration
    /// It is shorter.
    case acceleration

    /// Whether an interval is an anchor after another.
    func includes(
      _ own: Double, after before: Double,
      largestChange: Double = PhaseRectifiedAverage.largestChange
    ) -> Bool {
      switch self {
      case .deceleration: own > before && own <= before * (1 + largestChange)
      case .acceleration: own < before && own >= before * (1 - largestChange)
      }
    }
  }

  /// Changes larger than this share of the interval before are taken for errors, as published.
  package static let largestChange = 0.05

  /// How many anchors have two intervals before and one after them in their stretch.
  package let anchorCount: Int
  /// The capacity in milliseconds; `nil` without anchors.
  package let capacityMilliseconds: Double?

  /// Averages a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, positive and finite.
  ///   - stretches: Runs of contiguous intervals; no surrounding crosses from one to the next.
  ///   - anchor: Which intervals are anchors.
  ///   - largestChange: The limit of a change, as a share of the interval before.
  ///   - marginIntervals: How many intervals at either end of a stretch are no anchors.
  /// - Complexity: O(n).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], anchor: Anchor,
    largestChange: Double = Self.largestChange, marginIntervals: Int = 0
  ) {
    let before = max(2, marginIntervals)
    let after = max(1, marginIntervals)
    var count = 0
    var sum = 0.0
    for stretch in stretches where stretch.count > before + after {
      let places = stretch.lowerBound + before..<stretch.upperBound - after
      sum += Summation.sum(over: places) { index in
        let own = values[index]
        let before = values[index - 1]
        guard anchor.includes(own, after: before, largestChange: largestChange) else { return 0 }
        count += 1
        return own + values[index + 1] - before - values[index - 2]
      }
    }
    anchorCount = count
    capacityMilliseconds = count == 0 ? nil : sum / (4 * Double(count))
  }

  /// Where anchors may lie: with two intervals before and one after them.
  static func places(in stretch: Range<Int>) -> Range<Int> {
    stretch.count >= 4 ? stretch.lowerBound + 2..<stretch.upperBound - 1 : 0..<0
  }
}
