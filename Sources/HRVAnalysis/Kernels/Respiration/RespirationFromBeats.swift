package import SignalCore
import SpectralAnalysis

/// The breathing that the intervals of a recording show, in parts of 5 to 10 minutes.
package struct RespirationFromBeats: Sendable, Equatable {
  /// The length of a part in seconds; the last parts of a stretch may be up to twice as long.
  package static let partSeconds = 300.0
  /// Two gap-free beats or three do not make a curve.
  private static let leastBeats = 4

  /// What each part shows, in order.
  package let findings: [RespiratoryPeak.Finding]
  /// The longest stretch without a gap in seconds.
  package private(set) var longestSeconds = 0.0

  /// Looks at every stretch that is long enough.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - allowedBeats: How many mean intervals a stretch may fall short of the least length.
  /// - Complexity: O(n).
  package init(_ series: RRSeries, allowedBeats: Double) {
    let tachograms = SplineTachograms()
    tachograms.hold(series, stretches: series.stretches)
    var search = RespiratoryPeak()
    var findings = [RespiratoryPeak.Finding]()
    self.init(
      tachograms, allowedBeats: allowedBeats, search: &search, memory: &findings)
  }

  /// Looks at the same tachograms as others do, with a search that has buffers and the findings in
  /// memory that is there already; who holds them keeps them.
  init(
    _ tachograms: SplineTachograms, allowedBeats: Double, search: inout RespiratoryPeak,
    memory findings: inout [RespiratoryPeak.Finding]
  ) {
    findings.removeAll(keepingCapacity: true)
    let series = tachograms.series
    for stretch in tachograms.stretches where stretch.count >= Self.leastBeats {
      let times = series.beatTimesSeconds
      let seconds =
        times[stretch.upperBound - 1] - times[stretch.lowerBound]
        + series.intervalsMilliseconds[stretch.lowerBound] / 1000
      longestSeconds = max(longestSeconds, seconds)
      let allowance = allowedBeats * seconds / Double(stretch.count)
      guard seconds > RespiratoryPeak.leastSeconds - allowance else { continue }
      tachograms.tachogram(of: stretch).forEachPart(ofAtLeast: Self.partSeconds) {
        findings.append(search.find(in: $0))
      }
    }
    self.findings = findings
  }

  /// The median frequency of the parts that show breathing, where at least half of them do.
  package var medianHertz: Double? {
    let frequencies = findings.compactMap { finding -> Double? in
      if case .breathing(let hertz) = finding { hertz } else { nil }
    }.sorted()
    guard !frequencies.isEmpty, 2 * frequencies.count >= findings.count else { return nil }
    return DescriptiveStatistics.percentile(50, ofSorted: frequencies.span)
  }

  /// The median frequency of the slow wave, where more than half of the parts show nothing else.
  package var slowWaveHertz: Double? {
    let frequencies = findings.compactMap { finding -> Double? in
      if case .slowWave(let hertz) = finding { hertz } else { nil }
    }.sorted()
    guard 2 * frequencies.count > findings.count else { return nil }
    return DescriptiveStatistics.percentile(50, ofSorted: frequencies.span)
  }
}
