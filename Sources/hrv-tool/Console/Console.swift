import AutonomicSim
import Synchronization

/// Standard error: notes, warnings and failures, never results.
enum Console {
  /// Whether a line that is to vanish stands on the terminal.
  private static let showsLine = Atomic(false)

  /// Says something in passing, unless told to be quiet.
  static func note(_ message: String, unless isQuiet: Bool) {
    if !isQuiet { say("\(AutonomicSimVersion.toolName): \(message)\n") }
  }

  /// Says why the program ends.
  static func failure(_ message: String) {
    guard !message.isEmpty else { return }
    say("\(AutonomicSimVersion.toolName): \(message)\n")
  }

  /// Says a text, in place of the line that stands on the terminal.
  static func say(_ text: String) {
    clearLine()
    put(text)
  }

  /// Shows a line that the next one, or whatever is said, takes the place of.
  static func show(_ line: String) {
    showsLine.store(true, ordering: .relaxed)
    put("\r" + line + "\u{1B}[K")
  }

  /// Takes away the line that stands on the terminal, if there is one.
  static func clearLine() {
    if showsLine.exchange(false, ordering: .relaxed) { put("\r\u{1B}[K") }
  }

  /// Writes as far as it goes: where standard error is closed there is no one left to tell.
  private static func put(_ text: String) {
    unsafe Array(text.utf8).withUnsafeBytes { bytes in
      _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
