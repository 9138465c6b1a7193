package import AutonomicSim

/// The simulated signals of a session as CSV, four rows a second.
package enum SignalsCSV {
  /// Returns the text of the file.
  ///
  /// The slow systems follow the loop in the order of ``BodySignal``. Tones have 5 decimals, rates 3,
  /// volumes 4, pressures 2: a hundredth of what the model's own
  /// noise moves them from sample to sample.
  ///
  /// - Parameter recording: The simulated session.
  /// - Returns: The text as bytes.
  package static func bytes(_ recording: SimulatedRecording) -> [UInt8] {
    let signals = recording.signals
    let rate = SimulatedSignals.samplingRateHertz
    var text = FixedDecimalText(capacity: signals.count * 240)
    let body = BodySignal.allCases.map {
      (decimals: $0.decimals, values: signals.values(of: $0))
    }
    text.append(
      "time_s,phase,sympathetic_tone,vagal_tone,heart_rate_bpm,respiration_l,"
        + "respiration_rate_bpm,sbp_mmhg,dbp_mmhg,tidal_volume_l")
    for signal in BodySignal.allCases { text.append(",\(signal.key)") }
    text.append("\n")
    var slow: [UInt8] = []
    var writtenSecond = -1
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
        text.append(signals.tidalVolumeLiters[index], decimals: 4)
        // The slow systems have one value a second, which holds until the next.
        let second = Int(Double(index) / rate)
        if second != writtenSecond {
          writtenSecond = second
          slow = slowColumns(body, second: second)
        }
        text.append(slow)
      }
    }
    return text.bytes
  }

  /// The end of a row: the slow systems at a second.
  private static func slowColumns(
    _ body: [(decimals: Int, values: [Double])], second: Int
  ) -> [UInt8] {
    var text = FixedDecimalText(capacity: 10 * body.count)
    for (decimals, values) in body {
      text.append(",")
      text.append(values[min(second, values.count - 1)], decimals: decimals)
    }
    text.append("\n")
    return text.bytes
  }
}
