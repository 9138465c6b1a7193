import AutonomicModel

/// Heart rate and pressure at 4 Hz around an instant.
struct TimeCourse: Sendable {
  /// Seconds from the instant, one for each sample.
  let seconds: [Double]
  /// The rate of the sinus node × 60, in bpm.
  let heartRate: [Double]
  /// (SBP + 2 DBP)/3 of the last beat, in mmHg.
  let meanPressure: [Double]

  /// Cuts the course out of a session.
  ///
  /// - Parameters:
  ///   - recording: The session.
  ///   - start: The instant, in seconds of the session.
  ///   - before: From how long before it, in seconds.
  ///   - after: To how long after it, in seconds.
  init(_ recording: SimulatedRecording, around start: Double, before: Double, after: Double) {
    let rate = SimulatedSignals.samplingRateHertz
    let signals = recording.signals
    let lower = max(0, Int(((start - before) * rate).rounded(.up)))
    let upper = min(signals.count, Int(((start + after) * rate).rounded(.up)))
    seconds = (lower..<upper).map { Double($0) / rate - start }
    heartRate = Array(signals.heartRateBpm[lower..<upper])
    meanPressure = (lower..<upper).map {
      (signals.systolicMmHg[$0] + 2 * signals.diastolicMmHg[$0]) / 3
    }
  }

  /// The indices of the samples in a range of seconds from the instant.
  func indices(_ range: Range<Double>) -> [Int] {
    seconds.indices.filter { range.contains(seconds[$0]) }
  }

  /// The mean heart rate in a range of seconds, in bpm.
  func meanHeartRate(_ range: Range<Double>) -> Double {
    let inside = indices(range)
    return inside.reduce(0) { $0 + heartRate[$1] } / Double(inside.count)
  }

  /// The time at which the heart period has made a share of the way to its last value.
  ///
  /// - Parameter share: Between 0 and 1.
  /// - Returns: Seconds from the instant, interpolated; `nil` where it is never reached.
  func periodReaches(_ share: Double) -> Double? {
    guard let onset = seconds.firstIndex(where: { $0 >= 0 }), let last = heartRate.last else {
      return nil
    }
    // The first sample is that of the first step, when no delay is over.
    let initial = 60 / heartRate[onset]
    let final = 60 / last
    func progress(_ index: Int) -> Double {
      (60 / heartRate[index] - initial) / (final - initial)
    }
    guard let index = (onset..<seconds.count).first(where: { progress($0) >= share }), index > onset
    else { return nil }
    let part = (share - progress(index - 1)) / (progress(index) - progress(index - 1))
    return seconds[index - 1] + part * (seconds[index] - seconds[index - 1])
  }
}
