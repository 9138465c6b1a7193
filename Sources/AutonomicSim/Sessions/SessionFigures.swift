package import AutonomicModel
package import SignalCore

/// What the charts of a simulated session show besides its metrics: courses of the simulated state,
/// a stretch of breathing in each phase, and what the analysis found against what is known.
///
/// All of it comes from the session and leaves the session as it is.
package struct SessionFigures: Sendable {
  /// A stretch of breathing.
  package struct Waveform: Sendable {
    /// The phase it lies in.
    package let phase: SessionPhase
    /// Its time in the session.
    package let range: TimeRange
    /// Lung volume above the end of expiration, in litres, four times a second.
    package let liters: [Double]
  }

  /// How long the stretches of breathing are, in seconds.
  package static let waveformSeconds = 60.0
  /// The most points of a slow system.
  private static let mostBodyPoints = 240

  /// The courses of the quantities of the loop.
  package let states: [SimulatedState: SignalCourse]
  /// The minute in the middle of each phase that lasts one.
  package let waveforms: [Waveform]
  /// The time between two values of the slow systems, in seconds.
  package let bodyStepSeconds: Double
  /// The slow systems at these times, from the start of the session to its end.
  package let body: [BodySignal: [Double]]
  /// What the analysis found against what the simulation knows.
  package let truth: SessionTruth
  /// The changes of all metrics; `nil` for a session of one phase.
  package let changes: ComparisonChanges?

  /// Computes what the charts need.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - workers: How many parts are computed at a time; the result is the same for any number.
  /// - Throws: ``RRSeriesError``, as ``PreparedRecording/init(_:options:)`` does.
  package init(_ session: Session, workers: Int = 1) throws {
    changes = session.comparison.map { ComparisonChanges($0, workers: workers) }
    let signals = session.recording.signals
    let rate = SimulatedSignals.samplingRateHertz
    states = Dictionary(
      uniqueKeysWithValues: SimulatedState.allCases.map {
        ($0, SignalCourse($0.values(in: signals), rateHertz: rate))
      })
    waveforms = session.phases.compactMap { phase in
      guard phase.range.lengthSeconds >= Self.waveformSeconds else { return nil }
      let start =
        (phase.range.startSeconds + (phase.range.lengthSeconds - Self.waveformSeconds) / 2)
        .rounded()
      let first = Int(start * rate)
      let last = min(first + Int(Self.waveformSeconds * rate), signals.count)
      guard first < last else { return nil }
      return Waveform(
        phase: phase.phase,
        range: TimeRange(startSeconds: start, endSeconds: start + Self.waveformSeconds),
        liters: Array(signals.lungVolumeLiters[first..<last]))
    }
    let step = max(
      1, Int((session.request.durations.totalSeconds / Double(Self.mostBodyPoints)).rounded(.up)))
    bodyStepSeconds = Double(step)
    body = Dictionary(
      uniqueKeysWithValues: BodySignal.allCases.map { signal in
        let values = signals.values(of: signal)
        return (signal, stride(from: 0, to: values.count, by: step).map { values[$0] })
      })
    truth = try SessionTruth(session)
  }
}
