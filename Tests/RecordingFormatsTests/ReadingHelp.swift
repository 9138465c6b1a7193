import RecordingFormats

/// Reads a text as if it were the content of a file.
///
/// - Parameters:
///   - text: The content, as UTF-8.
///   - fileName: The name of the file.
///   - options: What the caller knows.
/// - Returns: The recording.
/// - Throws: What the reader throws.
func readText(
  _ text: String, fileName: String = "recording.txt", options: ReadingOptions = ReadingOptions()
) throws(RecordingError) -> Recording {
  try RecordingReader().read(bytes: Array(text.utf8), fileName: fileName, options: options)
}

/// The error that reading a text must end in, or `nil` where it is read.
///
/// - Parameters:
///   - text: The content, as UTF-8.
///   - fileName: The name of the file.
///   - options: What the caller knows.
/// - Returns: The error.
func readingError(
  _ text: String, fileName: String = "recording.txt", options: ReadingOptions = ReadingOptions()
) -> RecordingError? {
  do throws(RecordingError) {
    _ = try readText(text, fileName: fileName, options: options)
    return nil
  } catch {
    return error
  }
}
