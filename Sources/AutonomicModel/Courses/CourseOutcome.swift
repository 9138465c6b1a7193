import SignalCore

/// What a course changed in one quantity, and how much of it was left at the end.
///
/// A day's value is that before any session of the day, so the relief of a single session has faded
/// as far as it does between sessions.
public struct CourseOutcome: Sendable, Equatable {
  /// What became of a change.
  public enum Fate: String, Sendable, CaseIterable {
    /// The value is as it was before the first session, to the decimals of ``CourseSignal/decimals``.
    case unchanged
    /// There are no weeks after the sessions that could show it.
    case notFollowed = "not-followed"
    /// At least half of the change was left at the end.
    case lasting
    /// A tenth to half of the change was left at the end.
    case fading
    /// Less than a tenth of the change was left at the end.
    case returned
  }

  /// The quantity.
  public let signal: CourseSignal
  /// Its value before the first session.
  public let start: Double
  /// Its value when the weeks of sessions are over, on the day the next session would have been.
  public let end: Double
  /// Its value on the last day of the follow-up; `nil` without a follow-up.
  public let followUpEnd: Double?
  /// The share of the change that was left on the last day, 1 being all of it; `nil` where nothing
  /// changed and without a follow-up.
  ///
  /// It is above 1 where the change went on growing.
  public let keptShare: Double?
  /// After how many days without sessions half of the change was gone; `nil` where it was not, or
  /// where nothing changed.
  public let halfReturnDays: Double?

  /// The change over the weeks of sessions.
  public var change: Double { end - start }

  /// What became of the change.
  ///
  /// Where lasting, fading and returned meet, a half and a tenth, is a *choice*.
  public var fate: Fate {
    guard !isUnchanged else { return .unchanged }
    guard let keptShare else { return .notFollowed }
    return keptShare >= 0.5 ? .lasting : keptShare >= 0.1 ? .fading : .returned
  }

  /// Whether the change vanishes among the decimals that are shown.
  private var isUnchanged: Bool { Self.isUnchanged(by: change, signal) }

  private static func isUnchanged(by change: Double, _ signal: CourseSignal) -> Bool {
    change.magnitude < 0.5 * pow(10, -Double(signal.decimals))
  }

  /// Measures one quantity of a course.
  ///
  /// - Parameters:
  ///   - signal: The quantity.
  ///   - result: The course.
  init(_ signal: CourseSignal, of result: CourseResult) {
    let values = result.days.map { $0.value(of: signal) }
    // Days are counted from 0 without a gap, so that a day is its index.
    let lastWithSessions = 7 * result.course.weeks
    self.signal = signal
    let start = values[0]
    let end = values[lastWithSessions]
    self.start = start
    self.end = end
    let change = end - start
    let after = values[lastWithSessions...]
    followUpEnd = result.course.followUpWeeks > 0 ? after.last : nil
    guard !Self.isUnchanged(by: change, signal) else {
      keptShare = nil
      halfReturnDays = nil
      return
    }
    keptShare = followUpEnd.map { ($0 - start) / change }
    let left = after.map { ($0 - start) / change }
    halfReturnDays = left.firstIndex { $0 <= 0.5 }.map { day in
      // The first share is 1, so that there is a day before.
      let share = (left[day - 1] - 0.5) / (left[day - 1] - left[day])
      return Double(day - 1) + share
    }
  }
}

extension CourseResult {
  /// What the course changed in each quantity, in the order of ``CourseSignal``.
  ///
  /// - Complexity: O(days × quantities).
  public var outcomes: [CourseOutcome] {
    CourseSignal.allCases.map { CourseOutcome($0, of: self) }
  }
}
