import RecordingFormats

/// Reads bytes with files beside them.
///
/// - Parameters:
///   - bytes: The content of the file.
///   - name: Its name.
///   - beside: The texts of the files beside it, by name.
///   - options: What the caller knows.
/// - Returns: The recording.
/// - Throws: What the reader throws.
func readBytes(
  _ bytes: [UInt8], named name: String, beside: [String: String] = [:],
  options: ReadingOptions = ReadingOptions()
) throws(RecordingError) -> Recording {
  try RecordingReader().read(
    bytes: bytes, fileName: name, options: options,
    companions: CompanionFiles { beside[$0].map { Array($0.utf8) } })
}

/// The error that reading bytes must end in, or `nil` where they are read.
func bytesError(
  _ bytes: [UInt8], named name: String, beside: [String: String] = [:],
  options: ReadingOptions = ReadingOptions()
) -> RecordingError? {
  do throws(RecordingError) {
    _ = try readBytes(bytes, named: name, beside: beside, options: options)
    return nil
  } catch {
    return error
  }
}

/// Everything that reading says in words.
func words(of recording: Recording) -> String {
  ([recording.formatReason, recording.unitReason, recording.roleReason]
    + recording.warnings + recording.inspection.advice).joined(separator: " ")
}
