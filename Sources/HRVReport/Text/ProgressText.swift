/// How far a long run has come, as one line: a bar, the share, the rate, the time that is left.
package enum ProgressText {
  private static let cells = 20

  /// Returns the line, cut where it is longer than the terminal is wide.
  ///
  /// - Parameters:
  ///   - subject: What is counted, in the plural.
  ///   - done: How many are done, 1 or more.
  ///   - total: How many there are.
  ///   - seconds: The time since the start, more than zero.
  ///   - columns: The width of the terminal in characters.
  /// - Returns: Such as `[██████░░░░░░░░░░░░░░]  30 % of 200 windows, 12.30 a second, 11 s left`.
  package static func line(
    _ subject: String, done: Int, of total: Int, seconds: Double, columns: Int
  ) -> String {
    precondition(done > 0 && done <= total && seconds > 0, "something was done in some time")
    let filled = cells * done / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
    let percent = String(100 * done / total)
    let padding = String(repeating: " ", count: 3 - percent.count)
    let rate = Double(done) / seconds
    // Slow work is told by what one of it takes.
    let speed =
      rate >= 1
      ? "\(ReadableNumber.text(rate)) a second" : "\(ReadableDuration.text(rounded(1 / rate))) each"
    let left = rounded(Double(total - done) / rate)
    let text =
      "[\(bar)] \(padding)\(percent) % of \(total) \(subject), \(speed), "
      + "\(ReadableDuration.text(left)) left"
    return String(text.prefix(max(0, columns - 1)))
  }

  /// Whole seconds, tenths below ten.
  private static func rounded(_ seconds: Double) -> Double {
    seconds < 10 ? (10 * seconds).rounded() / 10 : seconds.rounded()
  }
}
