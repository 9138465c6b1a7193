/// Keeps everything a simulation produces.
struct SessionRecorder: SimulationSink {
  private(set) var beats = SimulatedBeats()
  private(set) var signals = SimulatedSignals()
  private(set) var breathOnsetsSeconds: [Double] = []

  /// Creates an empty recorder.
  ///
  /// - Parameter totalSeconds: The length of the session, in seconds.
  init(totalSeconds: Double) {
    // Room for 90 beats and 20 breaths a minute; faster ones grow the arrays.
    beats.reserveCapacity(Int(totalSeconds * 1.5) + 2)
    signals.reserveCapacity(seconds: totalSeconds)
    breathOnsetsSeconds.reserveCapacity(Int(totalSeconds / 3) + 2)
  }

  mutating func take(_ sample: SimulatedSample) { signals.append(sample) }

  mutating func take(_ state: BodyState) { signals.append(state) }

  mutating func take(_ beat: SimulatedBeat) { beats.append(beat) }

  mutating func takeBreath(atSeconds seconds: Double) { breathOnsetsSeconds.append(seconds) }
}
