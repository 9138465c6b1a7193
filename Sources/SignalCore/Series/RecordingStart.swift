/// When a recording began, kept as the file states it.
///
/// A time without a zone stays a time without a zone: the machine that reads the file has no
/// say in where the recording was made.
public struct RecordingStart: Sendable, Equatable {
  /// ISO 8601 text with the zone the file gives, or without a zone where it gives none.
  public let iso8601: String

  /// Creates a start time.
  ///
  /// - Parameter iso8601: The date and time, e.g. `2017-06-29T13:11:53` or
  ///   `2019-06-11T21:23:45Z`.
  public init(iso8601: String) {
    self.iso8601 = iso8601
  }
}
