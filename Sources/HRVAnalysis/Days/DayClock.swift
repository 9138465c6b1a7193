public import SignalCore

/// How the seconds of a recording stand to midnight.
public struct DayClock: Sendable, Equatable {
  /// The length of a day in seconds; days on which clocks are changed are not known of.
  public static let daySeconds = 86_400.0

  /// The time of day at which the recording began, in seconds; zero where the file does not say.
  public let startSecondOfDay: Double
  /// Whether the file states a time of day; without one, days run from the start of the recording.
  public let isStated: Bool
  /// The zone the file gives, `Z` for universal time; empty where it gives none, which is taken for
  /// local time.
  public let zone: String

  /// Reads the clock of a recording.
  ///
  /// - Parameter start: When the recording began, where the file says so.
  public init(_ start: RecordingStart?) {
    let second = start?.secondOfDay
    startSecondOfDay = second ?? 0
    isStated = second != nil
    zone = second == nil ? "" : start?.zone ?? ""
  }

  /// The time of day of an instant, in seconds since midnight, or since the start of its day.
  ///
  /// - Parameter seconds: Seconds from the start of the recording.
  /// - Returns: Seconds from 0 to a day.
  public func secondOfDay(at seconds: Double) -> Double {
    let time = (startSecondOfDay + seconds).truncatingRemainder(dividingBy: Self.daySeconds)
    return time < 0 ? time + Self.daySeconds : time
  }

  /// Cuts a stretch of time into days: at midnight where it is known, else every 24 h from its start.
  ///
  /// - Parameter range: The stretch, in seconds from the start of the recording.
  /// - Returns: The days, in order; the first and the last may be shorter than a day, and without a
  ///   clock the last may be longer by less than a window.
  func days(of range: TimeRange) -> [TimeRange] {
    var days = [TimeRange]()
    var start = range.startSeconds
    while start < range.endSeconds {
      let rest = isStated ? Self.daySeconds - secondOfDay(at: start) : Self.daySeconds
      var end = min(range.endSeconds, start + rest)
      // A recording that runs on for some beats after 24 h has not begun another day.
      if !isStated, range.endSeconds - end < DayReport.windowSeconds { end = range.endSeconds }
      // Rounding must not leave a day of no length.
      guard end > start else { break }
      days.append(TimeRange(startSeconds: start, endSeconds: end))
      start = end
    }
    return days
  }
}
