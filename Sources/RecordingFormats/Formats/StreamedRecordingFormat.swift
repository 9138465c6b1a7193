/// The first bytes of a file with its name.
package struct RecordingOpening {
  /// As many bytes as decide on a format.
  package static let usualSize = 1 << 16

  /// The bytes; all of the file where there are fewer than ``usualSize``.
  package let bytes: [UInt8]
  /// The last component of the file's path.
  package let fileName: String

  /// Creates an opening.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes of a file.
  ///   - fileName: The last component of its path.
  package init(bytes: [UInt8], fileName: String) {
    self.bytes = bytes
    self.fileName = fileName
  }
}

/// A format of files that are too large for the memory, read in one pass from first to last byte.
package protocol StreamedRecordingFormat: RecordingFormat {
  /// Says whether a file looks like one of this format by its opening.
  ///
  /// - Parameter opening: The first bytes.
  /// - Returns: The certainty and its reason, or `nil` where the file is of another kind.
  func sniff(_ opening: RecordingOpening) -> FormatMatch?

  /// Reads the sessions of a file in memory that grows with its beats alone.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file from the first.
  ///   - options: What the caller knows about the file.
  /// - Returns: At least one recording, in the order of the file.
  /// - Throws: ``RecordingError``.
  func read(
    _ source: any ByteSource, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording]
}

extension StreamedRecordingFormat {
  /// Says whether a file looks like one of this format by its opening.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: The certainty and its reason, or `nil` where the file is of another kind.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    let opening = Array(input.bytes.prefix(RecordingOpening.usualSize))
    return sniff(RecordingOpening(bytes: opening, fileName: input.fileName))
  }

  /// Reads the sessions of a file.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: At least one recording, in the order of the file.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    try read(RangeSource(MemoryStore(input.bytes)), options: options)
  }
}
