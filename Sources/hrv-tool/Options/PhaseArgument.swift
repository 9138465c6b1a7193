import ArgumentParser
import AutonomicSim

/// A phase on the command line: `before=0..10m`.
struct PhaseArgument {
  let name: String
  let range: TimeRange

  /// Reads what follows the option.
  ///
  /// - Throws: `ValidationError` with the spelling expected, ``InvalidDuration``.
  init(parsing text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let dots = parts[1].firstRange(of: "..") else {
      throw ValidationError("'\(text)' is no phase; write it like before=0..10m")
    }
    let start = try DurationArgument(parsing: String(parts[1][..<dots.lowerBound]))
    let end = try DurationArgument(parsing: String(parts[1][dots.upperBound...]))
    guard start.seconds < end.seconds else {
      throw ValidationError("phase '\(parts[0])' must end after it starts")
    }
    name = String(parts[0])
    range = TimeRange(startSeconds: start.seconds, endSeconds: end.seconds)
  }
}
