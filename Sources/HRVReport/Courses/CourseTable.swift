package import AutonomicSim

/// A course of sessions for a terminal: a line for each session, a line for each week, and what lasted.
package enum CourseTable {
  /// Returns the text.
  ///
  /// - Parameter result: The course.
  /// - Returns: The text.
  package static func text(_ result: CourseResult) -> String {
    let course = result.course
    var text =
      "\(course.sessionProtocol.name), \(course.sessionsPerWeek) a week for \(course.weeks) weeks, "
      + "\(course.followUpWeeks) weeks after; \(course.profile.rawValue) evidence, "
      + "seed \(course.seed)\n\n"
    text += sessions(result) + "\n" + weeks(result)
    text += "\nDays count from the first session. A day's values are those before any session.\n\n"
    return text + outcomes(result)
  }

  private static func outcomes(_ result: CourseResult) -> String {
    let header = CourseOutcomeRows.header(result.course)
    var table = TextTable([.left] + header.dropFirst().map { _ in .right })
    table.add(header)
    let figures = CourseFigures(result)
    for outcome in figures.outcomes { table.add(CourseOutcomeRows.row(outcome)) }
    return table.text() + "\n"
      + WrappedText.lines(CourseWords.answer(result, figures), indentation: 0)
  }

  private static func sessions(_ result: CourseResult) -> String {
    var table = TextTable([.right, .right, .right, .right, .right, .right])
    table.add(["day", "pain before", "after", "anxiety before", "after", "heart rate change"])
    for session in result.sessions {
      let change: String =
        if let before = heartRate(.before, in: session),
          let during = heartRate(.during, in: session)
        {
          signed(during - before, decimals: 1)
        } else { "" }
      table.add([
        String(session.day), ReadableNumber.fixed(session.painBefore, decimals: 1),
        ReadableNumber.fixed(session.painAfter, decimals: 1),
        ReadableNumber.fixed(session.anxietyBefore, decimals: 1),
        ReadableNumber.fixed(session.anxietyAfter, decimals: 1), change,
      ])
    }
    return table.text()
  }

  private static func weeks(_ result: CourseResult) -> String {
    var table = TextTable([.right] + CourseSignal.allCases.map { _ in .right })
    table.add(["day"] + CourseSignal.allCases.map(heading))
    for day in result.days where day.day % 7 == 0 {
      table.add(
        [String(day.day)]
          + zip(CourseSignal.allCases, day.values).map {
            ReadableNumber.fixed($1, decimals: $0.decimals)
          })
    }
    return table.text()
  }

  private static func heartRate(_ phase: SessionPhase, in session: CourseSession) -> Double? {
    session.phases.first { $0.phase == phase }?.means.heartRateBpm
  }

  private static func heading(_ signal: CourseSignal) -> String {
    switch signal {
    case .pain: "pain"
    case .stateAnxiety: "anxiety"
    case .traitAnxiety: "trait anx."
    case .depression: "depr."
    case .sleepQuality: "sleep"
    case .systolicPressure: "SBP"
    case .bowelMovements: "bowel/wk"
    case .serotonin: "5-HT %"
    case .dopamine: "DA %"
    }
  }

  private static func signed(_ value: Double, decimals: Int) -> String {
    (value > 0 ? "+" : "") + ReadableNumber.fixed(value, decimals: decimals)
  }
}
