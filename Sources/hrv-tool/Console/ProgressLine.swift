import AutonomicSim
import HRVReport
import Synchronization

/// A line on the terminal that says how far a long run has come, and vanishes with it.
///
/// Where standard error is no terminal nothing is written, nor for a run that ends at once.
final class ProgressLine: Sendable {
  private let subject: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let shown: Mutex<ContinuousClock.Instant>

  /// What ends within this time needs no line.
  private static let patience = Duration.milliseconds(500)
  /// An eye sees no more than so many lines a second, and a slow terminal delays the work.
  private static let pause = Duration.milliseconds(100)

  /// Starts a line.
  ///
  /// - Parameters:
  ///   - subject: What is counted, in the plural.
  ///   - isQuiet: Whether nothing is to be said.
  init(_ subject: String, unless isQuiet: Bool) {
    self.subject = subject
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    shown = Mutex(start)
  }

  /// Shows a count, unless the last one was shown a moment ago.
  ///
  /// - Parameters:
  ///   - done: How many are done.
  ///   - total: How many there are.
  func show(_ done: Int, of total: Int) {
    guard isShown, done > 0, done <= total else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.patience else { return }
    shown.withLock { shown in
      // The clock may have been read in another order than the threads come here.
      guard now - shown >= Self.pause else { return }
      shown = now
      let elapsed = (now - start).components
      Console.show(
        ProgressText.line(
          subject, done: done, of: total,
          seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18,
          columns: TerminalWidth.columns(of: STDERR_FILENO)))
    }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Console.clearLine() }
  }
}
