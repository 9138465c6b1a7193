import AutonomicSim

/// What lasted and what returned as rows of a table.
enum CourseOutcomeRows {
  /// The names of the columns.
  static func header(_ course: Course) -> [String] {
    ["quantity", "before", "after \(CountText.text(course.weeks, "week"))", "change"]
      + (course.followUpWeeks > 0
        ? ["\(CountText.text(course.followUpWeeks, "week")) later", "left", "half gone"] : [])
  }

  /// The cells of a quantity; what comes after the sessions only where there is a follow-up.
  static func row(_ outcome: CourseOutcome) -> [String] {
    let decimals = outcome.signal.decimals
    func text(_ value: Double) -> String { ReadableNumber.fixed(value, decimals: decimals) }
    let isUnchanged = outcome.fate == .unchanged
    let known = [
      "\(CourseWords.heading(outcome.signal.title)) (\(outcome.signal.unit))",
      text(outcome.start), text(outcome.end),
      isUnchanged ? "none" : CourseWords.signed(outcome.change, decimals: decimals),
    ]
    guard let last = outcome.followUpEnd else { return known }
    let half =
      outcome.halfReturnDays.map { "\(ReadableNumber.fixed($0, decimals: 1)) d" }
      ?? (isUnchanged ? "–" : "longer")
    return known + [text(last), outcome.keptShare.map(CourseWords.percent) ?? "–", half]
  }
}
