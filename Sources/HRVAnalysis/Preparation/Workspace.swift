import SignalCore

/// What the windows of a recording share besides their conventions: the transforms of its spectra,
/// and memory, so that one window after another allocates next to nothing.
///
/// What the memory holds between two computations means nothing. It comes in two kinds. Scratch
/// memory serves while something is computed. Arrays and objects that are handed out stay with who
/// holds them, and serve again once nobody does; see ``refilled(_:_:)`` and ``unshared(_:else:)``. One
/// value serves one thread.
final class Workspace {
  /// Makes the spectra.
  let spectrumEstimator: SpectrumEstimator

  // MARK: Scratch memory

  /// For fuzzy entropy.
  var fuzzySimilarity = FuzzySimilarity.Scratch()
  /// For the correlation dimension and recurrence plots.
  var states = StatePairs()
  /// For recurrence plots.
  var recurrenceWalk = RecurrenceWalk()
  /// For sample and approximate entropy.
  var templates = TemplateScratch()
  /// For multifractal spectra.
  var multifractal = MultifractalSpectrum.Scratch()
  /// For slopes of straight lines.
  var line = LinePoints()
  /// For breathing from beats.
  var respiratoryPeak = RespiratoryPeak()
  /// For the arrhythmia second by second.
  var secondBySecondRSA = SecondBySecondRSA.Scratch()
  /// For the variance of heart period in the band of breathing.
  var respiratoryVariance = RespiratoryVariance.Scratch()
  /// For Lempel–Ziv complexity.
  var past = SuffixAutomaton()
  /// For values in rising order.
  var sorting = SortingScratch()
  /// For percentiles of values that nobody needs in order.
  var selection = OrderSelection.Scratch()
  /// For relative intervals.
  var relativeIntervals = RelativeIntervals.Scratch()

  // MARK: What is handed out

  /// The window.
  var series = RRSeries()
  /// Its stretches.
  var stretches: [Range<Int>] = []
  /// The intervals in rising order.
  var sorted: [Double] = []
  /// The differences of intervals.
  var differences: [Double] = []
  /// Their sizes.
  var sizes: [Double] = []
  /// Heart rates.
  var heartRates: [Double] = []
  /// The bins of the histogram.
  var histogramBins: [IntervalHistogram.Bin] = []
  /// The levels of the intervals.
  var symbols: [UInt8] = []
  /// The points of the fluctuation function.
  var fluctuations: [FluctuationFunction.Point] = []
  /// The radii of the correlation sum.
  var radii: [Double] = []
  /// The lengths of the curve of intervals.
  var curveLengths: [Double] = []
  /// What shows breathing.
  var breathingFindings: [RespiratoryPeak.Finding] = []
  /// Tachograms and spectra.
  var spectra: StretchSpectra
  /// Segments.
  var segmentTables = SegmentTables()
  /// Detrended windows.
  var detrendedWindows = DetrendedWindows()
  /// Matches in coarse series.
  var multiscaleMatches = MultiscaleMatches()

  /// Prepares nothing yet.
  ///
  /// - Parameter conventions: Those of the windows.
  init(_ conventions: AnalysisConventions) {
    spectrumEstimator = SpectrumEstimator(recipe: conventions.spectrum)
    spectra = StretchSpectra(spectrumEstimator, recipe: conventions.spectrum)
  }

  /// The scratch memory of longer series is let go after each metric: it takes more room than its
  /// allocation takes time.
  static let longestKeptSeries = 20_000

  /// Lets go of the scratch memory that grows with the series; what works on windows of a limited
  /// length stays.
  func letGoOfScratch() {
    spectrumEstimator.letGo()
    templates = TemplateScratch()
    multifractal = MultifractalSpectrum.Scratch()
    respiratoryVariance = RespiratoryVariance.Scratch()
    past = SuffixAutomaton()
    sorting = SortingScratch()
    selection = OrderSelection.Scratch()
    relativeIntervals = RelativeIntervals.Scratch()
    sizes = []
  }

  /// Lets go of the window analysed last, so that the next one finds its memory free.
  func letGo() {
    spectra.letGo()
    detrendedWindows.letGo()
    multiscaleMatches.letGo()
  }
}
