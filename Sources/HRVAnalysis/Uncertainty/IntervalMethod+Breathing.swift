extension IntervalMethod {
  /// The interval of the respiration rate.
  ///
  /// A signal has a mean length of breaths, whose interval is turned into one of the rate. Parts of
  /// the beats would not do there: the signal goes on while beats are left out.
  static let respirationRate: IntervalMethod = {
    let fromBeats = parts(on: .logarithm)
    let breathLength = mean { $0.breathing.cycles.map(\.lengthSeconds) }
    return IntervalMethod(
      name: "\(breathLength.name) of breaths; from the intervals alone \(fromBeats.name)",
      argument: "With a respiration signal, breaths are values in order of time; without one, no "
        + "closed form is known. Counts independent breaths, or parts of the recording."
    ) { uncertainty, metric, value in
      guard uncertainty.inputs.breathing.isRecorded else {
        return fromBeats.compute(uncertainty, metric, value)
      }
      let length = breathLength.compute(uncertainty, metric, 60 / value)
      guard let lengths = length.interval else { return length }
      guard lengths.low > 0 else { return .undefined(.outOfRange) }
      return .between(
        60 / lengths.high, 60 / lengths.low, effectiveSampleSize: lengths.effectiveSampleSize)
    }
  }()
}
