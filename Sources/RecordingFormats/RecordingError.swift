/// Why a recording could not be read or written, in one sentence for a person.
///
/// The message names what was found, what was expected and what to try; it quotes at most one cell
/// of the file, shortened, because recordings may carry names and other personal data.
public struct RecordingError: Error, Sendable, Equatable {
  /// The kind of failure.
  public enum Code: String, Sendable, CaseIterable {
    /// No file has this name.
    case notFound
    /// The path names a folder.
    case isDirectory
    /// The file exists but may not be opened.
    case permissionDenied
    /// The file holds no byte, or nothing but blanks and comments.
    case empty
    /// The file is larger than the reader accepts.
    case tooLarge
    /// The file shrank or vanished while it was read.
    case changedWhileReading
    /// The system reported an error while reading.
    case readFailed
    /// Compressed or packed content does not fit its own checksums or ends too early.
    case damaged
    /// The content is known, and is not a list of beats that this package reads.
    case notARecording
    /// The content is of no known kind.
    case unknownFormat
    /// A cell holds something else than the number it should.
    case badCell
    /// A row has more cells than the others.
    case raggedRow
    /// There is no interval in the file.
    case noIntervals
    /// The file holds several sessions, or not the one that was asked for.
    case sessionUnclear
    /// It is not clear which column holds the intervals.
    case rolesUnclear
    /// It is not clear what the numbers count.
    case unitUnclear
    /// The series was resampled at equal steps, or holds samples of a signal.
    case notBeats
    /// The format cannot be written.
    case notWritable
    /// The folder does not exist or may not be written.
    case outputRefused
    /// The disk or the quota is full.
    case noSpace
    /// The reader of the output went away.
    case closedPipe
    /// The system reported another error while writing.
    case writeFailed
  }

  /// The kind of failure.
  public let code: Code
  /// The sentence, without the place.
  public let message: String
  /// The line of the text the message speaks of, counted from 1.
  public let line: Int?
  /// The last component of the file's path, where there is a file.
  public var fileName: String?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: The kind of failure.
  ///   - message: One sentence: what was found, what was expected, what to try.
  ///   - line: The line of the text, counted from 1.
  ///   - fileName: The last component of the file's path.
  public init(_ code: Code, _ message: String, line: Int? = nil, fileName: String? = nil) {
    self.code = code
    self.message = message
    self.line = line
    self.fileName = fileName
  }
}

extension RecordingError: CustomStringConvertible {
  /// The place, where known, and the sentence.
  public var description: String {
    let place = [fileName, line.map { "line \($0)" }].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? message : "\(place): \(message)"
  }
}
