import AutonomicSim

/// Standard error: notes, warnings and failures, never results.
enum Console {
  /// Says something in passing, unless told to be quiet.
  static func note(_ message: String, unless isQuiet: Bool) {
    if !isQuiet { say("\(AutonomicSimVersion.toolName): \(message)\n") }
  }

  /// Says why the program ends.
  static func failure(_ message: String) {
    guard !message.isEmpty else { return }
    say("\(AutonomicSimVersion.toolName): \(message)\n")
  }

  /// Writes as far as it goes: where standard error is closed there is no one left to tell.
  static func say(_ text: String) {
    unsafe Array(text.utf8).withUnsafeBytes { bytes in
      _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
