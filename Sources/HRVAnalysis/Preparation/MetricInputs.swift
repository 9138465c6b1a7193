import SignalCore

/// What the metrics of one recording or window share, each part prepared once, when first asked for.
///
/// One value serves one thread.
final class MetricInputs {
  let series: RRSeries
  let conventions: AnalysisConventions
  let stretches: [Range<Int>]
  private let spectrumEstimator: SpectrumEstimator

  /// Prepares nothing yet.
  ///
  /// - Parameters:
  ///   - series: The recording or window.
  ///   - conventions: How its metrics are defined.
  ///   - spectrumEstimator: Windows of one recording share theirs; it follows the conventions.
  init(
    series: RRSeries, conventions: AnalysisConventions, spectrumEstimator: SpectrumEstimator
  ) {
    self.series = series
    self.conventions = conventions
    self.spectrumEstimator = spectrumEstimator
    stretches = series.stretches
  }

  /// The intervals in milliseconds.
  var intervals: [Double] { series.intervalsMilliseconds }

  /// The intervals in rising order.
  private(set) lazy var sorted: [Double] = RadixSort.sorted(intervals.span)

  /// Differences of successive intervals, later minus earlier, never across a break.
  private(set) lazy var differences: [Double] = series.successiveDifferencesMilliseconds

  /// The mean interval.
  private(set) lazy var mean: MetricValue = needing(intervals: 1) {
    DescriptiveStatistics.mean(intervals.span) ?? .nan
  }

  /// The standard deviation of the intervals, divisor N − 1.
  private(set) lazy var standardDeviation: MetricValue = needing(intervals: 2) {
    DescriptiveStatistics.standardDeviation(intervals.span) ?? .nan
  }

  /// The root mean square of the differences.
  private(set) lazy var rootMeanSquareDifference: MetricValue = needing(pairs: 1) {
    let differences = self.differences
    let squares = Summation.sum(over: 0..<differences.count) { differences[$0] * differences[$0] }
    return (squares / Double(differences.count)).squareRoot()
  }

  /// Beat-by-beat heart rate in beats per minute.
  private(set) lazy var heartRates: [Double] = intervals.map { 60_000 / $0 }

  /// The histogram of the intervals.
  private(set) lazy var histogram = IntervalHistogram(sorted: sorted.span)

  /// Means and standard deviations of 5-min segments.
  private(set) lazy var segments = SegmentStatistics(series: series)

  /// Spectra of the gap-free stretches.
  private(set) lazy var spectra = StretchSpectra(
    series: series, estimator: spectrumEstimator, recipe: conventions.spectrum)

  /// The widths of the Poincaré plot; `nil` below two pairs.
  private(set) lazy var poincare = PoincareDescriptors(intervals.span, stretches: stretches)

  /// Matches of templates within the tolerance; `nil` for a series that does not vary.
  private(set) lazy var matches: TemplateMatchCounts? = {
    guard let deviation = standardDeviation.number, deviation > 0 else { return nil }
    return TemplateMatchCounts(
      intervals.span, stretches: stretches, tolerance: Self.toleranceShare * deviation,
      templateLength: Self.templateLength)
  }()

  /// Computes a value if there are enough intervals.
  func needing(intervals needed: Int, _ compute: () -> Double) -> MetricValue {
    guard series.count >= needed else {
      return .undefined(.tooFewIntervals(needed: needed, found: series.count))
    }
    return .finite(compute())
  }

  /// Computes a value if there are enough pairs of successive intervals.
  func needing(pairs needed: Int, _ compute: () -> Double) -> MetricValue {
    guard differences.count >= needed else {
      return .undefined(.tooFewPairs(needed: needed, found: differences.count))
    }
    return .finite(compute())
  }
}
