/// Reads recordings of any of its formats.
///
/// ```swift
/// let recording = try RecordingReader().read(path: "2017-06-29 13-11-53.txt")
/// print(recording.format, recording.beatCount, recording.unitReason)
/// ```
public struct RecordingReader: Sendable {
  /// The formats among which a file's own is found; of equal confidences the first wins.
  public var formats: [any RecordingFormat]
  /// The most bytes of a pipe or of a file in an archive that are kept in memory.
  package var memoryLimitBytes = InflationBudget.memoryLimitBytes

  /// Creates a reader.
  ///
  /// - Parameter formats: The formats to choose from.
  public init(formats: [any RecordingFormat] = BuiltInFormat.allCases.map(\.format)) {
    self.formats = formats
  }

  /// Reads a file that holds one session, or the session that the options name.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` means standard input.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the file.
  /// - Returns: The recording with all decisions that reading it took.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func read(
    path: String, format: (any RecordingFormat)? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) -> Recording {
    try onlySession(of: readSessions(path: path, format: format, options: options))
  }

  /// Reads the bytes of a file that holds one session, or the session that the options name.
  ///
  /// - Parameters:
  ///   - bytes: All bytes of the file.
  ///   - fileName: The last component of its path; suffix and date may stand in it.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the file.
  ///   - companions: Finds the files beside it.
  /// - Returns: The recording with all decisions that reading it took.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func read(
    bytes: [UInt8], fileName: String, format: (any RecordingFormat)? = nil,
    options: ReadingOptions = ReadingOptions(), companions: CompanionFiles = .none
  ) throws(RecordingError) -> Recording {
    try onlySession(
      of: readSessions(
        bytes: bytes, fileName: fileName, format: format, options: options, companions: companions))
  }

  /// Reads all sessions of a file, or the one that the options name.
  ///
  /// Gzip files and zip archives are looked into; of an archive, the files that hold beats are
  /// sessions, in the order of their names. What is read in one pass (Apple Health) takes memory
  /// for its beats alone; anything else is kept in memory, up to 1 GiB, and up to 4 GiB of EDF.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` means standard input.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the file.
  /// - Returns: At least one recording, in the order of the file.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func readSessions(
    path: String, format: (any RecordingFormat)? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) -> [Recording] {
    let fileName = path == "-" ? "standard input" : FileContents.fileName(ofPath: path)
    do throws(RecordingError) {
      let file = try OpenFile(path: path)
      let source = HashingSource(FileSource(file))
      if file.isReadToItsEnd { throw FileContents.nothingLeft }
      let content = Content(
        source: source, store: file.store, size: file.expectedCount, fileName: fileName,
        companions: .beside(path: path), place: ContentPlace())
      let sessions = try reading(format, options).sessions(of: content)
      return try recordings(
        sessions, options, sha256: source.sha256OfAll(), fileName: fileName)
    } catch {
      throw RecordingReader.explained(error, options, fileName: fileName)
    }
  }

  /// Reads all sessions of the bytes of a file, or the one that the options name.
  ///
  /// - Parameters:
  ///   - bytes: All bytes of the file.
  ///   - fileName: The last component of its path; suffix and date may stand in it.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the file.
  ///   - companions: Finds the files beside it.
  /// - Returns: At least one recording, in the order of the file.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func readSessions(
    bytes: [UInt8], fileName: String, format: (any RecordingFormat)? = nil,
    options: ReadingOptions = ReadingOptions(), companions: CompanionFiles = .none
  ) throws(RecordingError) -> [Recording] {
    do throws(RecordingError) {
      guard !bytes.isEmpty else { throw FileContents.empty }
      let store = MemoryStore(bytes)
      let content = Content(
        source: RangeSource(store), store: store, size: bytes.count, fileName: fileName,
        companions: companions, place: ContentPlace())
      let sessions = try reading(format, options).sessions(of: content)
      return try recordings(
        sessions, options, sha256: ContentHash.sha256(bytes), fileName: fileName)
    } catch {
      throw RecordingReader.explained(error, options, fileName: fileName)
    }
  }

  /// The error with the name of the file, and with what an option of the caller does not change.
  private static func explained(
    _ error: RecordingError, _ options: ReadingOptions, fileName: String
  ) -> RecordingError {
    let note =
      error.code == .notARecording && options.unit == .beatsPerMinute
      ? "; --unit bpm is for lists with one heart rate for each beat and does not help here" : ""
    return RecordingError(
      error.code, error.message + note, line: error.line, fileName: fileName)
  }

  private func onlySession(of recordings: [Recording]) throws(RecordingError) -> Recording {
    guard recordings.count == 1, let only = recordings.first else {
      throw RecordingError(
        .sessionUnclear, SessionChoice.question(recordings.map(\.series)),
        fileName: recordings.first?.fileName)
    }
    return only
  }

  private func reading(
    _ told: (any RecordingFormat)?, _ options: ReadingOptions
  ) -> ContentReading {
    // A column is told of tables only, whatever else the content looks like.
    ContentReading(
      choice: FormatChoice(
        formats: formats, told: told ?? (options.column == nil ? nil : .csv), options: options),
      options: options, memoryLimitBytes: memoryLimitBytes)
  }

  private func recordings(
    _ sessions: [ReadSession], _ options: ReadingOptions, sha256: String, fileName: String
  ) throws(RecordingError) -> [Recording] {
    let numbers = try SessionChoice.numbers(of: sessions.map(\.decoded), asked: options.session)
    return numbers.map { number in
      let session = sessions[number - 1]
      return Recording(
        session.decoded, format: session.formatName, match: session.match,
        encoding: session.encoding,
        session: SessionPlace(number: number, count: sessions.count), sha256: sha256,
        fileName: fileName)
    }
  }
}
