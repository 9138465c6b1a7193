import AutonomicSim

/// Durations for people: to the second, or to a tenth below two minutes.
package enum ReadableDuration {
  /// Returns a duration such as `42.5s`, `5m12s` or `23h59m`.
  ///
  /// - Parameter seconds: Finite; times before the first time stamp are negative.
  /// - Returns: The text; from 10⁹ s on, longer than any life, plain seconds.
  package static func text(_ seconds: Double) -> String {
    guard seconds.magnitude < 1e9 else { return ReadableNumber.text(seconds) + "s" }
    guard seconds > -0.05 else { return "-" + text(-seconds) }
    if seconds < 119.95 {
      let tenths = max(0, (seconds * 10).rounded())
      return tenths.truncatingRemainder(dividingBy: 10) == 0
        ? DurationText.text(tenths / 10) : "\(Int(tenths) / 10).\(Int(tenths) % 10)s"
    }
    return DurationText.text(seconds.rounded())
  }
}
