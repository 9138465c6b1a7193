/// Reads recordings of any of its formats.
///
/// ```swift
/// let recording = try RecordingReader().read(path: "2017-06-29 13-11-53.txt")
/// print(recording.format, recording.beatCount, recording.unitReason)
/// ```
public struct RecordingReader: Sendable {
  /// The formats among which a file's own is found; of equal confidences the first wins.
  public var formats: [any RecordingFormat]

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
    let bytes = try FileContents.read(path: path)
    let fileName = path == "-" ? "standard input" : FileContents.fileName(ofPath: path)
    return try readSessions(
      bytes: bytes, fileName: fileName, format: format, options: options,
      companions: .beside(path: path))
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
      guard !bytes.isEmpty else {
        throw RecordingError(.empty, "the file is empty; a recording needs at least one interval")
      }
      let input = RecordingInput(bytes: bytes, fileName: fileName, companions: companions)
      let (chosen, match) = try choose(input, format ?? tableFormat(options))
      let decoded = try chosen.read(input, options: options)
      let numbers = try SessionChoice.numbers(of: decoded, asked: options.session)
      let sha256 = ContentHash.sha256(bytes)
      return numbers.map { number in
        Recording(
          decoded[number - 1], format: chosen.name, match: match, encoding: input.text?.encoding,
          session: SessionPlace(number: number, count: decoded.count), sha256: sha256,
          fileName: fileName)
      }
    } catch {
      throw RecordingError(error.code, error.message, line: error.line, fileName: fileName)
    }
  }

  private func onlySession(of recordings: [Recording]) throws(RecordingError) -> Recording {
    guard recordings.count == 1, let only = recordings.first else {
      throw RecordingError(
        .sessionUnclear, SessionChoice.question(recordings.map(\.series)),
        fileName: recordings.first?.fileName)
    }
    return only
  }

  /// A column is told of tables only, whatever else the content looks like.
  private func tableFormat(_ options: ReadingOptions) -> (any RecordingFormat)? {
    options.column == nil ? nil : .csv
  }

  private func choose(
    _ input: RecordingInput, _ told: (any RecordingFormat)?
  ) throws(RecordingError) -> (any RecordingFormat, FormatMatch) {
    if let told {
      return (told, FormatMatch(confidence: 1, reason: "the format was given"))
    }
    var best: (format: any RecordingFormat, match: FormatMatch)?
    for format in formats {
      guard let match = format.sniff(input), match.confidence > best?.match.confidence ?? 0 else {
        continue
      }
      best = (format, match)
    }
    let certainty = best?.match.confidence ?? 0
    if certainty <= KnownText.confidence {
      if let sentence = BinarySignature.sentence(for: input) ?? KnownText.sentence(for: input) {
        throw RecordingError(.notARecording, sentence)
      }
    }
    if let best { return (best.format, best.match) }
    guard input.layout != nil else {
      throw RecordingError(
        .empty,
        "the file holds only blank lines and comments; a recording needs at least one "
          + "interval")
    }
    throw RecordingError(
      .unknownFormat,
      "the text holds no column or list of numbers; give RR intervals as numbers, one per line, or "
        + "in a column named rr_ms or rr_s")
  }
}
