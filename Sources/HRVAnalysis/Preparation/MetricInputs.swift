import SignalCore

/// What the metrics of one recording or window share, each part prepared once, when first asked for.
///
/// One value serves one thread.
final class MetricInputs {
  let series: RRSeries
  let conventions: AnalysisConventions
  let stretches: [Range<Int>]
  let workspace: Workspace
  private var windowsOfLength: [Int: [MetricInputs]] = [:]
  private let recording: RRSeries?
  private let respiration: SampledSignal?

  /// Prepares nothing yet.
  ///
  /// - Parameters:
  ///   - series: The recording or window.
  ///   - conventions: How its metrics are defined.
  ///   - workspace: Windows of one recording share theirs; it follows the conventions.
  ///   - recording: The recording as it was before correction, of which `series` covers a part;
  ///     `nil` where that is the series itself.
  ///   - respiration: The respiration signal over the time of `series`.
  init(
    series: RRSeries, conventions: AnalysisConventions, workspace: Workspace,
    recording: RRSeries? = nil, respiration: SampledSignal? = nil
  ) {
    self.series = series
    self.recording = recording
    self.respiration = respiration
    self.conventions = conventions
    self.workspace = workspace
    stretches = refilled(&workspace.stretches) { series.appendStretches(to: &$0) }
  }

  /// The intervals in milliseconds.
  var intervals: [Double] { series.intervalsMilliseconds }

  /// The intervals in rising order.
  private(set) lazy var sorted: [Double] = refilled(&workspace.sorted) {
    RadixSort.sort(intervals.span, into: &$0, scratch: &workspace.sorting)
  }

  /// Differences of successive intervals, later minus earlier, never across a break.
  private(set) lazy var differences: [Double] = refilled(&workspace.differences) {
    series.appendSuccessiveDifferences(to: &$0)
  }

  /// Whether all intervals are equal; a mean by summation may then differ from them by its rounding.
  private(set) lazy var isConstant = intervals.allSatisfy { $0 == intervals[0] }

  /// The mean interval.
  private(set) lazy var mean: MetricValue = needing(intervals: 1) {
    isConstant ? intervals[0] : DescriptiveStatistics.mean(intervals.span) ?? .nan
  }

  /// The standard deviation of the intervals, divisor N − 1.
  private(set) lazy var standardDeviation: MetricValue = needing(intervals: 2) {
    guard !isConstant, let mean = mean.number else { return 0 }
    let squares = DescriptiveStatistics.sumOfSquaredDeviations(intervals.span, from: mean)
    return (squares / Double(intervals.count - 1)).squareRoot()
  }

  /// The root mean square of the differences.
  private(set) lazy var rootMeanSquareDifference: MetricValue = needing(pairs: 1) {
    let differences = self.differences
    let squares = Summation.sum(over: 0..<differences.count) { differences[$0] * differences[$0] }
    return (squares / Double(differences.count)).squareRoot()
  }

  /// Beat-by-beat heart rate in beats per minute.
  private(set) lazy var heartRates: [Double] = refilled(&workspace.heartRates) { rates in
    unsafe rates.append(count: intervals.count) { rates in
      unsafe intervals.withUnsafeBufferPointer { intervals in
        for index in 0..<intervals.count { unsafe rates[index] = 60_000 / intervals[index] }
      }
    }
  }

  /// The mean of the heart rates.
  private(set) lazy var meanHeartRate: MetricValue = needing(intervals: 1) {
    DescriptiveStatistics.mean(heartRates.span) ?? .nan
  }

  /// The histogram of the intervals.
  private(set) lazy var histogram = IntervalHistogram(
    sorted: sorted.span, binWidthMilliseconds: conventions.histogramBins.widthMilliseconds,
    anchorMilliseconds: conventions.histogramBins.anchorMilliseconds,
    memory: &workspace.histogramBins)

  /// The triangle that fits the histogram best; `nil` without intervals.
  private(set) lazy var triangle = TriangularInterpolation(histogram)

  /// The mode as Baevsky counts it; `nil` without intervals.
  private(set) lazy var mode = BaevskyMode(sorted: sorted.span)

  /// The power of all bands that count, or why there is none.
  private(set) lazy var totalPower = makeTotalPower()

  /// The tachograms of the stretches.
  var tachograms: SplineTachograms { spectra.tachograms }

  /// Spectra of the gap-free stretches.
  private(set) lazy var spectra: StretchSpectra = {
    let spectra = unshared(&workspace.spectra) {
      StretchSpectra(workspace.spectrumEstimator, recipe: conventions.spectrum)
    }
    spectra.hold(series, stretches: stretches)
    return spectra
  }()

  /// What the Poincaré plot shows.
  ///
  /// These are the intervals. Equal ones look all alike, so that whole numbers, whose mean has no
  /// rounding to take for a width, stand in for them.
  private lazy var plotted =
    isConstant ? [Double](repeating: 1, count: series.count) : intervals

  /// The widths of the Poincaré plot; `nil` below two pairs.
  private(set) lazy var poincare = PoincareDescriptors(
    plotted.span, stretches: stretches,
    deltaDegreesOfFreedom: conventions.poincareWidths == .projectedByCount ? 0 : 1)

  /// The points of relative intervals.
  private(set) lazy var relativeIntervals = RelativeIntervals(
    intervals, stretches: stretches, scratch: &workspace.relativeIntervals)

  /// The asymmetry of the Poincaré plot.
  private(set) lazy var asymmetry = PoincareAsymmetry(plotted.span, stretches: stretches)

  /// The runs of differences of one sign.
  private(set) lazy var fragmentation = Fragmentation(intervals.span, stretches: stretches)

  /// Patterns of three symbols; `nil` for a series that does not vary.
  private(set) lazy var symbolPatterns: SymbolPatterns? = {
    let symbols =
      switch conventions.symbolLevels {
      case .uniform(let levels):
        SymbolLevels.uniform(intervals.span, levels: levels, memory: &workspace.symbols)
      case .equallyProbable(let levels):
        SymbolLevels.equallyProbable(intervals.span, sorted: sorted.span, levels: levels)
      }
    return symbols.map { SymbolPatterns($0.span, stretches: stretches) }
  }()

  /// The residuals of straight lines in windows of the profile, which both exponents, the
  /// multifractal spectra and the curves share.
  private(set) lazy var detrendedWindows: DetrendedWindows = {
    let windows = unshared(&workspace.detrendedWindows) { DetrendedWindows() }
    windows.hold(
      intervals.span, stretches: stretches,
      placement: conventions.overlappingScales ? .halfOverlapping : .endToEnd)
    return windows
  }()

  /// The multifractal spectrum over the window sizes of α1.
  private(set) lazy var shortMultifractal = makeMultifractal(over: conventions.shortScales)

  /// The same over those of α2.
  private(set) lazy var longMultifractal = makeMultifractal(over: conventions.longScales)

  /// Matches of templates within the tolerance; `nil` for a series that does not vary.
  private(set) lazy var matches: TemplateMatchCounts? = {
    guard let tolerance = entropyTolerance.number, tolerance > 0 else { return nil }
    return TemplateMatchCounts(
      intervals.span, stretches: stretches, tolerance: tolerance,
      templateLength: Self.templateLength, scratch: &workspace.templates)
  }()

  /// The same for coarse series of all scales.
  private(set) lazy var multiscaleMatches: MultiscaleMatches? = {
    guard let matches, let tolerance = entropyTolerance.number else { return nil }
    let counts = unshared(&workspace.multiscaleMatches) { MultiscaleMatches() }
    counts.hold(
      intervals, stretches: stretches, tolerance: tolerance, scales: Self.multiscaleScales,
      finest: matches)
    return counts
  }()

  /// The answers to ventricular premature beats, which a correction would take away.
  private(set) lazy var turbulence: HeartRateTurbulence = {
    guard let recording, let first = series.beatTimesSeconds.first,
      let last = series.beatTimesSeconds.last
    else { return HeartRateTurbulence(series) }
    let beats =
      recording.firstIndex(atOrAfter: first)..<recording.firstIndex(atOrAfter: last.nextUp)
    // Nearly all windows are without such beats, and need no copy.
    guard recording.labels[beats].contains(.ventricularEctopic) else {
      return HeartRateTurbulence()
    }
    return HeartRateTurbulence(recording.slice(beats))
  }()

  /// Breathing, from its signal or from the intervals; a variable, since it is found part by part.
  lazy var breathing = Breathing(
    tachograms, workspace: workspace, signal: respiration)

  /// The lines of the recurrence plot.
  private(set) lazy var recurrenceLines = makeRecurrenceLines()

  /// Consecutive windows of so many intervals, which metrics of quadratic cost share.
  func windows(ofLength length: Int) -> [MetricInputs] {
    if let windows = windowsOfLength[length] { return windows }
    let windows = stride(from: 0, through: series.count - length, by: length).map { start in
      part(series.slice(start..<start + length))
    }
    windowsOfLength[length] = windows
    return windows
  }

  /// The inputs of a part of the series, or of another like it, by the same conventions.
  func part(_ series: RRSeries) -> MetricInputs {
    MetricInputs(
      series: series, conventions: conventions, workspace: workspace,
      respiration: respiration.map { signal in
        let end = series.beatTimesSeconds.last ?? 0
        return signal.slice(fromSeconds: end - series.spanSeconds, toSeconds: end)
      })
  }

  private lazy var segmentTables: SegmentTables = {
    let tables = unshared(&workspace.segmentTables) { SegmentTables() }
    tables.removeAll()
    return tables
  }()

  /// Means and standard deviations of segments of so many seconds.
  func segments(ofSeconds seconds: Double) -> SegmentStatistics {
    segmentTables.segments(ofSeconds: seconds, of: series, rule: conventions.segments)
  }

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
