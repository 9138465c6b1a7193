import SignalCore

/// A course: sessions at fixed days for some weeks, and the weeks after.
///
/// Every session is simulated in full from the state the days before have left, so what is carried
/// over and what is lost again both show.
public struct Course: Sendable, Equatable {
  /// What each session is.
  public var sessionProtocol: SessionProtocol
  /// Who.
  public var subject: Subject
  /// Sessions a week, 1 to 7, spread evenly.
  public var sessionsPerWeek: Int
  /// Weeks with sessions, 1 to 104.
  public var weeks: Int
  /// Weeks without sessions afterwards, 0 to 104.
  public var followUpWeeks: Int
  /// The reading of the evidence.
  public var profile: EvidenceProfile
  /// The seed of the first session; each session has its own noise.
  public var seed: UInt64

  /// Creates a course.
  ///
  /// - Parameters:
  ///   - sessionProtocol: What each session is.
  ///   - subject: Who.
  ///   - sessionsPerWeek: 1 to 7.
  ///   - weeks: 1 to 104.
  ///   - followUpWeeks: 0 to 104.
  ///   - profile: The reading of the evidence.
  ///   - seed: The seed.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    _ sessionProtocol: SessionProtocol, subject: Subject = .standard, sessionsPerWeek: Int = 1,
    weeks: Int = 10, followUpWeeks: Int = 4, profile: EvidenceProfile = .central, seed: UInt64 = 1
  ) throws(SimulationInputError) {
    try SimulationInputError.check(
      Double(sessionsPerWeek), in: 1...7, "the number of sessions", unit: "per week")
    try SimulationInputError.check(Double(weeks), in: 1...104, "the course", unit: "weeks")
    try SimulationInputError.check(
      Double(followUpWeeks), in: 0...104, "the follow-up", unit: "weeks")
    self.sessionProtocol = sessionProtocol
    self.subject = subject
    self.sessionsPerWeek = sessionsPerWeek
    self.weeks = weeks
    self.followUpWeeks = followUpWeeks
    self.profile = profile
    self.seed = seed
  }

  /// The days with a session, the first being 0.
  public var sessionDays: [Int] {
    (0..<weeks).flatMap { week in
      (0..<sessionsPerWeek).map { 7 * week + $0 * 7 / sessionsPerWeek }
    }
  }

  /// Simulates the course.
  ///
  /// - Parameter dayIsDone: Called after each day with the number of days done and of all days.
  /// - Returns: Every day and every session.
  /// - Complexity: O(sessions × length of a session); ten sessions of an hour take about 0.1 s.
  public func run(
    dayIsDone: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> CourseResult {
    var person = CoursePerson(self)
    let sessionDays = Set(sessionDays)
    let lastDay = 7 * (weeks + followUpWeeks)
    for day in 0...lastDay {
      person.noteDay(day)
      if sessionDays.contains(day) { person.attend(day: day) }
      person.wait(days: 1)
      dayIsDone(day + 1, lastDay + 1)
    }
    return CourseResult(course: self, days: person.days, sessions: person.sessions)
  }
}

/// What a course did, day by day and session by session.
public struct CourseResult: Sendable, Equatable {
  /// The course.
  public let course: Course
  /// Every day from the first session on.
  public let days: [CourseDay]
  /// Every session.
  public let sessions: [CourseSession]
}

/// The state of a person on one day of a course, before any session of that day.
public struct CourseDay: Sendable, Equatable {
  /// Days since the first session.
  public let day: Int
  /// The values in the order of ``CourseSignal``.
  public let values: [Double]

  /// The value of a signal.
  ///
  /// - Parameter signal: The signal.
  /// - Returns: Its value on that day.
  public func value(of signal: CourseSignal) -> Double {
    zip(CourseSignal.allCases, values).first { $0.0 == signal }?.1 ?? 0
  }
}

/// One session of a course.
public struct CourseSession: Sendable, Equatable {
  /// Days since the first session.
  public let day: Int
  /// The seed of its noise.
  public let seed: UInt64
  /// Pain at its start, 0 to 10.
  public let painBefore: Double
  /// Pain at its end, 0 to 10.
  public let painAfter: Double
  /// State anxiety at its start, STAI points.
  public let anxietyBefore: Double
  /// State anxiety at its end, STAI points.
  public let anxietyAfter: Double
  /// The phases that are present, in order.
  public let phases: [CoursePhase]
}

/// One phase of a session of a course.
public struct CoursePhase: Sendable, Equatable {
  /// Which phase.
  public let phase: SessionPhase
  /// The means of the simulated state.
  public let means: PhaseMeans
}
