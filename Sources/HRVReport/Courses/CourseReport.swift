package import AutonomicSim

/// The report of a course of sessions: an HTML page, and its charts one by one.
package enum CourseReport {
  /// Returns the charts, in the order of the page.
  ///
  /// - Parameters:
  ///   - result: The course.
  ///   - figures: What was measured of it.
  /// - Returns: A chart for each quantity that changed from day to day, then those over sessions.
  package static func charts(_ result: CourseResult, _ figures: CourseFigures) -> [Chart] {
    CourseSignalCharts.charts(result, figures) + CourseSessionCharts.charts(result, figures)
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - result: The course.
  ///   - figures: What was measured of it.
  ///   - origin: Where the person comes from.
  ///   - command: The command line that makes the same report.
  /// - Returns: UTF-8, the same for the same course.
  package static func html(
    _ result: CourseResult, _ figures: CourseFigures, origin: SubjectOrigin, command: String
  ) -> [UInt8] {
    let course = result.course
    let daily = CourseSignalCharts.charts(result, figures)
    let sessions = CourseSessionCharts.charts(result, figures)
    var sections = [
      ReportPage.Section(id: "lasting", title: "What lasted, what returned") {
        CourseSections.outcomes(result, figures, &$0)
      }
    ]
    if !daily.isEmpty {
      sections.append(
        ReportPage.Section(id: "weeks", title: "Over the weeks") { write(daily, into: &$0) })
    }
    if !sessions.isEmpty {
      sections.append(
        ReportPage.Section(id: "sessions", title: "From session to session") { section in
          section.element(
            "p",
            text: "What a session begins from shows what the ones before it have left. Each "
              + "session has noise of its own, as days have.")
          write(sessions, into: &section)
        })
    }
    sections += [
      ReportPage.Section(id: "evidence", title: "What the effects rest on") {
        CourseEvidenceSection.write(figures, course, &$0)
      },
      ReportPage.Section(id: "provenance", title: "Provenance") {
        CourseSections.provenance(result, origin: origin, command: command, &$0)
      },
    ]
    return ReportPage.bytes(
      title: "\(course.sessionProtocol.name), \(course.sessionsPerWeek) a week for "
        + CountText.text(course.weeks, "week"),
      subtitle: "A simulated course of sessions",
      lead: { CourseSections.lead(result, figures, origin: origin, &$0) }, sections: sections)
  }

  private static func write(_ charts: [Chart], into section: inout Markup) {
    section.element("div", ["class": "charts"]) { grid in
      for chart in charts { ChartFigure.write(chart, into: &grid) }
    }
  }
}
