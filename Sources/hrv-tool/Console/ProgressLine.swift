import AutonomicSim
import Synchronization

/// A line on the terminal that says how far a long run has come, and vanishes with it.
///
/// Where standard error is no terminal nothing is written.
final class ProgressLine: Sendable {
  private let subject: String
  private let isShown: Bool
  private let shownPercent = Mutex(-1)

  /// Starts a line.
  ///
  /// - Parameters:
  ///   - subject: What is counted.
  ///   - isQuiet: Whether nothing is to be said.
  init(_ subject: String, unless isQuiet: Bool) {
    self.subject = subject
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows a count where a whole per cent has passed.
  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    let percent = 100 * done / total
    let isNew = shownPercent.withLock { shown in
      defer { shown = percent }
      return shown != percent
    }
    if isNew { Console.say("\r\(AutonomicSimVersion.toolName): \(percent) % of \(subject)") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Console.say("\r\u{1B}[K") }
  }
}
