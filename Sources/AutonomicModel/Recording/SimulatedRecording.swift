public import SignalCore

/// A simulated session: what was run and what came out.
public struct SimulatedRecording: Sendable, Equatable {
  /// Who was simulated.
  public let subject: Subject
  /// Drugs, posture and pacing that held for the whole run.
  public let conditions: Conditions
  /// What was done besides touch.
  public let interventions: [TimedIntervention]
  /// The name of the stimulus.
  public let stimulusName: String
  /// Which evidence the amplitudes follow; belongs beside every result shown.
  public let profile: EvidenceProfile
  /// The seed of the run.
  public let seed: UInt64
  /// How long the phases last.
  public let durations: SessionDurations
  /// The beats.
  public let beats: SimulatedBeats
  /// The state of the body at 4 Hz.
  public let signals: SimulatedSignals
  /// When the lungs begin to fill, in seconds from the start of the session, rising.
  public let breathOnsetsSeconds: [Double]

  /// Returns the intervals as a series; its times start at the start of the session.
  ///
  /// The first interval starts at the first beat of the session, so a file of these intervals needs
  /// nothing from before it.
  ///
  /// - Returns: An unbroken series of normal beats.
  /// - Throws: ``/SignalCore/RRSeriesError``, never for a recording that ``Simulation`` made.
  /// - Complexity: O(n).
  public func rrSeries() throws(RRSeriesError) -> RRSeries {
    try RRSeries(
      intervalsMilliseconds: beats.intervalsMilliseconds, beatTimesSeconds: beats.timesSeconds)
  }

  /// Returns the means of a phase, or `nil` for an absent phase.
  ///
  /// - Parameter phase: The phase.
  /// - Returns: Means of the 4 Hz signals over the phase.
  /// - Complexity: O(samples of the phase).
  public func means(of phase: SessionPhase) -> PhaseMeans? {
    means(in: durations.range(of: phase))
  }

  /// Returns the means over a stretch of the session, or `nil` where it holds no sample.
  ///
  /// - Parameter range: Seconds from the start of the session, end excluded.
  /// - Returns: Means of the 4 Hz signals.
  /// - Complexity: O(samples of the range).
  public func means(in range: TimeRange) -> PhaseMeans? {
    let rate = SimulatedSignals.samplingRateHertz
    func index(_ seconds: Double) -> Int {
      min(max(0, Int((seconds * rate).rounded(.up))), signals.count)
    }
    let lower = index(range.startSeconds)
    let upper = index(range.endSeconds)
    guard upper > lower else { return nil }
    func mean(_ values: [Double]) -> Double {
      Summation.sum(over: lower..<upper) { values[$0] } / Double(upper - lower)
    }
    return PhaseMeans(
      sympatheticTone: mean(signals.sympatheticTone),
      vagalTone: mean(signals.vagalTone),
      heartRateBpm: mean(signals.heartRateBpm),
      respirationRatePerMinute: mean(signals.respirationRatePerMinute),
      tidalVolumeLiters: mean(signals.tidalVolumeLiters),
      systolicMmHg: mean(signals.systolicMmHg),
      diastolicMmHg: mean(signals.diastolicMmHg),
      body: bodyMeans(in: range))
  }

  /// Means of the slow systems; the last value before a range of less than a second.
  private func bodyMeans(in range: TimeRange) -> BodyState {
    var means = BodyState()
    for signal in BodySignal.allCases {
      let values = signals.values(of: signal)
      guard !values.isEmpty else { continue }
      let lower = min(Int(range.startSeconds.rounded(.up)), values.count - 1)
      let upper = min(max(Int(range.endSeconds.rounded(.up)), lower + 1), values.count)
      means[signal] =
        Summation.sum(over: lower..<upper) { values[$0] } / Double(upper - lower)
    }
    return means
  }
}
