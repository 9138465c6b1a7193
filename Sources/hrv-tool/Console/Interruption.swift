import AutonomicSim

/// What happens when the user stops the program or its reader goes away.
enum Interruption {
  /// Makes Ctrl-C and termination remove files that are half written, and a closed pipe an error
  /// that is handled like any other instead of a signal.
  static func removeTemporaryFiles() {
    TemporaryFiles.prepare()
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { received in
        TemporaryFiles.removeAllFromSignalHandler()
        // Ends by the signal itself, so that the shell sees what happened.
        signal(received, SIG_DFL)
        raise(received)
      }
    }
  }
}
