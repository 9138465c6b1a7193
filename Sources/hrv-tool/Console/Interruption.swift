import AutonomicSim

/// What happens when the user stops the program or its reader goes away.
enum Interruption {
  /// Makes Ctrl-C and termination remove files that are half written, and a closed pipe or a file
  /// that may not grow an error that is handled like any other instead of a signal.
  ///
  /// A signal that is ignored from the start stays so: that is how `nohup` keeps programs running.
  static func removeTemporaryFiles() {
    TemporaryFiles.prepare()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // A parent that starts programs from a worker thread hands down that thread's blocked signals,
    // and could then not stop this one.
    var stopping = sigset_t()
    unsafe sigemptyset(&stopping)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      unsafe sigaddset(&stopping, number)
      signal(number) { received in
        TemporaryFiles.removeAllFromSignalHandler()
        // Ends by the signal itself, so that the shell sees what happened.
        signal(received, SIG_DFL)
        raise(received)
      }
    }
    unsafe sigprocmask(SIG_UNBLOCK, &stopping, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = unsafe action.__sigaction_u.__sa_handler
    #else
      let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    // C compares handlers as addresses; Swift has no == for functions.
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
