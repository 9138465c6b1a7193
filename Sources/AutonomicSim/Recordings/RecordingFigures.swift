package import HRVAnalysis
import SignalCore

/// What the charts of a recording show besides its metrics: spectra by every estimator, the scaling
/// curves, the histogram, and how a few metrics and the spectrum change over time.
///
/// All of it comes from the corrected intervals of an analysis and from its conventions, and leaves
/// the analysis itself as it is.
package struct RecordingFigures: Sendable {
  /// A power spectrum and its estimator.
  package struct Spectrum: Sendable {
    /// The estimator.
    package let estimator: SpectralRecipe.Estimator
    /// The density in ms²/Hz up to 0.5 Hz, or why there is none.
    package let value: CurveValue
  }

  /// The line through ln F(n) over ln n whose slope is a scaling exponent.
  package struct ScalingFit: Sendable, Equatable {
    /// The exponent.
    package let metric: Metric
    /// The window sizes it is fitted over, in beats.
    package let sizes: ClosedRange<Double>
    /// The line over natural logarithms.
    package let line: LineFit

    /// Returns F(n) on the line, in milliseconds.
    ///
    /// - Parameter size: The window size in beats.
    /// - Returns: The fluctuation on the line.
    package func fluctuationMilliseconds(_ size: Double) -> Double {
      exp(line.intercept + line.slope * log(size))
    }
  }

  /// The spectra, that of the analysis first.
  package let spectra: [Spectrum]
  /// The curves over scales: fluctuation function and multiscale entropies.
  package let scalingCurves: [CurveOutcome]
  /// The lines of the scaling exponents that the recording is long enough for.
  package let scalingFits: [ScalingFit]
  /// The mean interval in milliseconds, the centre of the Poincaré plot; zero without intervals.
  package let meanMilliseconds: Double
  /// The spread of the Poincaré plot; `nil` with fewer than two pairs.
  package let poincare: PoincareDescriptors?
  /// The intervals in bins, by the convention of the triangular index.
  package let histogram: IntervalHistogram
  /// The triangle that fits the histogram best; `nil` without intervals.
  package let triangle: TriangularInterpolation?
  /// The windows of the trends.
  package let trendPlan: WindowPlan
  /// The metrics of ``trendMetrics`` in each window.
  package let trends: [WindowResult]
  /// The windows of the short-time spectrum.
  package let spectrumPlan: WindowPlan
  /// The spectrum of each window.
  package let shortTimeSpectrum: [WindowResult]

  /// The metrics that are followed over time.
  package static let trendMetrics: [Metric] = [
    .meanHeartRate, .rmssd, .sdnn, .lowFrequency, .highFrequency, .lowToHighFrequency, .dfaAlpha1,
    .respirationRate,
  ]
  /// The curves over scales.
  package static let scalingCurveKeys: [AnalysisCurve] = [
    .fluctuation, .multiscaleEntropy, .refinedMultiscaleEntropy,
  ]

  /// Computes what the charts of an analysed recording need.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found; its windows, where it has some, are those of the
  ///     trends.
  ///   - workers: How many windows are computed at a time; the result is the same for any number.
  /// - Throws: ``RRSeriesError``, as ``PreparedRecording/init(_:options:)`` does.
  package init(_ analysis: RecordingAnalysis, workers: Int = 1) throws {
    let result = analysis.result
    let series = result.correction.series
    let seconds = series.spanSeconds
    let startSeconds = result.options.range?.startSeconds
    var options = AnalysisOptions(
      conventions: result.options.conventions, correction: .none, selection: MetricSelection([]))
    options.respiration = result.options.respiration

    let own = options.conventions.spectrum.estimator
    let estimators = [own] + SpectralRecipe.Estimator.allCases.filter { $0 != own }
    spectra = try estimators.map { estimator in
      var options = options
      options.conventions.spectrum.estimator = estimator
      options.curves = [.powerSpectrum]
      let prepared = try PreparedRecording(series, options: options)
      return Spectrum(estimator: estimator, value: prepared.curves(of: series)[0].value)
    }

    options.curves = Self.scalingCurveKeys
    scalingCurves = try PreparedRecording(series, options: options).curves(of: series)

    scalingFits = Self.fits(
      scalingCurves.first { $0.curve == .fluctuation }?.value.points ?? [], options.conventions)
    meanMilliseconds = DescriptiveStatistics.mean(series.intervalsMilliseconds.span) ?? 0
    poincare = PoincareDescriptors(
      series.intervalsMilliseconds.span, stretches: series.stretches)

    let bins = options.conventions.histogramBins
    let sorted = series.intervalsMilliseconds.sorted()
    histogram = IntervalHistogram(
      sorted: sorted.span, binWidthMilliseconds: bins.widthMilliseconds,
      anchorMilliseconds: bins.anchorMilliseconds)
    triangle = TriangularInterpolation(histogram)

    trendPlan = result.options.windows ?? Self.trendPlan(forSeconds: seconds)
    spectrumPlan = Self.spectrumPlan(forSeconds: seconds)
    options.curves = []
    options.selection = MetricSelection(Self.trendMetrics)
    trends = try PreparedRecording(series, options: options).windows(
      trendPlan, from: startSeconds, workers: workers)
    options.curves = [.powerSpectrum]
    options.selection = MetricSelection([])
    shortTimeSpectrum = try PreparedRecording(series, options: options)
      .windows(spectrumPlan, from: startSeconds, workers: workers)
  }

  /// Windows that show how metrics change: 5 min, the length of the standards (Task Force,
  /// Circulation 93 (1996) 1043, doi:10.1161/01.CIR.93.5.1043), where the recording holds four of
  /// them, 2 min below, 1 min in recordings below 10 min; at steps that give at most 288 windows, one
  /// in 5 min of a day.
  ///
  /// - Parameter seconds: The length of the recording.
  /// - Returns: The plan.
  package static func trendPlan(forSeconds seconds: Double) -> WindowPlan {
    let length: Double = seconds >= 1200 ? 300 : seconds >= 600 ? 120 : 60
    return WindowPlan(
      lengthSeconds: length, stepSeconds: step(length / 5, atMost: 288, of: seconds))
  }

  /// Windows of the short-time spectrum: 2 min, whose Hann window tells frequencies 0.017 Hz apart;
  /// at steps that give at most 240 windows, the columns a chart has room for.
  ///
  /// - Parameter seconds: The length of the recording.
  /// - Returns: The plan.
  package static func spectrumPlan(forSeconds seconds: Double) -> WindowPlan {
    WindowPlan(lengthSeconds: 120, stepSeconds: step(10, atMost: 240, of: seconds))
  }

  /// The lines of the exponents whose every size has a value.
  private static func fits(
    _ points: [CurvePoint], _ conventions: AnalysisConventions
  ) -> [ScalingFit] {
    [(Metric.dfaAlpha1, conventions.shortScales), (.dfaAlpha2, conventions.longScales)].compactMap {
      metric, scales in
      let used = points.filter { scales.contains(Int($0.x)) }
      let values = used.compactMap { $0.y.number.flatMap { $0 > 0 ? log($0) : nil } }
      guard values.count == used.count, let first = used.first, let last = used.last,
        first.x < last.x
      else { return nil }
      return ScalingFit(
        metric: metric, sizes: first.x...last.x, line: LineFit(x: used.map { log($0.x) }, y: values)
      )
    }
  }

  /// A step in whole multiples of the least one, as long as the number of windows asks for.
  private static func step(_ least: Double, atMost count: Double, of seconds: Double) -> Double {
    least * max(1, (seconds / count / least).rounded(.up))
  }
}
