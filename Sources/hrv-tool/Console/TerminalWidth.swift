import AutonomicSim
import HRVReport

/// How wide the terminal is.
enum TerminalWidth {
  /// Looks up the terminal behind a stream.
  ///
  /// - Parameter stream: A file descriptor.
  /// - Returns: Its columns; a fixed number where it is none, so that what goes to a file has the same
  ///   bytes everywhere.
  static func columns(of stream: Int32) -> Int {
    var size = winsize()
    guard isatty(stream) == 1, unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return AnalysisTable.standardColumns }
    return Int(size.ws_col)
  }
}
