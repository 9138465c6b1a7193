/// A half-open stretch of time in seconds from the start of a recording.
public struct TimeRange: Sendable, Equatable, Hashable {
  /// The first instant that belongs to the range, in seconds.
  public let startSeconds: Double
  /// The first instant after the range, in seconds.
  public let endSeconds: Double

  /// Creates a range.
  ///
  /// - Parameters:
  ///   - startSeconds: Its first instant, in seconds.
  ///   - endSeconds: Its end, in seconds; not before the start.
  public init(startSeconds: Double, endSeconds: Double) {
    precondition(startSeconds <= endSeconds, "a time range cannot end before it starts")
    self.startSeconds = startSeconds
    self.endSeconds = endSeconds
  }

  /// The length of the range in seconds.
  public var lengthSeconds: Double { endSeconds - startSeconds }

  /// Returns whether an instant lies in the range (start included, end not).
  ///
  /// - Parameter seconds: The instant, in seconds.
  /// - Returns: Whether the instant belongs to the range.
  public func contains(_ seconds: Double) -> Bool {
    seconds >= startSeconds && seconds < endSeconds
  }
}
