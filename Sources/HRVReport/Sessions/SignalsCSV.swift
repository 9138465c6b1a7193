package import AutonomicSim

/// The simulated signals of a session as CSV, four rows a second.
package enum SignalsCSV {
  /// Returns the text of the file.
  ///
  /// Tones have 5 decimals, rates 3, volumes 4, pressures 2: a hundredth of what the model's own
  /// noise moves them from sample to sample.
  ///
  /// - Parameter recording: The simulated session.
  /// - Returns: The text as bytes.
  package static func bytes(_ recording: SimulatedRecording) -> [UInt8] {
    let signals = recording.signals
    let rate = SimulatedSignals.samplingRateHertz
    var text = FixedDecimalText(capacity: signals.count * 80)
    text.append(
      "time_s,phase,sympathetic_tone,vagal_tone,heart_rate_bpm,respiration_l,"
        + "respiration_rate_bpm,sbp_mmhg,dbp_mmhg,tidal_volume_l\n")
    for phase in SessionPhase.allCases {
      let range = recording.durations.range(of: phase)
      let first = Int((range.startSeconds * rate).rounded(.up))
      let last = min(signals.count, Int((range.endSeconds * rate).rounded(.up)))
      for index in first..<max(first, last) {
        text.append(Double(index) / rate, decimals: 2)
        text.append(",\(phase.rawValue),")
        text.append(signals.sympatheticTone[index], decimals: 5, then: ",")
        text.append(signals.vagalTone[index], decimals: 5, then: ",")
        text.append(signals.heartRateBpm[index], decimals: 3, then: ",")
        text.append(signals.lungVolumeLiters[index], decimals: 4, then: ",")
        text.append(signals.respirationRatePerMinute[index], decimals: 3, then: ",")
        text.append(signals.systolicMmHg[index], decimals: 2, then: ",")
        text.append(signals.diastolicMmHg[index], decimals: 2, then: ",")
        text.append(signals.tidalVolumeLiters[index], decimals: 4, then: "\n")
      }
    }
    return text.bytes
  }
}
