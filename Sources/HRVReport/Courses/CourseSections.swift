import AutonomicSim

/// What the report of a course says in words and tables.
enum CourseSections {
  /// What was simulated, what lasted, and the changes at a glance.
  static func lead(
    _ result: CourseResult, _ figures: CourseFigures, origin: SubjectOrigin,
    _ markup: inout Markup
  ) {
    markup.element("p", text: CourseWords.simulated(result, origin: origin))
    markup.element("p", ["class": "answer"], text: CourseWords.answer(result, figures))
    for text in [
      CourseWords.betweenSessions(figures), CourseWords.unchanged(figures, result.course.profile),
    ] {
      if let text { markup.element("p", text: text) }
    }
    changes(result, figures, &markup)
    care(figures, &markup)
  }

  private static func changes(
    _ result: CourseResult, _ figures: CourseFigures, _ markup: inout Markup
  ) {
    let moved = figures.outcomes.filter { $0.fate != .unchanged }
    guard !moved.isEmpty else { return }
    markup.element("ul", ["class": "figures"]) { list in
      for outcome in moved {
        list.element("li") { item in
          item.element("span", ["class": "name"], text: CourseWords.heading(outcome.signal.title))
          item.element("span", ["class": "value"]) { value in
            value.text(
              CourseWords.signed(outcome.change, decimals: outcome.signal.decimals) + " ")
            value.element("small", text: outcome.signal.changeUnit)
          }
          item.element(
            "span", ["class": "more"],
            text: outcome.keptShare.map { share in
              "\(CourseWords.percent(share)) left after "
                + CountText.text(result.course.followUpWeeks, "week")
            } ?? "after \(CountText.text(result.course.weeks, "week"))")
        }
      }
    }
  }

  private static func care(_ figures: CourseFigures, _ markup: inout Markup) {
    let moved = figures.outcomes.filter { $0.fate != .unchanged }.map(\.signal)
    let uncertain = figures.evidence.filter {
      $0.tendency != nil && moved.contains($0.signal) && !$0.doubts.isEmpty
    }
    markup.element("div", ["class": "care", "role": "note"]) { box in
      box.element("p", text: "Read with care")
      box.element("ul") { list in
        list.element(
          "li",
          text: "A model's answer for one person and one seed; nobody was measured.")
        list.element(
          "li",
          text: "How fast effects build up and fade is a modelling choice throughout: of all "
            + "curves, those after the sessions are the least certain.")
        if !uncertain.isEmpty {
          list.element(
            "li",
            text: "Uncertain in its size: "
              + CourseWords.list(uncertain.map(\.signal.title)) + ".")
        }
      }
    }
  }

  /// Each quantity at the start, at the end of the sessions and at the end of the follow-up.
  static func outcomes(
    _ result: CourseResult, _ figures: CourseFigures, _ markup: inout Markup
  ) {
    let course = result.course
    markup.element(
      "div",
      [
        "class": "scroll all", "tabindex": "0", "role": "region",
        "aria-label": "What lasted, what returned",
      ]
    ) { box in
      PageTable.write(
        header: CourseOutcomeRows.header(course),
        rows: figures.outcomes.map(CourseOutcomeRows.row), into: &box)
    }
    markup.element(
      "p", ["class": "note"],
      text: "Values before any session of the day. The weeks of sessions end on day "
        + "\(7 * course.weeks), when the next session would have been"
        + (course.followUpWeeks > 0
          ? "; “left” is the share of the change that is there on day "
            + "\(7 * (course.weeks + course.followUpWeeks)), and “half gone” counts the days from day "
            + "\(7 * course.weeks)." : "."))
  }

  /// All that is needed to come to the same course.
  static func provenance(
    _ result: CourseResult, origin: SubjectOrigin, command: String, _ markup: inout Markup
  ) {
    PageTable.write(
      facts: [
        (name: "Program", text: "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text)"),
        (
          name: "Protocol",
          text: "\(result.course.sessionProtocol.name): "
            + result.course.sessionProtocol.description
        ),
        (
          name: "Seeds",
          text: result.sessions.count > 1
            ? "\(result.course.seed) for the first session, one more for each that follows"
            : "\(result.course.seed)"
        ),
      ], into: &markup)
    markup.element("p", text: "The command that made this report:")
    markup.element(
      "pre", ["tabindex": "0", "role": "region", "aria-label": "Command"], text: command)
    block("Every option in effect", label: "Options", CourseJSON.options(result, origin: origin))
    if let text = try? ProtocolFile.text(of: result.course.sessionProtocol) {
      block("The protocol of each session, as a file", label: "Protocol", text)
    }

    func block(_ title: String, label: String, _ text: String) {
      markup.element("details") { details in
        details.element("summary", text: title)
        details.element(
          "pre", ["tabindex": "0", "role": "region", "aria-label": label], text: text)
      }
    }
  }
}
