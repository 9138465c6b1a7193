package import AutonomicSim

/// A course of sessions as JSON, schema `hrv-tool/course/1`, and as CSV.
package enum CourseJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/course/1"

  /// Returns the JSON text, with a line end.
  ///
  /// - Parameters:
  ///   - result: The course.
  ///   - origin: Where the person comes from.
  /// - Returns: The text.
  package static func text(_ result: CourseResult, origin: SubjectOrigin) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.options(of: result.course, origin: origin)
      json.outcomes(of: result)
      json.sessions(of: result)
      json.days(of: result)
    }
    return json.text
  }

  /// Returns every option of a course as JSON.
  ///
  /// - Parameters:
  ///   - result: The course.
  ///   - origin: Where the person comes from.
  /// - Returns: The text, with a line end.
  static func options(_ result: CourseResult, origin: SubjectOrigin) -> String {
    var json = JSONText(isIndented: true)
    json.object { $0.options(of: result.course, origin: origin) }
    return json.text
  }
}

/// A course of sessions as CSV: a row for each day.
package enum CourseCSV {
  /// Returns the text, with its header.
  ///
  /// - Parameter result: The course.
  /// - Returns: The text.
  package static func text(_ result: CourseResult) -> String {
    let sessionDays = Set(result.sessions.map(\.day))
    var text = CSVText.line(["day", "has_session"] + CourseSignal.allCases.map(\.rawValue))
    for day in result.days {
      text += CSVText.line(
        [String(day.day), sessionDays.contains(day.day) ? "1" : "0"]
          + day.values.map(ShortestNumber.text))
    }
    return text
  }
}

extension JSONText {
  fileprivate mutating func options(of course: Course, origin: SubjectOrigin) {
    key("options")
    object { json in
      json.member("protocol", course.sessionProtocol.name)
      json.member("sessions_per_week", course.sessionsPerWeek)
      json.member("weeks", course.weeks)
      json.member("follow_up_weeks", course.followUpWeeks)
      json.member("evidence", course.profile.rawValue)
      json.person(course.subject, origin: origin)
      json.key("seed")
      json.unsignedInteger(course.seed)
    }
  }

  /// What lasted and what returned.
  fileprivate mutating func outcomes(of result: CourseResult) {
    key("outcomes")
    object { json in
      for outcome in result.outcomes {
        json.key(outcome.signal.rawValue)
        json.object { json in
          json.member("start", outcome.start)
          json.member("end", outcome.end)
          json.member("follow_up_end", outcome.followUpEnd)
          json.member("fate", outcome.fate.rawValue)
          json.member("kept_share", outcome.keptShare)
          json.member("half_return_days", outcome.halfReturnDays)
          if let reason = outcome.missingReason { json.member("reason", reason) }
        }
      }
    }
  }

  fileprivate mutating func sessions(of result: CourseResult) {
    key("sessions")
    array { json in
      for session in result.sessions {
        json.object { json in
          json.member("day", session.day)
          json.key("seed")
          json.unsignedInteger(session.seed)
          json.member("pain_before_0_10", session.painBefore)
          json.member("pain_after_0_10", session.painAfter)
          json.member("state_anxiety_before_stai", session.anxietyBefore)
          json.member("state_anxiety_after_stai", session.anxietyAfter)
          json.key("phases")
          json.array { json in
            for phase in session.phases {
              json.object { json in
                json.member("name", phase.phase.rawValue)
                json.member("heart_rate_bpm", phase.means.heartRateBpm)
                json.member("sympathetic_tone", phase.means.sympatheticTone)
                json.member("vagal_tone", phase.means.vagalTone)
                json.member("sbp_mmhg", phase.means.systolicMmHg)
                json.member("dbp_mmhg", phase.means.diastolicMmHg)
              }
            }
          }
        }
      }
    }
  }

  fileprivate mutating func days(of result: CourseResult) {
    key("days")
    array { json in
      for day in result.days {
        json.object { json in
          json.member("day", day.day)
          for (signal, value) in zip(CourseSignal.allCases, day.values) {
            json.member(signal.rawValue, value)
          }
        }
      }
    }
  }
}

extension CourseOutcome {
  /// Why one of its values is null; `nil` where none is.
  fileprivate var missingReason: String? {
    if followUpEnd == nil { return "no weeks without sessions follow" }
    if fate == .unchanged { return "nothing changed" }
    return halfReturnDays == nil ? "less than half of the change was gone on the last day" : nil
  }
}
