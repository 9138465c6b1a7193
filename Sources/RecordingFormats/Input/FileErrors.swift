import SignalCore

/// The sentences about files that cannot be read.
extension FileContents {
  static var empty: RecordingError {
    RecordingError(.empty, "the file is empty; a recording needs at least one interval")
  }

  /// Standard input keeps its place in the file, so a second reading starts at the end.
  static var nothingLeft: RecordingError {
    RecordingError(
      .empty,
      "nothing is left to read: the input was already read to its end; name standard input (-) "
        + "only once")
  }

  static func shortened(received: Int, of expected: Int) -> RecordingError {
    RecordingError(
      .changedWhileReading,
      "the file became shorter while it was read (\(received) of \(expected) bytes); "
        + "try again when no other program writes to it")
  }

  static func tooLarge(_ limitBytes: Int) -> RecordingError {
    RecordingError(
      .tooLarge,
      "the file holds more than \(limitBytes / (1 << 20)) MiB; give a part of it")
  }

  static func openingError(_ number: Int32) -> RecordingError {
    switch number {
    case ENOENT, ENOTDIR:
      RecordingError(.notFound, "there is no such file; check the path")
    case ELOOP:
      RecordingError(
        .notFound, "the path is a link that leads back to itself; give the path of the file itself")
    case ENAMETOOLONG:
      RecordingError(.notFound, "the path is longer than the system allows; check the path")
    case EACCES, EPERM:
      RecordingError(
        .permissionDenied, "the file may not be read; check its permissions (chmod +r)")
    case ENXIO, ENODEV:
      RecordingError(
        .readFailed, "this is a socket or device that cannot be read; give the file itself")
    default:
      readingError(number)
    }
  }

  static func readingError(_ number: Int32) -> RecordingError {
    switch number {
    case EISDIR:
      RecordingError(.isDirectory, "this is a folder; give the file that holds the recording")
    case ESTALE, ENXIO, ENODEV:
      RecordingError(
        .changedWhileReading,
        "the file disappeared while it was read (\(SystemErrorText.of(number))); copy it to a "
          + "local disk and try again")
    default:
      RecordingError(
        .readFailed,
        "the file could not be read to its end (\(SystemErrorText.of(number))); copy it to a "
          + "local disk and try again")
    }
  }
}
