public import AutonomicModel
public import HRVAnalysis
public import SignalCore

/// A simulated session: its signals, its beats, and the same beats analysed like any recording.
public struct Session: Sendable {
  /// One phase of the session, as simulated and as measured.
  public struct Phase: Sendable {
    /// Which phase.
    public let phase: SessionPhase
    /// Its time, in seconds from the start of the session.
    public let range: TimeRange
    /// Means of the simulated state: the truth that the metrics can be held against.
    public let truth: PhaseMeans
    /// The intervals that end in the phase.
    public let series: RRSeries
    /// The metrics of those intervals.
    public let metrics: [MetricOutcome]
  }

  /// What was asked.
  public let request: SessionRequest
  /// Signals and beats as simulated.
  public let recording: SimulatedRecording
  /// The truth about ectopic beats and artefacts; `nil` where none were asked for.
  public let disturbed: DisturbedRecording?
  /// The beats as recorded, at the resolution of the files.
  public let recorded: RRSeries
  /// The recorded beats, corrected where that was asked for, ready for metrics.
  public let prepared: PreparedRecording
  /// The phases that last longer than nothing, in order.
  public let phases: [Phase]
  /// The phases side by side; `nil` if there is only one.
  public let comparison: Comparison?

  /// Simulates and analyses a session.
  ///
  /// - Parameter request: The session.
  /// - Throws: ``/SignalCore/RRSeriesError`` if the simulated beats form no series, which a session of
  ///   two beats or more never does.
  public init(simulating request: SessionRequest) throws {
    self.request = request
    let beats = try SimulatedSessionBeats(request)
    recording = beats.recording
    disturbed = beats.disturbed
    recorded = beats.recorded
    let prepared = try PreparedRecording(
      beats.recorded, options: beats.analysisOptions(request))
    self.prepared = prepared
    let phases: [Phase] = SessionPhase.allCases.compactMap { phase in
      let range = request.durations.range(of: phase)
      guard let truth = beats.recording.means(of: phase) else { return nil }
      let series = prepared.series.slice(range)
      return Phase(
        phase: phase, range: range, truth: truth, series: series,
        metrics: prepared.metrics(of: series))
    }
    self.phases = phases
    comparison =
      phases.count < 2
      ? nil
      : Comparison(
        phases: phases.map {
          ComparisonPhase(
            name: $0.phase.rawValue, range: $0.range, recording: prepared,
            respirationRatePerMinute: $0.truth.respirationRatePerMinute)
        })
  }
}
