public import SignalCore

/// One day of a recording.
public struct DaySummary: Sendable {
  /// The waking or the sleeping part of a day: means of its windows, so that parts of different
  /// length can be compared.
  public struct Part: Sendable {
    /// How many windows lie in the part and hold beats for at least half of their length.
    public let windowCount: Int
    /// The mean of each metric over those windows, or why no window has a value, in the order of the
    /// metrics asked for.
    public let means: [MetricValue]
  }

  /// The day, in seconds from the start of the recording.
  public let range: TimeRange
  /// The time covered by beats, in seconds.
  public let coveredSeconds: Double
  /// The metrics of the beats of the whole day.
  public let metrics: [MetricOutcome]
  /// The hours taken for night, in seconds from the start of the recording; `nil` where the hours of
  /// the clock are taken, or where the day is too short to have any.
  public let nightRange: TimeRange?
  /// The waking part; `nil` where it holds no window.
  public let day: Part?
  /// The night; `nil` where it holds no window.
  public let night: Part?
}
