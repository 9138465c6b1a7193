import AutonomicSim

/// Durations for people: to the second, or to a tenth below two minutes.
package enum ReadableDuration {
  /// Returns a duration such as `42.5s`, `5m12s` or `23h59m`.
  ///
  /// - Parameter seconds: Not negative and finite.
  /// - Returns: The text.
  package static func text(_ seconds: Double) -> String {
    if seconds < 120 {
      let tenths = (seconds * 10).rounded()
      return tenths.truncatingRemainder(dividingBy: 10) == 0
        ? DurationText.text(tenths / 10) : "\(Int(tenths) / 10).\(Int(tenths) % 10)s"
    }
    return DurationText.text(seconds.rounded())
  }
}
