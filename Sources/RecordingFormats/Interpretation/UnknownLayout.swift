/// The error of a format that is asked to read a file of another kind.
enum UnknownLayout {
  /// Returns the error.
  ///
  /// - Parameter expected: What the format's files hold, after "without the" in a sentence.
  /// - Returns: The error.
  static func error(_ expected: String) -> RecordingError {
    RecordingError(
      .unknownFormat,
      "the content is not of this format, being without the \(expected); choose another format or "
        + "leave the choice to the program")
  }
}
