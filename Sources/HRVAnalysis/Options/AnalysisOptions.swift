public import SignalCore

/// What to compute, on which part of a recording, under which conventions.
public struct AnalysisOptions: Sendable {
  /// The conventions of the metrics.
  public var conventions: AnalysisConventions
  /// The correction of artefacts before the metrics.
  public var correction: ArtifactCorrection
  /// Intervals longer than this are a loss of signal, not a heartbeat; in milliseconds.
  public var longestIntervalMilliseconds: Double
  /// The metrics to compute.
  public var selection: MetricSelection
  /// The curves to compute besides, for the whole and for each window; over windows
  /// ``AnalysisCurve/powerSpectrum`` is the short-time spectrum.
  public var curves: [AnalysisCurve]
  /// The part of the recording to analyse; the whole where `nil`.
  public var range: TimeRange?
  /// Windows to analyse besides the whole; none where `nil`.
  public var windows: WindowPlan?
  /// Whether the metrics of the whole come with 95 % intervals; windows never do.
  public var includesIntervals: Bool
  /// Breathing as it was recorded, on the clock of the intervals; `nil` where it was not.
  public var respiration: SampledSignal?
  /// Whether the days of the recording are summarised besides, with the rhythm of 24 hours.
  public var summarisesDays = false

  /// Creates options; every default is the package's own definition.
  ///
  /// - Parameters:
  ///   - conventions: The conventions of the metrics.
  ///   - correction: The correction of artefacts.
  ///   - longestIntervalMilliseconds: Above this an interval is a gap; 3,000 ms by default, the
  ///     length of the longest pauses that cardiology still reads as beats.
  ///   - selection: The metrics to compute.
  ///   - range: The part of the recording to analyse.
  ///   - windows: Windows to analyse besides the whole.
  ///   - includesIntervals: Whether the metrics of the whole come with 95 % intervals; metrics
  ///     without a closed form are then computed again on ten parts of the recording.
  ///   - curves: The curves to compute besides; none by default.
  ///   - respiration: Breathing as it was recorded: a signal that rises with inspiration (lung
  ///     volume, a belt, impedance) in any unit, at 1 Hz or more, its start counted as the times of
  ///     the beats are.
  public init(
    conventions: AnalysisConventions = .standard,
    correction: ArtifactCorrection = .lipponenTarvainen,
    longestIntervalMilliseconds: Double = 3000,
    selection: MetricSelection = .all,
    range: TimeRange? = nil,
    windows: WindowPlan? = nil,
    includesIntervals: Bool = false,
    curves: [AnalysisCurve] = [],
    respiration: SampledSignal? = nil
  ) {
    precondition(longestIntervalMilliseconds > 0, "the longest interval must be positive")
    self.conventions = conventions
    self.correction = correction
    self.longestIntervalMilliseconds = longestIntervalMilliseconds
    self.selection = selection
    self.range = range
    self.windows = windows
    self.includesIntervals = includesIntervals
    self.curves = curves
    self.respiration = respiration
  }
}
