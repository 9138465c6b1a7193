/// What the windows of a recording share besides their conventions: the transforms of its spectra,
/// and scratch memory, so that one window after another allocates nothing.
///
/// What the scratch memory holds between two computations means nothing. One value serves one thread.
final class Workspace {
  /// Makes the spectra.
  let spectrumEstimator: SpectrumEstimator
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
  var foldedWindows = FoldedWindows()
  /// For splines.
  let splines = SplineTachograms.SharedMemory()
  /// For the variance of heart period in the band of breathing.
  var respiratoryVariance = RespiratoryVariance.Scratch()
  /// For Lempel–Ziv complexity.
  var past = SuffixAutomaton()
  /// Segments that nobody uses any more.
  var spareSegments: [SegmentStatistics] = []
  /// Detrended windows that nobody uses any more.
  var spareDetrendedWindows: [DetrendedWindows] = []

  /// Prepares nothing yet.
  ///
  /// - Parameter conventions: Those of the windows.
  init(_ conventions: AnalysisConventions) {
    spectrumEstimator = SpectrumEstimator(recipe: conventions.spectrum)
  }
}
