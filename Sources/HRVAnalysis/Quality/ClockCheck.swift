/// How the time stamps of a recording agree with its beats.
public struct ClockCheck: Sendable, Equatable {
  /// The span of the time stamps minus the duration of the beats with their gaps, in seconds.
  public let differenceSeconds: Double
  /// The duration of the beats with their gaps, in seconds.
  public let durationSeconds: Double

  /// Compares two durations.
  ///
  /// - Parameters:
  ///   - differenceSeconds: The span of the stamps minus the duration of the beats with their gaps.
  ///   - durationSeconds: That duration, positive.
  public init(differenceSeconds: Double, durationSeconds: Double) {
    precondition(durationSeconds > 0, "a recording has a duration")
    self.differenceSeconds = differenceSeconds
    self.durationSeconds = durationSeconds
  }

  /// The difference as a share of the duration, in percent.
  public var percent: Double { 100 * differenceSeconds / durationSeconds }

  /// Whether the beats do not fill the time that the stamps span.
  ///
  /// Up to 3 s are what packets arrive late by; up to 1 % moves the edge of HF, 0.4 Hz, by
  /// 0.004 Hz, a bin of the spectrum of 5 min. What lies beyond both are beats lost or counted
  /// twice without a trace, or a clock that runs wrong.
  public var isMismatch: Bool {
    differenceSeconds.magnitude > 3 && percent.magnitude > 1
  }

  /// What a reader should know of a mismatch; `nil` where there is none.
  var warning: String? {
    guard isMismatch else { return nil }
    return
      "the time stamps span \(ShortText.number(percent.magnitude)) % "
      + "\(percent > 0 ? "more" : "less") than the beats with their gaps: beats are missing or "
      + "doubled, or a clock runs wrong, and frequencies are off by as much"
  }
}
