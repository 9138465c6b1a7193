/// FIT files of Garmin, Suunto, Stryd and others: intervals from the messages `hrv` (78), `hr` (132),
/// `beat_intervals` (290) and `raw_bbi` (372).
///
/// Layout: Garmin, *Flexible and Interoperable Data Transfer (FIT) Protocol* and *FIT Profile* 21.
/// Intervals stand as the recorder wrote them, drop-outs that it wrote as one long interval included;
/// breaks stand where its timer was stopped and where its clock outruns the intervals. The sessions
/// of a multisport activity and the activities of a chain of files are sessions of their own.
public struct FITFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `fit`.
  public var name: String { "fit" }
  /// One line about the format.
  public var summary: String { "FIT activities of Garmin, Suunto, Stryd and other devices" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["fit"] }

  /// Says whether the file begins with a FIT header.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard input.bytes.count >= 12, input.bytes[8..<12].elementsEqual(FITHeader.letters) else {
      return nil
    }
    return FormatMatch(confidence: 0.99, reason: "the header says .FIT")
  }

  /// Reads the intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file; nothing here is in need of it.
  /// - Returns: One recording for each session that holds intervals.
  /// - Throws: ``RecordingError`` with the code `notARecording` where there is no FIT header or the
  ///   file holds no beats, `noIntervals` where its messages of beats are empty.
  /// - Complexity: O(n) time; memory for the beats.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    let file = FITFile(input.bytes)
    guard file.contents.partCount > 0 else {
      throw RecordingError(
        .notARecording,
        "the file does not begin with a whole FIT header (12 or 14 bytes with .FIT at byte 8); copy "
          + "it from the device again")
    }
    var sessions: [DecodedRecording] = []
    guard file.activities.count <= FITRefusal.largestSessionCount else {
      throw FITRefusal.tooManySessions
    }
    for activity in file.activities {
      sessions += try activity.sessions(limit: FITRefusal.largestSessionCount - sessions.count)
    }
    guard !sessions.isEmpty else { throw FITRefusal.error(file) }
    let warnings = file.damage.warnings
    for index in sessions.indices { sessions[index].warnings += warnings }
    return sessions
  }
}

extension RecordingFormat where Self == FITFormat {
  /// FIT files of Garmin, Suunto, Stryd and others.
  public static var fit: FITFormat { FITFormat() }
}
