import SpectralAnalysis

/// What a reader of LF and HF should know about the breathing behind them.
enum BreathingWarning {
  /// Returns the sentences of a recording.
  ///
  /// - Parameters:
  ///   - inputs: The recording; its breathing is looked for where it has not been yet.
  ///   - selection: The metrics asked for; where none is spectral or of breathing, nobody is warned.
  /// - Returns: At most one sentence.
  static func sentences(_ inputs: MetricInputs, for selection: MetricSelection) -> [String] {
    let concerned = selection.metrics.contains {
      $0.definition.group == .frequency || $0.definition.group == .respiration
    }
    guard concerned else { return [] }
    let high = inputs.conventions.bands.high
    let isRecorded = inputs.breathing.isRecorded
    let origin = isRecorded ? "" : ", as the intervals show it,"
    guard let rate = inputs.breathing.ratePerMinute.number else {
      guard !isRecorded, let wave = inputs.breathing.fromBeats.slowWaveHertz else { return [] }
      return [
        "nearly all variability lies around \(decimals(wave, scale: 1000)) Hz, from slow breathing "
          + "or from waves of blood pressure; intervals alone cannot tell which, so hf may miss the "
          + "breathing"
      ]
    }
    if rate < 60 * high.lowerHertz {
      return [
        "breathing at \(decimals(rate, scale: 10)) per minute\(origin) lies below the HF band "
          + "(\(high.lowerHertz) Hz, \(decimals(60 * high.lowerHertz, scale: 10)) per minute): lf "
          + "holds its variability and hf does not; read hf_resp"
      ]
    }
    if rate > 60 * high.upperHertz {
      return [
        "breathing at \(decimals(rate, scale: 10)) per minute\(origin) lies above the HF band "
          + "(\(high.upperHertz) Hz, \(decimals(60 * high.upperHertz, scale: 10)) per minute): hf "
          + "does not hold its variability; read hf_resp"
      ]
    }
    return []
  }

  /// A number with as many decimals as the scale has zeros, none where they are zero.
  private static func decimals(_ value: Double, scale: Double) -> String {
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
