package import SignalCore

/// Respiratory sinus arrhythmia breath by breath: the longest interval of expiration less the
/// shortest of inspiration.
///
/// P. Grossman, J. van Beek, C. Wientjes, *A comparison of three quantification methods for
/// estimation of respiratory sinus arrhythmia*, Psychophysiology 27 (1990) 702,
/// doi:10.1111/j.1469-8986.1990.tb03198.x. Each half of a breath is given 0.75 s more at its end, so
/// that the interval it has begun to change belongs to it; a difference below zero counts as zero.
package struct PeakToTrough: Sendable, Equatable {
  /// What each half of a breath reaches past its end, in seconds.
  package static let lagSeconds = 0.75

  /// The size in each breath that could be measured, in milliseconds.
  package private(set) var sizesMilliseconds: [Double] = []
  /// How many breaths have beats throughout.
  package private(set) var coveredBreathCount = 0

  /// Measures every breath that lies within one gap-free stretch of a series.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - cycles: The breaths, in order.
  /// - Complexity: O(m log n) for n intervals and m breaths.
  package init(_ series: RRSeries, cycles: [BreathCycle]) {
    var next = 0
    for stretch in series.stretches {
      let start = Self.start(ofInterval: stretch.lowerBound, series, stretch)
      let end = series.beatTimesSeconds[stretch.upperBound - 1]
      while next < cycles.count, cycles[next].onsetSeconds < start { next += 1 }
      while next < cycles.count, cycles[next].endSeconds <= end {
        coveredBreathCount += 1
        if let size = Self.size(cycles[next], series, stretch) { sizesMilliseconds.append(size) }
        next += 1
      }
    }
  }

  /// The size in one breath; `nil` where a half of it holds no whole interval.
  private static func size(
    _ cycle: BreathCycle, _ series: RRSeries, _ stretch: Range<Int>
  ) -> Double? {
    var shortest: Double?
    var longest: Double?
    var index = max(stretch.lowerBound, series.firstIndex(atOrAfter: cycle.onsetSeconds))
    while index < stretch.upperBound {
      let start = start(ofInterval: index, series, stretch)
      let end = series.beatTimesSeconds[index]
      guard start < cycle.endSeconds + lagSeconds else { break }
      let interval = series.intervalsMilliseconds[index]
      if start >= cycle.onsetSeconds, end < cycle.peakSeconds + lagSeconds {
        shortest = min(shortest ?? interval, interval)
      }
      if start >= cycle.peakSeconds, end < cycle.endSeconds + lagSeconds {
        longest = max(longest ?? interval, interval)
      }
      index += 1
    }
    guard let shortest, let longest else { return nil }
    return max(0, longest - shortest)
  }

  private static func start(
    ofInterval index: Int, _ series: RRSeries, _ stretch: Range<Int>
  ) -> Double {
    index > stretch.lowerBound
      ? series.beatTimesSeconds[index - 1]
      : series.beatTimesSeconds[index] - series.intervalsMilliseconds[index] / 1000
  }
}
