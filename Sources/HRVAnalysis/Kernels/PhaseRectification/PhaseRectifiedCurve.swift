import SignalCore

/// The phase-rectified average: the mean course of the intervals around the anchors.
///
/// A. Bauer et al., *Phase-rectified signal averaging detects quasi-periodicities in non-stationary
/// data*, Physica A 364 (2006) 423, doi:10.1016/j.physa.2005.08.080, with the anchors of
/// ``PhaseRectifiedAverage``.
package struct PhaseRectifiedCurve: Sendable, Equatable {
  /// How many beats the curve reaches to either side: 25 s at 72 beats a minute, a period of the
  /// slowest oscillation of the low-frequency band.
  package static let reach = 30

  /// The mean interval at each distance from −``reach`` to ``reach``, in milliseconds; `nil` where
  /// no anchor has an interval so far away in its stretch.
  package let meansMilliseconds: [Double?]

  /// Averages a series.
  ///
  /// - Parameters:
  ///   - values: The intervals in milliseconds, positive and finite.
  ///   - stretches: Runs of contiguous intervals; no surrounding crosses from one to the next.
  ///   - anchor: Which intervals are anchors.
  /// - Complexity: O(n·reach).
  package init(
    _ values: Span<Double>, stretches: [Range<Int>], anchor: PhaseRectifiedAverage.Anchor
  ) {
    let anchors = stretches.map { stretch in
      PhaseRectifiedAverage.places(in: stretch).filter {
        anchor.includes(values[$0], after: values[$0 - 1])
      }
    }
    meansMilliseconds = (-Self.reach...Self.reach).map { distance in
      var sum = 0.0
      var count = 0
      for (stretch, ofStretch) in zip(stretches, anchors) {
        // Anchors rise, so those with an interval at this distance lie side by side.
        let first = ofStretch.firstIndex { $0 + distance >= stretch.lowerBound } ?? ofStretch.count
        let end = (ofStretch.lastIndex { $0 + distance < stretch.upperBound } ?? -1) + 1
        guard first < end else { continue }
        sum += Summation.sum(over: first..<end) { values[ofStretch[$0] + distance] }
        count += end - first
      }
      return count == 0 ? nil : sum / Double(count)
    }
  }
}
