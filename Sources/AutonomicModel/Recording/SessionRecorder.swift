/// Collects what a running loop shows.
struct SessionRecorder {
  private(set) var beats = SimulatedBeats()
  private(set) var signals = SimulatedSignals()
  private(set) var breathOnsetsSeconds: [Double] = []
  private let totalSeconds: Double
  private var nextSampleSeconds = 0.0
  private var sampleCount = 0

  /// Creates an empty recorder.
  ///
  /// - Parameter totalSeconds: The length of the session, in seconds.
  init(totalSeconds: Double) {
    self.totalSeconds = totalSeconds
    // Room for 90 beats and 20 breaths a minute; faster ones grow the arrays.
    beats.reserveCapacity(Int(totalSeconds * 1.5) + 2)
    signals.reserveCapacity(Int(totalSeconds * SimulatedSignals.samplingRateHertz) + 2)
    breathOnsetsSeconds.reserveCapacity(Int(totalSeconds / 3) + 2)
  }

  /// Returns whether the next sample falls at or before an instant.
  @inline(__always)
  func sampleIsDue(at seconds: Double) -> Bool {
    seconds >= nextSampleSeconds && nextSampleSeconds < totalSeconds
  }

  /// Appends a sample; pressures are those before the step, the rest belongs to its start.
  mutating func sample(
    _ loop: borrowing CardiorespiratoryLoop, systolicMmHg: Double, diastolicMmHg: Double
  ) {
    signals.sympatheticTone.append(loop.reflex.sympatheticTone)
    signals.vagalTone.append(loop.reflex.vagalTone)
    signals.heartRateBpm.append(60 * loop.node.rateHertz)
    signals.lungVolumeLiters.append(loop.lung.volumeLiters)
    signals.respirationRatePerMinute.append(60 / loop.breath.periodSeconds)
    signals.tidalVolumeLiters.append(loop.breath.volumeLiters)
    signals.systolicMmHg.append(systolicMmHg)
    signals.diastolicMmHg.append(diastolicMmHg)
    sampleCount += 1
    nextSampleSeconds = Double(sampleCount) / SimulatedSignals.samplingRateHertz
  }

  /// Appends the interval that the last beat ended, if all of it lies in the session.
  mutating func recordBeat(_ loop: borrowing CardiorespiratoryLoop, originSeconds: Double) {
    let time = loop.beatSeconds - originSeconds
    guard time - loop.intervalSeconds >= 0, time < totalSeconds else { return }
    beats.timesSeconds.append(time)
    beats.intervalsMilliseconds.append(1000 * loop.intervalSeconds)
    beats.systolicMmHg.append(loop.circulation.systolicMmHg)
    beats.diastolicMmHg.append(loop.circulation.diastolicMmHg)
  }

  /// Appends the start of an inflation of the lungs, if it lies in the session.
  mutating func recordBreath(at seconds: Double) {
    guard seconds >= 0, seconds < totalSeconds else { return }
    breathOnsetsSeconds.append(seconds)
  }
}
