package import SignalCore

/// How the sinus rhythm answers to ventricular premature beats.
///
/// G. Schmidt et al., *Heart-rate turbulence after ventricular premature beats as a predictor of
/// mortality after acute myocardial infarction*, Lancet 353 (1999) 1390,
/// doi:10.1016/S0140-6736(98)08428-1, with the filters of A. Bauer et al., *Heart rate turbulence:
/// standards of measurement, physiological interpretation, and clinical use*, J. Am. Coll. Cardiol. 52
/// (2008) 1353, doi:10.1016/j.jacc.2008.07.041.
package struct HeartRateTurbulence: Sendable, Equatable {
  /// Sinus intervals that must come before the premature beat; their mean is the reference.
  package static let intervalsBefore = 5
  /// Sinus intervals that must come after the compensatory pause.
  package static let intervalsAfter = 15
  /// How many premature beats are needed for an average.
  package static let leastBeats = 5

  private static let slopeLength = 5

  /// How many premature beats passed the filters.
  package let beatCount: Int
  /// TO, the mean relative change from the last two intervals before to the first two after, in
  /// percent; `nil` without premature beats.
  package let onsetPercent: Double?
  /// TS, the steepest slope over five intervals of the averaged tachogram, in ms per interval; `nil`
  /// without premature beats.
  package let slopeMilliseconds: Double?

  /// What a series without premature beats has.
  init() {
    beatCount = 0
    onsetPercent = nil
    slopeMilliseconds = nil
  }

  /// Averages the premature beats of a series.
  ///
  /// - Parameter series: Intervals as recorded, with the labels of their beats.
  /// - Complexity: O(n).
  package init(_ series: RRSeries) {
    var count = 0
    var onsets = 0.0
    var tachogram = [Double](repeating: 0, count: Self.intervalsAfter)
    for stretch in series.stretches {
      for beat in stretch where series.labels[beat] == .ventricularEctopic {
        guard Self.isUsable(beat, of: series, in: stretch) else { continue }
        let intervals = series.intervalsMilliseconds
        let before = intervals[beat - 2] + intervals[beat - 1]
        let after = intervals[beat + 2] + intervals[beat + 3]
        onsets += 100 * (after - before) / before
        for place in tachogram.indices { tachogram[place] += intervals[beat + 2 + place] }
        count += 1
      }
    }
    beatCount = count
    guard count > 0 else {
      onsetPercent = nil
      slopeMilliseconds = nil
      return
    }
    onsetPercent = onsets / Double(count)
    let places = (0..<Self.slopeLength).map { Double($0) }
    slopeMilliseconds = (0...Self.intervalsAfter - Self.slopeLength).map { first in
      LeastSquaresSlope.slope(
        places, tachogram[first..<first + Self.slopeLength].map { $0 / Double(count) })
    }.max()
  }

  /// Whether a premature beat stands in a sinus rhythm and disturbs it as such a beat does.
  private static func isUsable(
    _ beat: Int, of series: RRSeries, in stretch: Range<Int>
  ) -> Bool {
    let intervals = series.intervalsMilliseconds
    let before = beat - intervalsBefore..<beat
    let after = beat + 2..<beat + 2 + intervalsAfter
    // An interval is one of sinus rhythm if both its beats are; the beat that starts the first one
    // may lie before the stretch, where it is not known to be otherwise.
    guard before.lowerBound >= stretch.lowerBound, after.upperBound <= stretch.upperBound,
      (max(before.lowerBound - 1, stretch.lowerBound)..<beat).allSatisfy({
        series.labels[$0] == .normal
      }),
      (beat + 1..<after.upperBound).allSatisfy({ series.labels[$0] == .normal })
    else { return false }
    let reference =
      before.reduce(0) { $0 + intervals[$1] } / Double(intervalsBefore)
    let isSinus = { (index: Int) in
      intervals[index] >= 300 && intervals[index] <= 2000
        && (intervals[index] - reference).magnitude <= 0.2 * reference
    }
    let isSteady = { (range: Range<Int>) in
      range.dropFirst().allSatisfy { (intervals[$0] - intervals[$0 - 1]).magnitude <= 200 }
    }
    return before.allSatisfy(isSinus) && after.allSatisfy(isSinus)
      && isSteady(before) && isSteady(after)
      && intervals[beat] <= 0.8 * reference && intervals[beat + 1] >= 1.2 * reference
  }
}
