// Built-in protocols are written in minutes; a test sends each of them through the checks that the
// public initialisers make.

extension SessionDurations {
  /// Creates the durations of a built-in protocol.
  init(minutesBefore before: Double, during: Double, after: Double) {
    self.init(uncheckedBefore: 60 * before, during: 60 * during, after: 60 * after)
  }
}

extension TimedIntervention {
  /// Creates an intervention of a built-in protocol, minutes into the session.
  init(_ intervention: Intervention, minutes: ClosedRange<Double>) {
    self.intervention = intervention
    startSeconds = 60 * minutes.lowerBound
    endSeconds = 60 * minutes.upperBound
  }
}
