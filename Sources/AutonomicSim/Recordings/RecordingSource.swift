public import RecordingFormats

/// Where a recording came from and how it was asked to be read.
public struct RecordingSource: Sendable, Equatable {
  /// What results call the recording: usually its path as it was given, so that files of the same
  /// name in different folders can be told apart.
  public var name: String
  /// The format that was asked for; `nil` where it was found by content.
  public var format: BuiltInFormat?
  /// What was said about the numbers.
  public var reading: ReadingOptions
  /// The file that breathing was read from; `nil` where none was given.
  public var respirationFile: String?
  /// What a project file set; `nil` where none did.
  public var projectFile: ProjectFileUse?

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - name: What results call the recording.
  ///   - format: The format that was asked for; `nil` where it was found by content.
  ///   - reading: What was said about the numbers.
  ///   - respirationFile: The file that breathing was read from.
  public init(
    name: String, format: BuiltInFormat? = nil, reading: ReadingOptions = ReadingOptions(),
    respirationFile: String? = nil
  ) {
    self.name = name
    self.format = format
    self.reading = reading
    self.respirationFile = respirationFile
  }
}
