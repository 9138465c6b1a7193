public import SignalCore

/// How certain a format is that a file is one of its own.
public struct FormatMatch: Sendable, Equatable {
  /// The certainty from 0 to 1.
  ///
  /// Formats with a signature of their own answer 0.95 or more, layouts that are
  /// known by their column names about 0.9, anything that merely could be read below 0.7.
  public let confidence: Double
  /// Why, as a part of a sentence.
  public let reason: String

  /// Creates a match.
  ///
  /// - Parameters:
  ///   - confidence: From 0 to 1.
  ///   - reason: Why, as a part of a sentence.
  public init(confidence: Double, reason: String) {
    precondition((0...1).contains(confidence), "a confidence lies between 0 and 1")
    self.confidence = confidence
    self.reason = reason
  }
}

/// A way to keep a recording in the bytes of a file.
///
/// A format is one value in one file that ends with the static member that names it, so that
/// callers write `.rrCSV` for the built-in formats and for their own alike:
///
/// ```swift
/// struct MyFormat: RecordingFormat { … }
/// extension RecordingFormat where Self == MyFormat {
///   static var mine: MyFormat { MyFormat() }
/// }
/// let recording = try RecordingReader(formats: [.mine]).read(path: "night.dat")
/// ```
public protocol RecordingFormat: Sendable {
  /// The name under which the format is chosen, lower case with hyphens.
  var name: String { get }
  /// What the format is, in a few words for a person.
  var summary: String { get }
  /// The usual suffixes of its files, lower case, without a point.
  var fileExtensions: [String] { get }
  /// Whether files are read in one pass without holding them in memory; `false` unless a format of
  /// this package says otherwise.
  var isStreamed: Bool { get }

  /// Says whether a file looks like one of this format.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: The certainty and its reason, or `nil` where the file is of another kind.
  func sniff(_ input: RecordingInput) -> FormatMatch?

  /// Reads the sessions of a file.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file; ``ReadingOptions/session`` is left to
  ///     the ``RecordingReader``.
  /// - Returns: At least one recording, in the order of the file; what belongs to different
  ///   sessions is never joined.
  /// - Throws: ``RecordingError`` with the line or byte, what was found and what was expected.
  func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording]
}

extension RecordingFormat {
  /// `false`.
  public var isStreamed: Bool { false }
}

/// A format that can also be written.
public protocol WritableRecordingFormat: RecordingFormat {
  /// Writes a recording.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  /// - Returns: The bytes of the file and what it cannot hold.
  func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording
}

/// The bytes of a recording in some format.
public struct EncodedRecording: Sendable, Equatable {
  /// The content of the file.
  public let bytes: [UInt8]
  /// What of the recording the format cannot hold, one sentence each.
  public let losses: [String]

  /// Creates an encoded recording.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - losses: What the format cannot hold, one sentence each.
  public init(bytes: [UInt8], losses: [String] = []) {
    self.bytes = bytes
    self.losses = losses
  }
}
