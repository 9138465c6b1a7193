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

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; `-` means standard input.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the numbers.
  /// - Returns: The recording with all decisions that reading it took.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func read(
    path: String, format: (any RecordingFormat)? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) -> Recording {
    let bytes = try FileContents.read(path: path)
    let fileName = path == "-" ? "standard input" : FileContents.fileName(ofPath: path)
    return try read(bytes: bytes, fileName: fileName, format: format, options: options)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: All bytes of the file.
  ///   - fileName: The last component of its path; suffix and date may stand in it.
  ///   - format: The format, where the caller knows it; it is found by content otherwise.
  ///   - options: What the caller knows about the numbers.
  /// - Returns: The recording with all decisions that reading it took.
  /// - Throws: ``RecordingError`` with the name of the file.
  /// - Complexity: O(n) time and memory for n bytes.
  public func read(
    bytes: [UInt8], fileName: String, format: (any RecordingFormat)? = nil,
    options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) -> Recording {
    do throws(RecordingError) {
      guard !bytes.isEmpty else {
        throw RecordingError(.empty, "the file is empty; a recording needs at least one interval")
      }
      let input = RecordingInput(bytes: bytes, fileName: fileName)
      let (chosen, match) = try choose(input, format)
      let decoded = try chosen.read(input, options: options)
      return Recording(
        decoded, format: chosen.name, match: match, encoding: input.text?.encoding,
        sha256: ContentHash.sha256(bytes), fileName: fileName)
    } catch {
      throw RecordingError(error.code, error.message, line: error.line, fileName: fileName)
    }
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
