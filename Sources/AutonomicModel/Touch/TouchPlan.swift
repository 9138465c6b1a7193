/// What hands do during the contact of a session, in order.
public struct TouchPlan: Sendable, Equatable {
  /// The segments by start; of overlapping ones the later holds.
  public let segments: [TouchSegment]
  /// The length of contact the segments are laid out for, in seconds.
  public let durationSeconds: Double
  /// How touch of light pressure is read.
  public let lightTouch: LightTouchReading

  /// No touch at all: rest.
  public static let none = TouchPlan([], durationSeconds: 0)

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - segments: The segments, in any order.
  ///   - durationSeconds: The length of contact, in seconds; the end of the last segment if `nil`.
  ///   - lightTouch: How touch of light pressure is read.
  public init(
    _ segments: [TouchSegment], durationSeconds: Double? = nil,
    lightTouch: LightTouchReading = .neutral
  ) {
    self.segments = segments.enumerated().sorted {
      ($0.element.startSeconds, $0.offset) < ($1.element.startSeconds, $1.offset)
    }.map(\.element)
    self.durationSeconds = durationSeconds ?? segments.map(\.endSeconds).max() ?? 0
    self.lightTouch = lightTouch
  }

  /// The plan laid out over another length of contact.
  ///
  /// - Parameter seconds: The new length, in seconds.
  /// - Returns: The plan with every segment moved and stretched in proportion.
  public func stretched(toSeconds seconds: Double) -> TouchPlan {
    guard durationSeconds > 0, seconds > 0, seconds != durationSeconds else { return self }
    let factor = seconds / durationSeconds
    return TouchPlan(
      segments.map { $0.stretched(factor) }, durationSeconds: seconds, lightTouch: lightTouch)
  }

  /// The plan with another reading of light touch.
  ///
  /// - Parameter lightTouch: How touch of light pressure is read.
  /// - Returns: The same segments.
  public func reading(lightTouch: LightTouchReading) -> TouchPlan {
    TouchPlan(segments, durationSeconds: durationSeconds, lightTouch: lightTouch)
  }

  /// The segment that holds at an instant, or `nil` between segments.
  ///
  /// - Parameter seconds: Seconds from the start of contact.
  /// - Returns: The segment that started last among those under way.
  /// - Complexity: O(number of segments).
  package func segment(atSeconds seconds: Double) -> TouchSegment? {
    segments.last { seconds >= $0.startSeconds && seconds < $0.endSeconds }
  }
}

/// The two readings of very light touch, which laboratories dispute.
public enum LightTouchReading: String, Sendable, CaseIterable {
  /// No more than rest (Meier 2020, Lindgren 2010).
  case neutral
  /// Arousing: heart rate up, HF down (Diego & Field 2009).
  case arousing
}
