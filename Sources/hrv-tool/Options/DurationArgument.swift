import ArgumentParser
import AutonomicSim

/// A duration on the command line: `90s`, `15m`, `1h30m`, or bare seconds.
struct DurationArgument: CustomStringConvertible {
  /// Longer than any recording: 10⁹ s, about 32 years.
  static let limitSeconds = 1e9

  let seconds: Double

  var description: String { DurationText.text(seconds) }

  init(seconds: Double) {
    self.seconds = seconds
  }

  /// Reads what follows an option.
  ///
  /// - Throws: ``InvalidDuration`` with the spelling expected, or that the time is too long.
  init(parsing text: String) throws {
    let seconds = try DurationText.seconds(text)
    guard seconds < Self.limitSeconds else {
      throw ValidationError("'\(text)' is longer than any recording; give less than 270000h")
    }
    self.seconds = seconds
  }

  /// Checks the length or the step of windows.
  func checkAsWindow(_ option: String) throws {
    // Below a beat there is nothing to measure, and steps too small to count would never end.
    if seconds < 1 { throw ValidationError("\(option) is \(self); give at least 1s") }
  }
}
